package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * Computes emissions of activities: {@code E = A·EF}, such as '10000 l of diesel × 35.5 MJ/l × 80.4 g CO2e/MJ = 28.542 t'.
 *
 * <pre>{@code
 * FactorSet own = FactorSet.read(Path.of("our-factors.csv")).get();
 * Activities activities = ActivityCsv.read(Path.of("activities.csv")).get();
 * ActivityCalculator calculator = ActivityCalculator.of(
 *         GwpSet.of("AR5"), List.of("SE", "Nordic", "World"), own, FactorSet.of("ipcc-2006"));
 * ActivityResults results = calculator.calculate(activities).get();
 * results.results().forEach(result -> System.out.println(result.emissions().explain()));
 * List<ScopeEntry> lines = results.entries();
 * }</pre>
 *
 * <p>The order of the factor sets is their precedence, and so is that of the regions; {@link FactorChoice} states the whole
 * rule. Nothing is assumed: a factor that is missing for the year, a life-cycle factor in scope 1, a gas that the GWP set
 * lacks or a conversion that no property allows is an error at the activity's own line.
 */
public final class ActivityCalculator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final GwpSet gwpSet;
    private final FactorChooser chooser;
    private final FuelProperties properties;
    private final boolean otherGwpSets;

    private ActivityCalculator(GwpSet gwpSet, FactorChooser chooser, FuelProperties properties, boolean otherGwpSets) {
        this.gwpSet = gwpSet;
        this.chooser = chooser;
        this.properties = properties;
        this.otherGwpSets = otherGwpSets;
    }

    /**
     * A calculator that uses the shipped fuel properties and nothing but factors of the year.
     *
     * @param gwpSet the GWP set of the results
     * @param regions the regions whose factors may be used, best first, for instance {@code SE}, {@code World}
     * @param sets the factor sets, best first
     * @return the calculator
     * @throws IllegalArgumentException if two sets have the same identifier
     */
    public static ActivityCalculator of(GwpSet gwpSet, List<String> regions, FactorSet... sets) {
        List<FactorSet> ordered = List.of(sets);
        List<String> ids = ordered.stream().map(FactorSet::id).toList();
        if (Set.copyOf(ids).size() != ids.size()) {
            throw new IllegalArgumentException("factor sets must have different identifiers, were " + ids);
        }
        return new ActivityCalculator(
                gwpSet, new FactorChooser(ordered, List.copyOf(regions), 0), FuelProperties.shipped(), false);
    }

    /**
     * Prefers other fuel properties to the shipped ones.
     *
     * @param own for instance those of a supplier's certificates
     * @return a calculator that uses these first
     */
    public ActivityCalculator withFuelProperties(FuelProperties own) {
        return new ActivityCalculator(gwpSet, chooser, own.orElse(properties), otherGwpSets);
    }

    /**
     * Allows factors of other years where there is none of the year itself; each use is a warning.
     *
     * @param years how many years away they may be, at least 1
     * @return a calculator that takes the nearest of them
     * @throws IllegalArgumentException if it is less than 1
     */
    public ActivityCalculator allowingOtherYears(int years) {
        if (years < 1) {
            throw new IllegalArgumentException(
                    "factors of other years must be allowed at least 1 year away, was " + years);
        }
        FactorChooser wider = new FactorChooser(chooser.sets(), chooser.regions(), years);
        return new ActivityCalculator(gwpSet, wider, properties, otherGwpSets);
    }

    /**
     * Allows factors that know CO2 equivalents of another GWP set alone, as they are; each use is a warning.
     *
     * @return a calculator that takes them
     */
    public ActivityCalculator acceptingOtherGwpSets() {
        return new ActivityCalculator(gwpSet, chooser, properties, true);
    }

    /**
     * The factors of an activity type, whatever their year, region and stage.
     *
     * @param activity the activity type, for instance {@code electricity-residual-mix}
     * @return every one of the sets, in their order
     */
    public List<EmissionFactor> factors(String activity) {
        return chooser.factors(activity);
    }

    /**
     * Chooses a factor.
     *
     * @param query the question
     * @return the factor with the rule and every candidate, or an error that says what exists
     */
    public Checked<FactorChoice> choose(FactorQuery query) {
        return chooser.choose(query);
    }

    /**
     * Chooses a factor and tells it in CO2 equivalents, for instance the residual mix of a year for scope 2.
     *
     * @param query the question
     * @param unit the wanted unit, for instance {@code kg/MWh}
     * @return the factor without biogenic CO2, with its derivation, or what stands against it
     * @throws IllegalArgumentException if the unit is no mass for each unit of something
     */
    public Checked<Traced<InputAmount>> factor(FactorQuery query, String unit) {
        UnitRatio wanted = massBy(unit);
        Checked<FactorChoice> choice = choose(query);
        return choice.find()
                .map(found -> equivalents(query, found, wanted, choice.findings()))
                .orElseGet(() -> Checked.failed(choice.findings()));
    }

    /**
     * The biogenic CO2 of the factor that {@link #factor} chooses, which stands outside the scopes.
     *
     * @param query the question
     * @param unit the wanted unit, for instance {@code kg/MWh}
     * @return the factor of biogenic CO2, or empty where no factor can be chosen or it has none
     * @throws IllegalArgumentException if the unit is no mass for each unit of something, or of something else than the factor
     */
    public Optional<Traced<InputAmount>> biogenicFactor(FactorQuery query, String unit) {
        UnitRatio wanted = massBy(unit);
        return choose(query).find().flatMap(found -> FactorValue.biogenic(found.factor(), wanted));
    }

    private static UnitRatio massBy(String unit) {
        return UnitRatio.find(unit)
                .filter(ratio -> ratio.numerator().dimension() == Dimension.MASS)
                .orElseThrow(() ->
                        new IllegalArgumentException("a factor must be in a unit such as kg/MWh, was '" + unit + "'"));
    }

    private Checked<Traced<InputAmount>> equivalents(
            FactorQuery query, FactorChoice choice, UnitRatio unit, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(new FactorCheck(gwpSet, otherGwpSets).findings(query, choice.factor()));
        FactorValue.obstacle(query, choice.factor(), unit).ifPresent(findings::add);
        return ifSound(findings, () -> new FactorValue(gwpSet, choice.factor()).in(unit));
    }

    /**
     * Computes every activity of scopes 1 and 3.
     *
     * @param activities the activities
     * @return their results; those with an error are left out, and every error is told
     */
    public Checked<ActivityResults> calculate(Activities activities) {
        Set<Finding> findings = new LinkedHashSet<>();
        List<ActivityResult> results = new ArrayList<>();
        List<Activity> energy = new ArrayList<>();
        List<Activity> withoutNumber = new ArrayList<>();
        for (Activity activity : activities.entries()) {
            if (activity.amount().number().isEmpty()) {
                withoutNumber.add(activity);
            } else if (activity.category().scope() == Scope.SCOPE_2) {
                energy.add(activity);
            } else {
                Checked<ActivityResult> result = calculate(activity);
                findings.addAll(result.findings());
                result.find().ifPresent(results::add);
            }
        }
        return Checked.of(new ActivityResults(gwpSet.id(), results, energy, withoutNumber), List.copyOf(findings));
    }

    /**
     * Computes one activity of scope 1 or 3.
     *
     * @param activity an activity with a number
     * @return its result, or what stands against it
     * @throws IllegalArgumentException if it has a notation key, or is of scope 2
     */
    public Checked<ActivityResult> calculate(Activity activity) {
        Traced<InputAmount> amount = activity.amount()
                .number()
                .filter(number -> activity.category().scope() != Scope.SCOPE_2)
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be an activity of scope 1 or 3 with a number, was " + activity));
        Checked<FactorChoice> choice = choose(activity.query());
        return choice.find()
                .map(found -> result(activity, amount, found, choice.findings()))
                .orElseGet(() -> Checked.failed(choice.findings()));
    }

    private Checked<ActivityResult> result(
            Activity activity, Traced<InputAmount> amount, FactorChoice choice, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(new FactorCheck(gwpSet, otherGwpSets).findings(activity.query(), choice.factor()));
        findings.addAll(FactorCheck.distance(activity, choice.factor()));
        ActivityUnit unit = choice.factor().gases().get(0).unit().denominator();
        Checked<Traced<InputAmount>> converted = properties.convert(activity.type(), amount, unit);
        findings.addAll(converted.findings());
        return ifSound(findings, () -> new Calculation(activity, converted.get(), choice, gwpSet).result());
    }

    /** Computes when no error is among the findings. */
    private static <T> Checked<T> ifSound(List<Finding> findings, Supplier<T> computation) {
        return findings.stream().anyMatch(Finding::isError)
                ? Checked.failed(findings)
                : Checked.of(computation.get(), findings);
    }

    @Override
    public String toString() {
        return "GWP " + gwpSet.id() + ", " + chooser.sets() + ", regions " + chooser.regions();
    }
}
