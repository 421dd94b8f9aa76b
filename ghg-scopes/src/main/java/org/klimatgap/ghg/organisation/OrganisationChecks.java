package org.klimatgap.ghg.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.Share;

/** Looks for every defect of an organisation. */
final class OrganisationChecks {
    /** Shares in percent are typed with a few decimals; three thirds may sum to 100.0000000000001 %. */
    private static final double TOLERANCE_PERCENT = 1e-6;

    private static final double HALF_PERCENT = 50;

    private final Map<String, OrganisationUnit> units;
    private final List<Stake> stakes;
    private final Set<String> defective;
    private final Map<String, List<Stake>> byUnit = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    OrganisationChecks(Map<String, OrganisationUnit> units, List<Stake> stakes, Set<String> defective) {
        this.units = units;
        this.stakes = stakes;
        this.defective = defective;
        stakes.forEach(stake ->
                byUnit.computeIfAbsent(stake.unit(), key -> new ArrayList<>()).add(stake));
    }

    List<Finding> findings() {
        stakes.forEach(this::checkKnown);
        stakes.forEach(this::checkControl);
        checkHead();
        checkCircles();
        byUnit.values().forEach(this::checkOverlaps);
        byUnit.values().forEach(this::checkDays);
        byUnit.values().forEach(this::checkGaps);
        return List.copyOf(findings);
    }

    private void checkKnown(Stake stake) {
        for (String id : List.of(stake.unit(), stake.parent())) {
            if (!units.containsKey(id) && !defective.contains(id)) {
                findings.add(at(OrganisationFinding.UNKNOWN_UNIT, stake)
                        .with("value", id)
                        .with("valid", List.copyOf(units.keySet())));
            }
        }
    }

    private void checkControl(Stake stake) {
        double percent = stake.ownership().value().percent();
        boolean tooLittle = percent > HALF_PERCENT && stake.financial() == Control.NONE;
        boolean tooMuch = percent < HALF_PERCENT && stake.financial() == Control.FULL;
        if (tooLittle || tooMuch) {
            findings.add(at(OrganisationFinding.UNUSUAL_CONTROL, stake)
                    .with("parent", stake.parent())
                    .with("unit", stake.unit())
                    .with("ownership", stake.ownership().value())
                    .with("control", stake.financial().title()));
        }
    }

    private void checkHead() {
        List<String> heads = units.keySet().stream()
                .filter(id -> !byUnit.containsKey(id) && !defective.contains(id))
                .toList();
        if (heads.size() > 1) {
            findings.add(Finding.of(OrganisationFinding.SEVERAL_HEADS).with("units", heads));
        } else if (heads.isEmpty() && defective.isEmpty()) {
            findings.add(Finding.of(OrganisationFinding.NO_HEAD));
        }
    }

    /** Each circle is reported once, at the stake that closes it when one walks down from its first unit. */
    private void checkCircles() {
        Set<String> done = new LinkedHashSet<>();
        byUnit.keySet().forEach(unit -> walk(unit, new LinkedHashSet<>(), done));
    }

    private void walk(String unit, Set<String> path, Set<String> done) {
        if (done.contains(unit)) {
            return;
        }
        path.add(unit);
        for (Stake stake : byUnit.getOrDefault(unit, List.of())) {
            if (path.contains(stake.parent())) {
                reportCircle(stake, path);
            } else {
                walk(stake.parent(), path, done);
            }
        }
        path.remove(unit);
        done.add(unit);
    }

    private void reportCircle(Stake stake, Set<String> path) {
        List<String> all = new ArrayList<>(path);
        List<String> circle = new ArrayList<>(all.subList(all.indexOf(stake.parent()), all.size()));
        circle.add(stake.parent());
        findings.add(at(OrganisationFinding.CIRCLE, stake).with("units", circle));
    }

    private void checkOverlaps(List<Stake> held) {
        for (int i = 0; i < held.size(); i++) {
            for (int j = 0; j < i; j++) {
                Stake later = held.get(i);
                Stake earlier = held.get(j);
                if (later.parent().equals(earlier.parent()) && later.period().overlaps(earlier.period())) {
                    findings.add(at(OrganisationFinding.OVERLAP, later)
                            .with("parent", later.parent())
                            .with("unit", later.unit())
                            .with("period", later.period().toString())
                            .with("other", earlier.period().toString()));
                }
            }
        }
    }

    /** Sums change only where a stake begins; one finding of each kind for a unit is enough. */
    private void checkDays(List<Stake> held) {
        Set<LocalDate> days = new TreeSet<>();
        held.forEach(stake -> days.add(stake.period().first()));
        boolean whole = true;
        boolean controlled = true;
        for (LocalDate day : days) {
            List<Stake> on = onDay(held, day);
            whole = whole && isWithinWhole(on, day);
            controlled = controlled && isControlledOnce(on, day);
        }
    }

    private static List<Stake> onDay(List<Stake> held, LocalDate day) {
        return held.stream().filter(stake -> stake.period().contains(day)).toList();
    }

    private boolean isWithinWhole(List<Stake> on, LocalDate day) {
        double percent = on.stream()
                .mapToDouble(stake -> stake.ownership().value().percent())
                .sum();
        boolean within = percent <= 100 + TOLERANCE_PERCENT;
        if (!within) {
            Stake last = on.get(on.size() - 1);
            findings.add(at(OrganisationFinding.ABOVE_WHOLE, last)
                    .with("unit", last.unit())
                    .with("sum", Share.ofPercent(percent))
                    .with("period", day.equals(LocalDate.MIN) ? "–" : day.toString()));
        }
        return within;
    }

    private boolean isControlledOnce(List<Stake> on, LocalDate day) {
        List<Stake> financial =
                on.stream().filter(stake -> stake.financial() != Control.NONE).toList();
        List<Stake> operational =
                on.stream().filter(stake -> stake.operational() == Control.FULL).toList();
        boolean twice = financial.size() > 1 && financial.stream().anyMatch(stake -> stake.financial() == Control.FULL);
        boolean once = !twice && operational.size() <= 1;
        if (!once) {
            List<Stake> owners = twice ? financial : operational;
            Stake last = owners.get(owners.size() - 1);
            findings.add(at(OrganisationFinding.CONTROLLED_TWICE, last)
                    .with("unit", last.unit())
                    .with("parents", owners.stream().map(Stake::parent).toList())
                    .with("period", day.equals(LocalDate.MIN) ? "–" : day.toString()));
        }
        return once;
    }

    private void checkGaps(List<Stake> held) {
        LocalDate lastFirst = held.stream()
                .map(stake -> stake.period().first())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        for (Stake stake : held) {
            stake.period()
                    .end()
                    .filter(day -> day.isBefore(lastFirst) && onDay(held, day).isEmpty())
                    .ifPresent(day -> findings.add(at(OrganisationFinding.GAP, stake)
                            .with("unit", stake.unit())
                            .with("first", day.toString())
                            .with("last", next(held, day).minusDays(1).toString())));
        }
    }

    private static LocalDate next(List<Stake> held, LocalDate day) {
        return held.stream()
                .map(stake -> stake.period().first())
                .filter(first -> first.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    private static Finding at(OrganisationFinding code, Stake stake) {
        return code.at(stake.ownership().origin());
    }
}
