package org.klimatgap.ghg.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.activity.FactorQuery;
import org.klimatgap.ghg.activity.FactorWish;
import org.klimatgap.ghg.activity.FuelProperties;
import org.klimatgap.ghg.activity.Period;
import org.klimatgap.ghg.energy.BoughtEnergy;
import org.klimatgap.ghg.energy.DualReport;
import org.klimatgap.ghg.energy.GridFactors;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * Makes bought energy of activities and looks up what its grids and networks emit.
 *
 * <p>Electricity takes {@code electricity-grid-average} and {@code electricity-residual-mix}; heat, steam and cooling take the
 * factor of their own activity type and supplier, since a network has an owner and no residual mix.
 */
final class BoughtEnergies {
    private static final String AVERAGE = "electricity-grid-average";
    private static final String RESIDUAL = "electricity-residual-mix";
    private static final ActivityUnit ENERGY = ActivityUnit.of("MWh");
    private static final String FACTOR = "kg/MWh";

    private final GroupData data;
    private final List<Finding> findings = new ArrayList<>();
    private final List<BoughtEnergy> bought = new ArrayList<>();
    private final Map<Grid, Activity> grids = new LinkedHashMap<>();

    BoughtEnergies(GroupData data) {
        this.data = data;
    }

    /** What energy of a year shares. */
    private record Grid(ScopeCategory category, String market, int year) {}

    /** Both ways of scope 2. Instruments are not held against amounts of which some are missing. */
    Checked<DualReport> report(List<Activity> activities, boolean complete) {
        activities.forEach(this::add);
        List<GridFactors> factors = new ArrayList<>();
        grids.forEach((grid, first) -> factors(grid, first).ifPresent(factors::add));
        boolean sound = complete && factors.size() == grids.size() && bought.size() == activities.size();
        return sound
                ? DualReport.of(bought, data.instruments(), factors).withEarlier(findings)
                : Checked.of(new DualReport(List.of()), findings);
    }

    private void add(Activity activity) {
        Traced<InputAmount> amount = activity.amount().number().orElseThrow();
        Checked<Traced<InputAmount>> energy = FuelProperties.shipped().convert(activity.type(), amount, ENERGY);
        findings.addAll(energy.findings());
        if (amount.value().isNegative()) {
            findings.add(GroupFinding.NEGATIVE_ENERGY.at(amount.origin()).with("amount", amount.value()));
        } else {
            energy.find().ifPresent(known -> bought.add(BoughtEnergy.of(activity, market(activity), known)));
        }
        Grid grid = new Grid(
                activity.category(), market(activity), activity.period().year());
        Activity first = grids.putIfAbsent(grid, activity);
        if (first != null && needsAnotherFactor(first, activity)) {
            findings.add(GroupFinding.SEVERAL_HEATS
                    .at(amount.origin())
                    .with("category", activity.category().title())
                    .with("market", grid.market())
                    .with("year", grid.year())
                    .with("type", activity.type())
                    .with("first", first.type()));
        }
    }

    /** One network has one average; electricity takes that of its market, whatever its activities are called. */
    private static boolean needsAnotherFactor(Activity first, Activity other) {
        return first.category() != ScopeCategory.ELECTRICITY
                && !(first.type().equals(other.type()) && first.wish().equals(other.wish()));
    }

    /** Electricity has the group's market; heat has the network of its supplier. */
    private String market(Activity activity) {
        return activity.category() == ScopeCategory.ELECTRICITY
                ? data.terms().market()
                : activity.context()
                        .supplier()
                        .or(() -> activity.wish().region())
                        .orElse(data.terms().market());
    }

    private Optional<GridFactors> factors(Grid grid, Activity first) {
        boolean electricity = grid.category() == ScopeCategory.ELECTRICITY;
        Period year = Period.ofYear(grid.year());
        FactorQuery average = electricity
                ? ofGrid(AVERAGE, year, first)
                : new FactorQuery(
                        first.type(),
                        grid.category(),
                        year,
                        first.context().supplier(),
                        first.wish(),
                        first.amount().origin());
        Optional<Traced<InputAmount>> residual =
                electricity ? residual(ofGrid(RESIDUAL, year, first)) : Optional.empty();
        return find(average)
                .map(known -> new GridFactors(grid.category(), grid.market(), grid.year(), known, residual));
    }

    private static FactorQuery ofGrid(String type, Period year, Activity first) {
        return new FactorQuery(
                type,
                first.category(),
                year,
                Optional.empty(),
                FactorWish.ANY,
                first.amount().origin());
    }

    /** A residual mix that nobody publishes is told where energy would need it. */
    private Optional<Traced<InputAmount>> residual(FactorQuery query) {
        return calculator().choose(query).isUsable() ? find(query) : Optional.empty();
    }

    private Optional<Traced<InputAmount>> find(FactorQuery query) {
        Checked<Traced<InputAmount>> factor = calculator().factor(query, FACTOR);
        findings.addAll(factor.findings());
        return factor.find();
    }

    private ActivityCalculator calculator() {
        return data.calculator();
    }
}
