package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/**
 * Scope 2 in both ways side by side, such as '12000 MWh: 1080 t by location, 1572.3 t by market' (GHG Protocol Scope 2
 * Guidance, ch. 4 and 6).
 *
 * <p>By location all energy has the average of its grid. By market each instrument gives its factor to what it covers,
 * certificates before contracts before suppliers' rates, and the residual mix to the rest. The two are never added. Without
 * instruments, and with a residual mix that equals the average, they are the same.
 *
 * @param lines the bought energy, in the order given
 */
public record DualReport(List<DualLine> lines) implements Serializable {
    /** Copies the lines. */
    public DualReport {
        lines = List.copyOf(lines);
    }

    /**
     * Computes both ways.
     *
     * @param bought the energy
     * @param instruments the instruments, in any order
     * @param factors the factors of each market and year
     * @return the report, or every defect; see {@link EnergyFinding}
     * @throws IllegalArgumentException if a market has two pairs of factors for one category and year
     */
    public static Checked<DualReport> of(
            List<BoughtEnergy> bought, List<Instrument> instruments, List<GridFactors> factors) {
        requireOnce(factors);
        InstrumentSpread spread = new InstrumentSpread(bought);
        spread.lay(instruments);
        Set<Finding> findings = new LinkedHashSet<>(spread.findings());
        List<DualLine> lines = new ArrayList<>();
        for (int i = 0; i < bought.size(); i++) {
            BoughtEnergy energy = bought.get(i);
            Optional<GridFactors> grid =
                    factors.stream().filter(each -> each.suits(energy)).findFirst();
            int index = i;
            grid.ifPresentOrElse(
                    known -> {
                        checkResidual(known, spread.left(index), findings);
                        lines.add(line(energy, known, spread, index));
                    },
                    () -> findings.add(noFactor(energy)));
        }
        return Checked.of(new DualReport(lines), List.copyOf(findings));
    }

    private static void requireOnce(List<GridFactors> factors) {
        Set<List<Object>> seen = new HashSet<>();
        factors.stream()
                .filter(grid -> !seen.add(List.of(grid.category(), grid.market(), grid.year())))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException(
                            "a market must have one pair of factors for each category and year, has another: " + twice);
                });
    }

    private static Finding noFactor(BoughtEnergy energy) {
        return EnergyFinding.NO_GRID_FACTOR
                .at(energy.amount().origin())
                .with("category", energy.category().title())
                .with("market", energy.market())
                .with("year", energy.year());
    }

    private static void checkResidual(GridFactors grid, double left, Set<Finding> findings) {
        if (grid.category() == ScopeCategory.ELECTRICITY && grid.residual().isEmpty() && left > 0) {
            findings.add(EnergyFinding.NO_RESIDUAL_MIX
                    .at(grid.average().origin())
                    .with("market", grid.market())
                    .with("year", grid.year())
                    .with("average", grid.average().value()));
        }
    }

    private static DualLine line(BoughtEnergy energy, GridFactors grid, InstrumentSpread spread, int index) {
        List<InstrumentSpread.Portion> portions = spread.portions(index);
        Traced<Emissions> location = EnergyOperation.LOCATION.derive(
                EnergyText.LOCATION.of(energy),
                emissions(energy.megawattHours(), grid.average().value()),
                energy.amount(),
                grid.average());
        double left = spread.left(index);
        return new DualLine(
                energy,
                location,
                market(energy, grid, portions, left),
                covered(energy, portions),
                grid.biogenicOfAverage()
                        .map(factor -> EnergyOperation.BIOGENIC_LOCATION.derive(
                                EnergyText.BIOGENIC_LOCATION.of(energy),
                                emissions(energy.megawattHours(), factor.value()),
                                energy.amount(),
                                factor)),
                grid.biogenicOfRest()
                        .filter(factor -> left > 0)
                        .map(factor -> EnergyOperation.BIOGENIC_MARKET.derive(
                                EnergyText.BIOGENIC_MARKET.of(energy),
                                emissions(left, factor.value()),
                                uncovered(energy, portions, left),
                                factor)));
    }

    private static Traced<InputAmount> covered(BoughtEnergy energy, List<InstrumentSpread.Portion> portions) {
        double sum = portions.stream()
                .mapToDouble(InstrumentSpread.Portion::megawattHours)
                .sum();
        return EnergyOperation.COVERED.derive(
                EnergyText.COVERED_BY.of(energy).with("instrument", EnergyText.GROUP.with("count", portions.size())),
                EnergyUnits.ofMegawattHours(sum),
                portions.stream().map(InstrumentSpread.Portion::amount).toList());
    }

    private static Traced<Emissions> market(
            BoughtEnergy energy, GridFactors grid, List<InstrumentSpread.Portion> portions, double left) {
        List<Emissions> parts = new ArrayList<>();
        List<Traced<?>> inputs = new ArrayList<>();
        inputs.add(energy.amount());
        for (InstrumentSpread.Portion portion : portions) {
            parts.add(emissions(portion.megawattHours(), portion.factor().value()));
            inputs.add(portion.amount());
            inputs.add(portion.factor());
        }
        if (left > 0) {
            parts.add(emissions(left, grid.rest().value()));
            inputs.add(uncovered(energy, portions, left));
            inputs.add(grid.rest());
        }
        return EnergyOperation.MARKET.derive(EnergyText.MARKET.of(energy), Emissions.sum(parts), inputs);
    }

    private static Traced<InputAmount> uncovered(
            BoughtEnergy energy, List<InstrumentSpread.Portion> portions, double left) {
        List<Traced<?>> inputs = new ArrayList<>();
        inputs.add(energy.amount());
        portions.forEach(portion -> inputs.add(portion.amount()));
        return EnergyOperation.UNCOVERED.derive(
                EnergyText.UNCOVERED.of(energy), EnergyUnits.ofMegawattHours(left), inputs);
    }

    private static Emissions emissions(double megawattHours, InputAmount factor) {
        return Emissions.ofKilograms(megawattHours * EnergyUnits.kilogramsPerMegawattHour(factor));
    }

    /** {@return the entries of a statement: two for each amount of energy} */
    public List<ScopeEntry> entries() {
        return lines.stream().flatMap(line -> line.entries().stream()).toList();
    }
}
