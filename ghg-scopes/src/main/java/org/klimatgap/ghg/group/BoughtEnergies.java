package org.klimatgap.ghg.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.ActivityFinding;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.activity.EmissionFactor;
import org.klimatgap.ghg.activity.FactorChoice;
import org.klimatgap.ghg.activity.FactorQuery;
import org.klimatgap.ghg.activity.FactorWish;
import org.klimatgap.ghg.activity.FuelProperties;
import org.klimatgap.ghg.activity.LifeCycleStage;
import org.klimatgap.ghg.activity.Period;
import org.klimatgap.ghg.energy.BoughtEnergy;
import org.klimatgap.ghg.energy.DualReport;
import org.klimatgap.ghg.energy.GridFactors;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * Makes bought energy of activities and looks up what its grids and networks emit.
 *
 * <p>Electricity takes {@code electricity-grid-average} and {@code electricity-residual-mix} of the name, region and stage that
 * its activities ask for; heat, steam and cooling take the
 * factor of their own activity type and supplier, since a network has an owner and no residual mix.
 */
final class BoughtEnergies {
    private static final String AVERAGE = "electricity-grid-average";
    private static final String RESIDUAL = "electricity-residual-mix";
    private static final ActivityUnit ENERGY = ActivityUnit.of("MWh");
    private static final String FACTOR = "kg/MWh";

    /** What it means that a residual mix is not published, in difference to one that is published twice or in parts. */
    private static final Set<FindingCode> NONE_PUBLISHED = Set.of(
            ActivityFinding.UNKNOWN_ACTIVITY,
            ActivityFinding.FACTOR_MISSING_FOR_YEAR,
            ActivityFinding.NO_SUITABLE_FACTOR);

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
        if (first != null) {
            differs(grid, first, activity).ifPresent(findings::add);
        }
    }

    /** One grid or network has one average in a year. */
    private static Optional<Finding> differs(Grid grid, Activity first, Activity other) {
        boolean electricity = grid.category() == ScopeCategory.ELECTRICITY;
        if (first.wish().equals(other.wish()) && (electricity || first.type().equals(other.type()))) {
            return Optional.empty();
        }
        GroupFinding code = electricity ? GroupFinding.SEVERAL_WISHES : GroupFinding.SEVERAL_HEATS;
        return Optional.of(code.at(other.amount().origin())
                .with("category", other.category().title())
                .with("market", grid.market())
                .with("year", grid.year())
                .with("type", electricity ? told(other.wish()) : other.type())
                .with("first", electricity ? told(first.wish()) : first.type()));
    }

    private static Object told(FactorWish wish) {
        List<Object> parts = new ArrayList<>();
        wish.factor().ifPresent(parts::add);
        wish.region().ifPresent(parts::add);
        wish.stage().map(LifeCycleStage::title).ifPresent(parts::add);
        return parts.isEmpty() ? Message.of(GroupText.NO_WISH) : parts;
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
        FactorQuery ofResidual = ofGrid(RESIDUAL, year, first);
        Optional<Traced<InputAmount>> residual = electricity ? residual(ofResidual) : Optional.empty();
        if (electricity) {
            unknownFactor(first).ifPresent(findings::add);
        }
        return find(average)
                .map(known -> new GridFactors(
                        grid.category(),
                        grid.market(),
                        grid.year(),
                        known,
                        residual,
                        calculator().biogenicFactor(average, FACTOR),
                        residual.flatMap(mix -> calculator().biogenicFactor(ofResidual, FACTOR))));
    }

    /** A named factor is either an average or a residual mix, and asked for where it is one; a region and a stage are for both. */
    private FactorQuery ofGrid(String type, Period year, Activity first) {
        FactorWish wish = first.wish();
        FactorWish ofType = new FactorWish(wish.factor().filter(names(type)::contains), wish.region(), wish.stage());
        return new FactorQuery(
                type,
                first.category(),
                year,
                Optional.empty(),
                ofType,
                first.amount().origin());
    }

    private List<String> names(String type) {
        return calculator().factors(type).stream()
                .map(EmissionFactor::id)
                .distinct()
                .toList();
    }

    private Optional<Finding> unknownFactor(Activity first) {
        List<String> valid = Stream.of(AVERAGE, RESIDUAL)
                .flatMap(type -> names(type).stream())
                .toList();
        return first.wish()
                .factor()
                .filter(name -> !valid.contains(name))
                .map(name -> GroupFinding.NO_FACTOR_OF_GRID
                        .at(first.amount().origin())
                        .with("factor", name)
                        .with("valid", valid));
    }

    /** A residual mix that nobody publishes is told where energy would need it; one that cannot be told is a defect. */
    private Optional<Traced<InputAmount>> residual(FactorQuery query) {
        Checked<FactorChoice> choice = calculator().choose(query);
        boolean none = query.wish().factor().isEmpty()
                && choice.errors().stream().map(Finding::code).anyMatch(NONE_PUBLISHED::contains);
        return none ? Optional.empty() : find(query);
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
