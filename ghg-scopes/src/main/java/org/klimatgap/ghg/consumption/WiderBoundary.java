package org.klimatgap.ghg.consumption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.basis.Vintage;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.series.AnnualSeries;

/**
 * Accounts of disjoint uses put together to one of a wider boundary, such as 'households 104465 t + public consumption 12217 t
 * + investment 35075 t = 151757 t'.
 *
 * <p>This is the only addition of accounts whose bases differ, and it is allowed because the parts are of one perspective
 * and no use of final demand is in two of them. A total exists for the years that all parts have. The parts keep their
 * releases: the vintage of the whole names each of them, and releases that differ are a finding.
 */
public final class WiderBoundary {
    private final List<EmissionsAccount> parts;
    private final List<Finding> findings = new ArrayList<>();

    private WiderBoundary(List<EmissionsAccount> parts) {
        this.parts = parts;
    }

    /**
     * Puts accounts together.
     *
     * @param parts two or more accounts of one area, gases and GWP set, whose boundaries have no use in common
     * @return the account of the wider boundary, whose lines are the parts by {@link FinalUse}; or every hindrance, see
     *     {@link ConsumptionFinding}
     * @throws IllegalArgumentException if there are fewer than two parts
     */
    public static Checked<EmissionsAccount> of(List<EmissionsAccount> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a wider boundary needs two parts or more, was " + parts);
        }
        return new WiderBoundary(List.copyOf(parts)).build();
    }

    private Checked<EmissionsAccount> build() {
        checkPerspectives();
        if (findings.isEmpty()) {
            checkSubjects();
            checkUses();
        }
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        Optional<Boundary> boundary = FinalUse.boundaryOf(uses());
        AnnualSeries total =
                AnnualSeries.sum(parts.stream().map(EmissionsAccount::total).toList());
        if (boundary.isEmpty()) {
            return Checked.failed(
                    List.of(Finding.of(ConsumptionFinding.NO_SUCH_BOUNDARY).with("uses", titles(uses()))));
        }
        if (total.isEmpty()) {
            return Checked.failed(
                    List.of(Finding.of(ConsumptionFinding.NO_COMMON_YEAR).with("parts", boundaries())));
        }
        return Checked.of(account(boundary.get(), total), findings());
    }

    private void checkPerspectives() {
        for (EmissionsAccount part : parts) {
            if (part.basis().perspective() != Perspective.CONSUMPTION_BASED) {
                findings.add(Finding.of(ConsumptionFinding.OTHER_PERSPECTIVE)
                        .with("actual", part.basis().description()));
            }
        }
    }

    /** Whose emissions, which gases, by which GWP set. */
    private void checkSubjects() {
        EmissionsAccount first = parts.get(0);
        for (EmissionsAccount part : parts.subList(1, parts.size())) {
            boolean sameGases = first.basis().basket() == part.basis().basket()
                    && first.basis().gwpSet().equals(part.basis().gwpSet());
            if (!sameGases) {
                findings.add(Finding.of(ConsumptionFinding.OTHER_GASES)
                        .with("left", first.basis().description())
                        .with("right", part.basis().description()));
            }
            if (!first.area().code().equals(part.area().code())) {
                findings.add(Finding.of(ConsumptionFinding.OTHER_AREA)
                        .with("left", first.area().toString())
                        .with("right", part.area().toString()));
            }
        }
    }

    private void checkUses() {
        Set<FinalUse> counted = EnumSet.noneOf(FinalUse.class);
        for (EmissionsAccount part : parts) {
            FinalUse.in(part.basis().boundary()).stream()
                    .filter(use -> !counted.add(use))
                    .forEach(use -> findings.add(Finding.of(ConsumptionFinding.USE_TWICE)
                            .with("use", use.boundary().title())
                            .with("parts", boundaries())));
        }
    }

    private Set<FinalUse> uses() {
        return parts.stream()
                .flatMap(part -> FinalUse.in(part.basis().boundary()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FinalUse.class)));
    }

    private List<Message> boundaries() {
        return parts.stream().map(part -> part.basis().boundary().title()).toList();
    }

    private static List<Message> titles(Set<FinalUse> uses) {
        return uses.stream().map(use -> use.boundary().title()).toList();
    }

    private List<Vintage> vintages() {
        return parts.stream().map(part -> part.basis().vintage()).distinct().toList();
    }

    private EmissionsAccount account(Boundary boundary, AnnualSeries total) {
        Basis of = parts.get(0).basis();
        Vintage vintage = Vintage.of(vintages().stream().map(Vintage::label).collect(Collectors.joining(" + ")));
        Basis basis = Basis.of(boundary, of.basket(), of.gwpSet(), vintage);
        Map<FinalUse, InventoryLine> lines = lines(total);
        AggregationRule rule = new AggregationRule(
                Message.of(ConsumptionText.RULE_WIDER).with("boundary", boundary.title()),
                lines.keySet().stream().map(use -> use.sector().code()).toList(),
                true);
        return EmissionsAccount.of(
                        parts.get(0).area(),
                        basis,
                        rule,
                        TracedSeries.of(boundary.title(), total, year -> sum(year, total)),
                        List.copyOf(lines.values()))
                .withPopulations(populations());
    }

    private Traced<Emissions> sum(int year, AnnualSeries total) {
        return ConsumptionOperation.WIDER_BOUNDARY.derive(
                Message.of(ConsumptionText.CONSUMPTION_IN).with("year", year),
                total.get(year),
                parts.stream().map(part -> part(part, year)).toList());
    }

    private static Traced<Emissions> part(EmissionsAccount part, int year) {
        return part.observation(year)
                .emissions()
                .named(Message.of(ConsumptionText.PART_IN)
                        .with("boundary", part.basis().boundary().title())
                        .with("vintage", part.basis().vintage().label())
                        .with("year", year));
    }

    /** The parts by use; one that joins uses itself gives its own lines. */
    private Map<FinalUse, InventoryLine> lines(AnnualSeries total) {
        Map<FinalUse, InventoryLine> lines = new LinkedHashMap<>();
        for (EmissionsAccount part : parts) {
            Set<FinalUse> uses = FinalUse.in(part.basis().boundary());
            if (uses.size() == 1) {
                FinalUse use = uses.iterator().next();
                lines.put(use, line(part, use, total));
            } else {
                uses.forEach(use -> own(part, use).ifPresent(line -> lines.put(use, line)));
            }
        }
        return lines;
    }

    private static Optional<InventoryLine> own(EmissionsAccount part, FinalUse use) {
        return part.lines().stream()
                .filter(line -> line.sector().code().equals(use.sector().code()))
                .findFirst();
    }

    private static InventoryLine line(EmissionsAccount part, FinalUse use, AnnualSeries total) {
        Map<Integer, Origin> origins = new HashMap<>();
        AnnualSeries.Builder series = AnnualSeries.builder();
        for (int year : total.years()) {
            series.put(year, part.total().get(year), part.total().status(year));
            origins.put(year, part.observation(year).emissions().origin());
        }
        return new InventoryLine(
                part.area(),
                use.sector(),
                series.build(),
                Map.of(),
                new CellOrigins.ByYear(origins),
                Optional.of(part.basis().basket().substance()));
    }

    /** The residents by year; of parts that disagree, those of the first. */
    private Map<Integer, Traced<Population>> populations() {
        Map<Integer, Traced<Population>> residents = new TreeMap<>();
        parts.forEach(part -> part.populations().forEach(residents::putIfAbsent));
        return residents;
    }

    private List<Finding> findings() {
        return Stream.concat(mixedVintages(), differentResidents()).toList();
    }

    private Stream<Finding> mixedVintages() {
        return vintages().size() == 1
                ? Stream.of()
                : Stream.of(Finding.of(ConsumptionFinding.VINTAGES_MIXED)
                        .with("area", parts.get(0).area().name())
                        .with(
                                "parts",
                                parts.stream()
                                        .map(part -> Message.of(ConsumptionText.PART_OF)
                                                .with(
                                                        "boundary",
                                                        part.basis().boundary().title())
                                                .with(
                                                        "vintage",
                                                        part.basis().vintage().label()))
                                        .toList()));
    }

    private Stream<Finding> differentResidents() {
        Map<Integer, Traced<Population>> first = populations();
        return parts.stream()
                .flatMap(part -> part.populations().entrySet().stream())
                .filter(entry -> !entry.getValue()
                        .value()
                        .equals(first.getOrDefault(entry.getKey(), entry.getValue())
                                .value()))
                .map(entry -> Finding.of(ConsumptionFinding.RESIDENTS_DIFFER)
                        .with("area", parts.get(0).area().name())
                        .with("year", entry.getKey())
                        .with(
                                "used",
                                first.getOrDefault(entry.getKey(), entry.getValue())
                                        .value())
                        .with("other", entry.getValue().value()));
    }
}
