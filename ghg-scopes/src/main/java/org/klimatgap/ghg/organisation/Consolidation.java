package org.klimatgap.ghg.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/**
 * How a group takes in the emissions of its units, such as 'equity-share, by-days'.
 *
 * <p>Shares multiply along a chain of owners and add over several owners. By equity each step is the ownership; by control
 * it is 100 %, under joint financial control the ownership, and without control 0 % (GHG Protocol Corporate Standard, ch. 3,
 * table 1).
 *
 * @param organisation the group
 * @param approach equity share, financial control or operational control
 * @param rule which share holds for a year inside which it changes
 */
public record Consolidation(Organisation organisation, Boundary approach, ChangeYearRule rule) implements Serializable {
    private static final Share WHOLE = Share.ofPercent(100);
    private static final Share NOTHING = Share.ofPercent(0);

    /**
     * Checks the approach.
     *
     * @throws IllegalArgumentException if it is no boundary of an organisation
     */
    public Consolidation {
        if (approach.perspective() != Perspective.ORGANISATIONAL) {
            throw new IllegalArgumentException("an organisation is consolidated by " + Boundary.EQUITY_SHARE + ", "
                    + Boundary.FINANCIAL_CONTROL + " or " + Boundary.OPERATIONAL_CONTROL + ", not by " + approach);
        }
    }

    /**
     * The group's share of a unit's emissions in a year.
     *
     * @param unit the unit's identifier
     * @param year the year
     * @return the share, from 0 to 100 %, with the stakes and places that it comes from
     * @throws IllegalArgumentException if the unit is not in the organisation
     */
    public Traced<Share> share(String unit, int year) {
        requireKnown(unit);
        List<Part> parts = parts(unit, year);
        Message name = name(OrganisationText.SHARE_IN, unit).with("year", year);
        return parts.size() == 1 ? parts.get(0).share.named(name) : mean(name, parts, year);
    }

    private void requireKnown(String unit) {
        if (organisation.find(unit).isEmpty()) {
            List<String> known =
                    organisation.units().stream().map(OrganisationUnit::id).toList();
            throw new IllegalArgumentException("no unit '" + unit + "', must be one of " + known);
        }
    }

    private Traced<Share> mean(Message name, List<Part> parts, int year) {
        double weights = parts.stream().mapToDouble(part -> part.weight).sum();
        double sum = parts.stream()
                .mapToDouble(part -> part.weight * part.share.value().percent())
                .sum();
        List<Traced<?>> inputs = new ArrayList<>();
        for (Part part : parts) {
            inputs.add(part.share);
            inputs.add(new Traced<>(
                    OrganisationText.PART_OF_YEAR
                            .with("day", part.first.toString())
                            .with("year", year),
                    InputAmount.of(part.weight, rule == ChangeYearRule.BY_DAYS ? "d" : "mo"),
                    new Origin.Assumption(OrganisationText.WEIGHT.with("rule", rule.title()))));
        }
        return ConsolidationOperation.OVER_YEAR.derive(name, Share.ofPercent(sum / weights), inputs);
    }

    /** A part of a year in which the share does not change. */
    private record Part(LocalDate first, int weight, Traced<Share> share) {}

    /** The parts of a year that count; neighbours with one share are one part. */
    private List<Part> parts(String unit, int year) {
        List<LocalDate> days = new ArrayList<>(changes(unit, year));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.of(year, 12, 31);
            int weight = rule.weight(days.get(i), last);
            if (weight > 0) {
                add(parts, new Part(days.get(i), weight, on(unit, days.get(i))));
            }
        }
        return parts;
    }

    private static void add(List<Part> parts, Part next) {
        int end = parts.size() - 1;
        if (end >= 0 && parts.get(end).share.value().equals(next.share.value())) {
            Part before = parts.get(end);
            parts.set(end, new Part(before.first, before.weight + next.weight, before.share));
        } else {
            parts.add(next);
        }
    }

    /** The days of a year, 1 January first, on which a stake on the way to a unit begins or has ended. */
    private Set<LocalDate> changes(String unit, int year) {
        Set<String> above = new LinkedHashSet<>();
        collect(unit, above);
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(year, 1, 1)));
        organisation.stakes().stream()
                .filter(stake -> above.contains(stake.unit()))
                .forEach(stake -> {
                    days.add(stake.period().first());
                    stake.period().end().ifPresent(days::add);
                });
        days.removeIf(day -> day.getYear() != year);
        return days;
    }

    private void collect(String unit, Set<String> above) {
        if (above.add(unit)) {
            organisation.stakes().stream()
                    .filter(stake -> stake.unit().equals(unit))
                    .forEach(stake -> collect(stake.parent(), above));
        }
    }

    private Traced<Share> on(String unit, LocalDate day) {
        Message name = name(OrganisationText.SHARE_ON, unit).with("day", day.toString());
        if (unit.equals(organisation.head().id())) {
            return new Traced<>(name, WHOLE, new Origin.Assumption(Message.of(OrganisationText.HEAD)));
        }
        List<Stake> stakes = organisation.stakes(unit, day);
        if (stakes.isEmpty()) {
            return new Traced<>(name, NOTHING, new Origin.Assumption(Message.of(OrganisationText.NO_STAKE)));
        }
        return stakes.size() == 1 ? through(name, stakes.get(0), day) : several(name, stakes, day);
    }

    private Traced<Share> through(Message name, Stake stake, LocalDate day) {
        Traced<Share> part = stake.part(approach);
        if (stake.parent().equals(organisation.head().id())) {
            return part;
        }
        Traced<Share> parent = on(stake.parent(), day);
        return ConsolidationOperation.THROUGH.derive(name, product(parent.value(), part.value()), parent, part);
    }

    private Traced<Share> several(Message name, List<Stake> stakes, LocalDate day) {
        List<Traced<?>> inputs = new ArrayList<>();
        double percent = 0;
        for (Stake stake : stakes) {
            Traced<Share> parent = on(stake.parent(), day);
            Traced<Share> part = stake.part(approach);
            percent += product(parent.value(), part.value()).percent();
            inputs.add(parent);
            inputs.add(part);
        }
        return ConsolidationOperation.SEVERAL.derive(name, Share.ofPercent(percent), inputs);
    }

    private static Share product(Share one, Share other) {
        return one.equals(WHOLE) ? other : Share.ofPercent(one.percent() * other.percent() / 100);
    }

    private Message name(OrganisationText text, String unit) {
        return text.with("unit", unit).with("approach", approach.title());
    }

    @Override
    public String toString() {
        return approach + ", " + rule;
    }
}
