package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;

/**
 * Gaps and rates of Alvesta's climate contract, recomputed independently; those with more digits were computed with
 * Python's decimal module at 60 digits from the same inputs.
 */
class AlvestaTest {
    private static final GapAnalysis CO2 = GapAnalysis.of(Alvesta.CO2_2023, Alvesta.CO2_2030);
    private static final GapAnalysis NEUTRAL = GapAnalysis.of(Alvesta.GHG_2023, Alvesta.NEUTRAL_2045);
    private static final GapAnalysis MISSION = GapAnalysis.of(Alvesta.GHG_2023, Alvesta.MISSION_2030);

    private static final Trajectory LINEAR = Trajectory.linear(Alvesta.CO2_2019, Alvesta.CO2_2030);
    private static final Trajectory GEOMETRIC = Trajectory.geometric(Alvesta.CO2_2019, Alvesta.CO2_2030);
    private static final Projection SAME_RATE = Projection.compoundRate(Alvesta.CO2_2019, Alvesta.CO2_2023);
    private static final Projection SAME_TONNES = Projection.linear(Alvesta.CO2_2019, Alvesta.CO2_2023);

    private static Arguments figure(String name, Supplier<? extends Quantity> computed, String published) {
        return Arguments.of(name, computed, published);
    }

    private static Quantity amount(Gap gap) {
        return gap.amount().value();
    }

    private static <Q extends Quantity> Q value(Optional<Traced<Q>> traced) {
        return traced.orElseThrow().value();
    }

    static Stream<Arguments> carbonDioxide() {
        return Stream.of(
                figure("target level 2030", () -> Alvesta.CO2_2030.emissions().value(), "11443"),
                figure("G1 level gap", () -> amount(CO2.level()), "35327"),
                figure("level gap of current emissions", () -> value(CO2.levelShare()), "75.533461620697"),
                figure("change", () -> value(CO2.change()), "-18.256"),
                figure("historical rate", () -> value(CO2.historicalRate()), "4.914"),
                figure("historical steps", () -> value(CO2.historicalPerYear()), "2611.25"),
                figure("progress", () -> value(CO2.progress()), "22.82"),
                figure("time elapsed", () -> CO2.timeElapsed().orElseThrow(), "36.36"),
                figure("required rate", () -> value(CO2.requiredRate()), "18.219"),
                figure("required rate, more digits", () -> value(CO2.requiredRate()), "18.218849055709"),
                figure("required steps", () -> value(CO2.requiredPerYear()), "5046.71"),
                figure("required rate from 2019", () -> ((GeometricTrajectory) GEOMETRIC).rate(), "13.611"),
                figure("G6 rate gap", () -> amount(CO2.rate().orElseThrow()), "13.30"),
                figure("G6 rate gap, more digits", () -> amount(CO2.rate().orElseThrow()), "13.304364900449"),
                figure("linear path 2023", () -> LINEAR.at(2023).value(), "40570.6"),
                figure(
                        "G4 against the linear path",
                        () -> amount(CO2.onTrack(LINEAR).orElseThrow()),
                        "6199.4"),
                figure("geometric path 2023", () -> GEOMETRIC.at(2023).value(), "31866.8"),
                figure(
                        "G4 against the geometric path",
                        () -> amount(CO2.onTrack(GEOMETRIC).orElseThrow()),
                        "14903.2"),
                figure("same rate 2030", () -> SAME_RATE.at(2030).value(), "32867.6"),
                figure("G3 at the same rate", () -> amount(CO2.projected(SAME_RATE)), "21424.6"),
                figure("same tonnes 2030", () -> SAME_TONNES.at(2030).value(), "28491.25"),
                figure("G3 at the same tonnes", () -> amount(CO2.projected(SAME_TONNES)), "17048.25"),
                figure("per person", () -> value(Alvesta.CO2_2023.perCapita()), "2333.83"));
    }

    static Stream<Arguments> greenhouseGases() {
        return Stream.of(
                figure("change", () -> value(NEUTRAL.change()), "-11.477"),
                figure("historical rate", () -> value(NEUTRAL.historicalRate()), "3.002"),
                figure("steps to neutral in 2045", () -> value(NEUTRAL.requiredPerYear()), "4357"),
                figure(
                        "residual cap",
                        () -> ((NeutralityTarget) Alvesta.MISSION_2030)
                                .residualCap()
                                .value(),
                        "21658.6"),
                figure("gap to 80 %", () -> amount(MISSION.residual().orElseThrow()), "74205.4"),
                figure("gap to neutrality", () -> amount(MISSION.neutrality().orElseThrow()), "95864"),
                figure("rate to the cap in 2030", () -> value(MISSION.requiredRate()), "19.14"),
                figure("rate to the cap in 2045", () -> value(NEUTRAL.requiredRate()), "6.537967836433"));
    }

    static Stream<Arguments> consumption() {
        GapAnalysis households = householdsOf(5_157, "households", Boundary.HOUSEHOLDS);
        GapAnalysis all = householdsOf(7_491.583156, "all", Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT);
        return Stream.of(
                figure("household gap to 4 t", () -> amount(households.level()), "1157"),
                figure("household gap of current", () -> value(households.levelShare()), "22.44"),
                figure("household rate", () -> value(households.requiredRate()), "3.126"),
                figure("household total", () -> households.current().emissions().value(), "104465"),
                figure("whole demand, total", () -> all.current().emissions().value(), "151757"),
                figure("whole demand, gap per person", () -> amount(all.level()), "3491.583"),
                figure("whole demand, rate", () -> value(all.requiredRate()), "7.54"));
    }

    /** Emissions of 20,257 residents in 2022, against 4 t per person in 2030. */
    private static GapAnalysis householdsOf(double kilograms, String vintage, Boundary boundary) {
        Population residents = Population.ofPersons(20_257);
        Basis basis = Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of(vintage));
        Emissions total = EmissionsPerCapita.ofKilogramsPerPerson(kilograms).total(residents);
        return GapAnalysis.of(
                Observation.of(basis, 2022, total).withPopulation(residents),
                ReductionTarget.perPerson(basis, EmissionsPerCapita.ofTonnesPerPerson(4), residents, 2030));
    }

    @ParameterizedTest(name = "CO2: {0} is {2}")
    @MethodSource("carbonDioxide")
    void the_carbon_dioxide_account_is_that_of_the_contract(String name, Supplier<Quantity> computed, String figure) {
        assertAgrees(computed.get(), figure);
    }

    @ParameterizedTest(name = "GHG: {0} is {2}")
    @MethodSource("greenhouseGases")
    void the_greenhouse_gas_account_is_that_of_the_contract(String name, Supplier<Quantity> computed, String figure) {
        assertAgrees(computed.get(), figure);
    }

    @ParameterizedTest(name = "consumption: {0} is {2}")
    @MethodSource("consumption")
    void the_consumption_account_is_that_of_the_contract(String name, Supplier<Quantity> computed, String figure) {
        assertAgrees(computed.get(), figure);
    }

    @Test
    void level_gap_of_alvesta_is_35327_tonnes() {
        assertThat(CO2.level().amount().value()).isEqualTo(Emissions.ofTonnes(35_327));
        assertThat(Alvesta.CO2_2030.emissions().value()).isEqualTo(Emissions.ofTonnes(11_443));
    }

    @Test
    void the_published_11_6_percent_is_wrong_and_11_5_is_right() {
        assertThat(PublishedAmount.parse("-11.6 %").agreesWith(value(NEUTRAL.change())))
                .isFalse();
        assertThat(PublishedAmount.parse("-11.5 %").agreesWith(value(NEUTRAL.change())))
                .isTrue();
    }

    @Test
    void at_the_same_rate_the_target_is_reached_in_2051_and_at_the_same_tonnes_in_2037() {
        Emissions target = Alvesta.CO2_2030.emissions().value();
        assertThat(SAME_RATE.firstYearAtOrBelow(target)).hasValue(2051);
        assertThat(SAME_TONNES.firstYearAtOrBelow(target)).hasValue(2037);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, geometric and linear interim target from 2023, recomputed independently
            2026, 25581.6, 31629.9
            2028, 17109.3, 21536.4
            2030, 11443,   11443
            """)
    void interim_targets_from_2023(int year, String geometric, String linear) {
        assertAgrees(
                Trajectory.geometric(Alvesta.CO2_2023, Alvesta.CO2_2030)
                        .at(year)
                        .value(),
                geometric);
        assertAgrees(
                Trajectory.linear(Alvesta.CO2_2023, Alvesta.CO2_2030).at(year).value(), linear);
    }

    @Test
    void the_carbon_dioxide_goal_leaves_60537_tonnes_of_all_gases() {
        BasketOutcome outcome =
                BasketOutcome.of(Alvesta.CO2_2030, Alvesta.CO2_2023, Alvesta.GHG_2019, Alvesta.GHG_2023);
        assertThat(outcome.remaining().value()).isEqualTo(Emissions.ofTonnes(60_537));
        assertAgrees(outcome.shareOfBaseline().value(), "55.9");
        Traced<Emissions> cap = ((NeutralityTarget) Alvesta.MISSION_2030).residualCap();
        assertAgrees(value(outcome.above(cap)), "38878");
    }
}
