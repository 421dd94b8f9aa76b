package org.klimatgap.decomposition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Unit;
import org.klimatgap.sector.SectorCode;

/**
 * A change of emissions by factors whose product they are, such as 'population -257.94 t, emissions per resident
 * -10187.06 t, together -10445 t'.
 *
 * <p>Additive LMDI-I (Ang 2005, Energy Policy 33, 867–871): ΔE_k = Σ_j L(E_1j, E_0j)·ln(x_1kj / x_0kj) over sectors j, with
 * the logarithmic mean L(a, b) = (a − b) / ln(a / b), L(a, a) = a. Effects add up to the change without a residual, and
 * exchanging the years changes their signs only. Zeros are treated by their limits (Ang and Liu 2007, Energy Policy 35,
 * 238–246): where a sector begins or ends, its change goes to the factors that are zero in that year, in equal parts if
 * there are several, and a sector without emissions in both years has no part.
 *
 * @param change what is decomposed
 * @param effects the factors' parts, in the order in which the factors were given
 */
public record Decomposition(EmissionsChange change, List<Effect> effects) implements Serializable {
    /** The product of factors may miss the emissions by this, relative to the larger of both. */
    private static final double PRODUCT_TOLERANCE = 1e-9;

    /** Copies the effects. */
    public Decomposition {
        effects = List.copyOf(effects);
    }

    /**
     * Decomposes a change.
     *
     * @param change the change by sector, no emissions negative
     * @param factors at least one factor; in every sector and year their product is the emissions in tonnes
     * @return the decomposition
     * @throws IllegalArgumentException if there is no factor, emissions are negative, a factor lacks a sector, or the
     *     product of factors is not the emissions within 1e-9; the message names the sector, the year and the difference
     */
    public static Decomposition of(EmissionsChange change, List<Factor> factors) {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a decomposition needs at least one factor");
        }
        change.sectors().forEach(each -> check(change, each, factors));
        return new Decomposition(
                change,
                factors.stream().map(factor -> effect(change, factor, factors)).toList());
    }

    /**
     * Decomposes the change of a total into population and emissions per resident.
     *
     * @param change the change; its sectors are added first
     * @param before the population of the earlier year
     * @param after the population of the later year, counted on the same day of the year
     * @return the decomposition, with two effects
     * @throws IllegalArgumentException if a total is negative
     */
    public static Decomposition populationAndPerCapita(
            EmissionsChange change, Traced<Population> before, Traced<Population> after) {
        SectorLevels total = new SectorLevels(MadeFactors.TOTAL, change.before(), change.after());
        double earlier = before.value().persons();
        double later = after.value().persons();
        Factor population = new Factor(
                DecompositionText.POPULATION.of(),
                Unit.PERSONS.symbol(),
                Map.of(total.sector(), new FactorLevels(earlier, later)),
                List.of(before, after));
        Factor perCapita = new Factor(
                DecompositionText.PER_CAPITA.of(),
                "t/person",
                Map.of(total.sector(), perUnit(total, earlier, later)),
                List.of(before, after));
        return of(
                new EmissionsChange(change.basis(), change.fromYear(), change.toYear(), List.of(total)),
                List.of(population, perCapita));
    }

    /**
     * Decomposes the change between two years whose populations are known into population and emissions per resident.
     *
     * @param before the earlier year
     * @param after the later year, on the same basis
     * @return the decomposition, with two effects; empty when a population is unknown
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if both years are the same or emissions are negative
     */
    public static Optional<Decomposition> populationAndPerCapita(Observation before, Observation after) {
        before.basis().requireSame(after.basis(), "decompose a change between");
        EmissionsChange change = new EmissionsChange(
                after.basis(),
                before.year(),
                after.year(),
                List.of(new SectorLevels(MadeFactors.TOTAL, before.emissions(), after.emissions())));
        return before.population()
                .flatMap(earlier -> after.population().map(later -> populationAndPerCapita(change, earlier, later)));
    }

    /**
     * Decomposes a change into the size of an activity, its structure (the sectors' shares of it) and its intensity
     * (emissions for each unit of it). A sector without activity in one of the years is given the intensity of the other,
     * so that its beginning or end is one of structure.
     *
     * @param change the change by sector
     * @param activity the activity of each sector, for instance vehicle kilometres or value added; above zero in all of
     *     them together in both years, and in every sector and year that has emissions
     * @return the decomposition, with three effects
     * @throws IllegalArgumentException if there is no activity where there are emissions
     */
    public static Decomposition activityStructureIntensity(EmissionsChange change, Factor activity) {
        return of(change, MadeFactors.activityStructureIntensity(change, activity));
    }

    /** {@return what is left of the change after all effects: zero but for rounding} */
    public Emissions residual() {
        List<Emissions> parts = new ArrayList<>(List.of(change.total().value()));
        effects.forEach(each -> parts.add(each.change().value().times(-1)));
        return Emissions.sum(parts);
    }

    /** Emissions for each unit; in a year without units those of the other year, so that units alone begin or end. */
    static FactorLevels perUnit(SectorLevels levels, double before, double after) {
        double earlier = levels.before().value().tonnes() / before;
        double later = levels.after().value().tonnes() / after;
        if (before == 0 && after == 0) {
            return new FactorLevels(0, 0);
        }
        return new FactorLevels(before == 0 ? later : earlier, after == 0 ? earlier : later);
    }

    private static void check(EmissionsChange change, SectorLevels levels, List<Factor> factors) {
        check(levels.sector(), change.fromYear(), levels.before().value(), factors, FactorLevels::before);
        check(levels.sector(), change.toYear(), levels.after().value(), factors, FactorLevels::after);
    }

    private static void check(
            SectorCode sector,
            int year,
            Emissions emissions,
            List<Factor> factors,
            ToDoubleFunction<FactorLevels> side) {
        if (emissions.isNegative()) {
            throw new IllegalArgumentException("only emissions of zero or more have factors, sector " + sector + " has "
                    + emissions + " in " + year);
        }
        double product = 1;
        for (Factor factor : factors) {
            product *= side.applyAsDouble(factor.get(sector));
        }
        double difference = product - emissions.tonnes();
        if (!(Math.abs(difference) <= PRODUCT_TOLERANCE * Math.max(product, emissions.tonnes()))) {
            throw new IllegalArgumentException("the product of factors of sector " + sector + " in " + year
                    + " must be its emissions of " + emissions + ", differs by " + difference + " t");
        }
    }

    private static Effect effect(EmissionsChange change, Factor factor, List<Factor> factors) {
        Map<SectorCode, Emissions> bySector = new TreeMap<>();
        List<Traced<?>> inputs = new ArrayList<>();
        for (SectorLevels each : change.sectors()) {
            bySector.put(each.sector(), effect(each, factor, factors));
            inputs.add(each.after());
            inputs.add(each.before());
        }
        inputs.addAll(factor.sources());
        Message name = DecompositionText.EFFECT.of().with("factor", factor.name());
        return new Effect(
                factor, DecompositionOperation.LMDI.derive(name, Emissions.sum(bySector.values()), inputs), bySector);
    }

    private static Emissions effect(SectorLevels levels, Factor factor, List<Factor> factors) {
        return Emissions.ofTonnes(LogarithmicMean.effect(
                levels.before().value().tonnes(),
                levels.after().value().tonnes(),
                factor.get(levels.sector()),
                factors.stream().map(each -> each.get(levels.sector())).toList()));
    }

    @Override
    public String toString() {
        return effects + ", together " + change.total().value();
    }
}
