package org.klimatgap.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.sector.SectorCode;

/** Worked numbers, recomputed independently with the formula of Ang (2005), and zeros. */
class DecompositionTest {
    /** Relative to the emissions. */
    private static final double ROUNDING = 1e-9;

    private static final SectorCode ONE = SectorCode.of("T", "one");
    private static final SectorCode TWO = SectorCode.of("T", "two");

    private static final EmissionsChange TWO_SECTORS = change(
            SectorLevels.of(ONE, tonnes(50_000), tonnes(44_000)), SectorLevels.of(TWO, tonnes(10_000), tonnes(5_500)));

    private static final Factor ACTIVITY = activity(new FactorLevels(200, 220), new FactorLevels(100, 110));

    private static Emissions tonnes(double tonnes) {
        return Emissions.ofTonnes(tonnes);
    }

    private static EmissionsChange change(SectorLevels... sectors) {
        return new EmissionsChange(Bases.CO2, 2019, 2023, List.of(sectors));
    }

    private static Message name(String text) {
        return Message.of(DecompositionText.SECTOR_CHANGE).with("sector", text);
    }

    private static Factor activity(FactorLevels one, FactorLevels two) {
        return Factor.of(name("output"), "SEK", Map.of(ONE, one, TWO, two));
    }

    private static Traced<Population> population(long persons) {
        return Traced.given(DecompositionText.POPULATION.of(), Population.ofPersons(persons));
    }

    private static List<Emissions> effects(Decomposition decomposition) {
        return decomposition.effects().stream()
                .map(effect -> effect.change().value())
                .toList();
    }

    @Test
    void alvestas_population_and_emissions_per_resident_make_its_change() {
        Decomposition decomposition = Decomposition.populationAndPerCapita(
                change(SectorLevels.of(ONE, tonnes(57_215), tonnes(46_770))), population(20_139), population(20_039));
        assertAgrees(effects(decomposition).get(0), "-257.94");
        assertAgrees(effects(decomposition).get(1), "-10187.06");
        assertAgrees(Emissions.sum(effects(decomposition)), "-10445.00");
        assertThat(decomposition.residual().tonnes()).isCloseTo(0, within(ROUNDING * 57_215));
        assertAgrees(tonnes(LogarithmicMean.of(46_770, 57_215)), "51817.165");
        assertThat(decomposition.toString()).contains("population: -257.9", "together -10445 t");
    }

    @Test
    void two_observations_with_residents_are_decomposed_in_the_same_way() {
        Observation before = Observation.of(Bases.CO2, 2019, tonnes(57_215));
        Observation after =
                Observation.of(Bases.CO2, 2023, tonnes(46_770)).withPopulation(Population.ofPersons(20_039));
        assertThat(Decomposition.populationAndPerCapita(before, after)).isEmpty();
        Decomposition decomposition = Decomposition.populationAndPerCapita(
                        before.withPopulation(Population.ofPersons(20_139)), after)
                .orElseThrow();
        assertAgrees(effects(decomposition).get(0), "-257.94");
        assertAgrees(effects(decomposition).get(1), "-10187.06");
        assertThatThrownBy(() ->
                        Decomposition.populationAndPerCapita(Observation.of(Bases.GHG, 2019, tonnes(57_215)), after))
                .isInstanceOf(BasisMismatchException.class);
    }

    @Test
    void two_sectors_have_activity_structure_and_intensity() {
        Decomposition decomposition = Decomposition.activityStructureIntensity(TWO_SECTORS, ACTIVITY);
        assertAgrees(effects(decomposition).get(0), "5190.90");
        assertAgrees(effects(decomposition).get(1), "0.00");
        assertAgrees(effects(decomposition).get(2), "-15690.90");
        assertThat(decomposition.residual().tonnes()).isCloseTo(0, within(ROUNDING * 60_000));
        assertThat(decomposition.effects().get(0).bySector()).containsOnlyKeys(ONE, TWO);
        assertThat(decomposition.effects())
                .extracting(effect -> effect.factor().unit())
                .containsExactly("SEK", "1", "t/SEK");
    }

    @Test
    void a_product_that_is_not_the_emissions_is_an_error_that_names_the_sector() {
        Factor half = activity(new FactorLevels(50_000, 44_000), new FactorLevels(10_000, 5_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(TWO_SECTORS, List.of(half)))
                .withMessage("the product of factors of sector T~two in 2023 must be its emissions of 5500 t, "
                        + "differs by -500.0 t");
    }

    @Test
    void a_factor_names_the_sectors_that_it_has() {
        Factor one = Factor.of(name("output"), "t", Map.of(ONE, new FactorLevels(50_000, 44_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(TWO_SECTORS, List.of(one)))
                .withMessage("factor 'change of output' has no value for sector T~two, must be one of [T~one]");
    }

    @Test
    void arguments_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(TWO_SECTORS, List.of()))
                .withMessage("a decomposition needs at least one factor");
        EmissionsChange removals = change(SectorLevels.of(ONE, tonnes(-5), tonnes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.of(removals, List.of(ACTIVITY)))
                .withMessage("only emissions of zero or more have factors, sector T~one has -5 t in 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FactorLevels(-1, 1))
                .withMessage("a factor must be a finite number of zero or more, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.activityStructureIntensity(
                        TWO_SECTORS, activity(new FactorLevels(0, 1), new FactorLevels(0, 1))))
                .withMessageStartingWith("activity 'change of output' must be above zero in both years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decomposition.activityStructureIntensity(
                        TWO_SECTORS, activity(new FactorLevels(200, 220), new FactorLevels(0, 110))))
                .withMessageStartingWith(
                        "the product of factors of sector T~two in 2019 must be its emissions of 10000 t");
    }

    @Test
    void a_sector_that_begins_is_a_change_of_structure() {
        Decomposition decomposition = Decomposition.activityStructureIntensity(
                change(SectorLevels.of(ONE, tonnes(100), tonnes(100)), SectorLevels.of(TWO, tonnes(0), tonnes(50))),
                activity(new FactorLevels(10, 10), new FactorLevels(0, 5)));
        // Sector one: activity 100·ln(15/10), structure 100·ln(10/15); sector two: all of it structure.
        double activity = 100 * Math.log(1.5);
        assertThat(effects(decomposition).get(0).tonnes()).isCloseTo(activity, within(ROUNDING * 100));
        assertThat(effects(decomposition).get(1).tonnes()).isCloseTo(50 - activity, within(ROUNDING * 100));
        assertThat(effects(decomposition).get(2).tonnes()).isCloseTo(0, within(ROUNDING * 100));
    }

    /** The limits of Ang and Liu 2007 for two factors x and y, checked against a vanishing number in place of zero. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # x before, x after, y before, y after, effect of x, effect of y
            0, 4, 5, 5, 20,  0
            4, 0, 5, 6, -20, 0
            0, 4, 0, 5, 10,  10
            4, 4, 0, 5, 0,   20
            0, 4, 5, 0, 0,   0
            0, 0, 5, 6, 0,   0
            0, 0, 0, 0, 0,   0
            """)
    void zeros_are_limits(double x0, double x1, double y0, double y1, double x, double y) {
        Decomposition decomposition = Decomposition.of(
                change(SectorLevels.of(ONE, tonnes(x0 * y0), tonnes(x1 * y1))),
                List.of(
                        Factor.of(name("x"), "1", Map.of(ONE, new FactorLevels(x0, x1))),
                        Factor.of(name("y"), "t", Map.of(ONE, new FactorLevels(y0, y1)))));
        assertThat(effects(decomposition)).containsExactly(tonnes(x), tonnes(y));
        assertThat(decomposition.residual()).isEqualTo(Emissions.ZERO);
        assertThat(effects(decomposition).get(0).tonnes()).isCloseTo(vanishing(x0, x1, y0, y1), within(0.05));
    }

    /** The effect of x with 1e-300 in place of zero, far from the limit only by a logarithm. */
    private static double vanishing(double x0, double x1, double y0, double y1) {
        double a = Math.log(positive(x0)) + Math.log(positive(y0));
        double b = Math.log(positive(x1)) + Math.log(positive(y1));
        double weight = a == b ? Math.exp(a) : (Math.exp(b) - Math.exp(a)) / (b - a);
        return weight * (Math.log(positive(x1)) - Math.log(positive(x0)));
    }

    private static double positive(double number) {
        return number == 0 ? 1e-300 : number;
    }

    @Test
    void the_logarithmic_mean_has_its_limits() {
        assertThat(LogarithmicMean.of(7, 7)).isEqualTo(7);
        assertThat(LogarithmicMean.of(7, 0)).isZero();
        assertThat(LogarithmicMean.of(0, 7)).isZero();
        // The midpoint but for (a - b)²/12a, which is below the last digit here.
        assertThat(LogarithmicMean.of(1e6, 1e6 + 1e-3)).isCloseTo(1e6 + 5e-4, within(1e-9));
        assertThat(LogarithmicMean.of(1e-300, 1e5)).isCloseTo(1e5 / Math.log(1e305), within(1e-6));
    }

    static Stream<Traced<? extends Quantity>> figures() {
        Decomposition decomposition = Decomposition.activityStructureIntensity(TWO_SECTORS, ACTIVITY);
        Decomposition people = Decomposition.populationAndPerCapita(TWO_SECTORS, population(2_000), population(2_100));
        Stream<Traced<? extends Quantity>> single = Stream.of(
                TWO_SECTORS.before(),
                TWO_SECTORS.total(),
                TWO_SECTORS.relative().orElseThrow(),
                TWO_SECTORS.contributions().get(0).change(),
                TWO_SECTORS.contributions().get(0).points().orElseThrow());
        return Stream.concat(
                single,
                Stream.of(decomposition, people)
                        .flatMap(each -> each.effects().stream().map(Effect::change)));
    }

    private static Stream<Traced<?>> tree(Traced<?> figure) {
        return Stream.concat(
                Stream.of(figure), figure.origin().inputs().stream().flatMap(DecompositionTest::tree));
    }

    @Test
    void every_name_reads_in_both_languages_and_every_branch_ends_in_a_leaf() {
        for (Language language : Language.shipped()) {
            assertThat(figures().flatMap(DecompositionTest::tree))
                    .allSatisfy(node ->
                            assertThat(node.name().text(language)).isNotBlank().doesNotContain("{"));
        }
        assertThat(figures())
                .allSatisfy(figure -> assertThat(figure.origin().leaves())
                        .isNotEmpty()
                        .noneMatch(Origin.Derivation.class::isInstance));
    }

    @ParameterizedTest
    @EnumSource(DecompositionOperation.class)
    void every_formula_is_tried_here(DecompositionOperation operation) {
        assertThat(operation.standard()).isNotBlank();
        assertThat(figures().flatMap(DecompositionTest::tree).map(Traced::origin))
                .filteredOn(Origin.Derivation.class::isInstance)
                .extracting(origin -> ((Origin.Derivation) origin).formula())
                .contains(operation.formula());
    }
}
