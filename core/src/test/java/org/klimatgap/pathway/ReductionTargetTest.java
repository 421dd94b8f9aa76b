package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** Goals and the levels that they allow; baselines and observations. */
class ReductionTargetTest {
    private static final Baseline FROM = Alvesta.baseline(Alvesta.GHG, 2019, 1_000);

    private static ReductionTarget perPerson(double kilograms) {
        return ReductionTarget.perPerson(
                Alvesta.GHG, EmissionsPerCapita.ofKilogramsPerPerson(kilograms), Population.ofPersons(20_040), 2030);
    }

    private static ReductionTarget ceiling(double tonnes) {
        return ReductionTarget.ceiling(Alvesta.GHG, Emissions.ofTonnes(tonnes), 2030);
    }

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of(ReductionTarget.reduction(FROM, Share.ofPercent(80), 2030), "reduction", "200", true),
                Arguments.of(ReductionTarget.reduction(FROM, Share.ofPercent(0), 2030), "reduction", "1000", true),
                Arguments.of(ReductionTarget.reduction(FROM, Share.ofPercent(100), 2030), "reduction", "0", true),
                Arguments.of(ceiling(297_000), "ceiling", "297000", false),
                Arguments.of(ceiling(0), "ceiling", "0", false),
                Arguments.of(perPerson(4_000), "per-person-ceiling", "80160", false),
                Arguments.of(
                        ReductionTarget.climateNeutrality(FROM, Share.ofPercent(20), 2030),
                        "climate-neutrality",
                        "0",
                        true),
                // 0.84^11 by hand
                Arguments.of(
                        ReductionTarget.yearlyRate(FROM, Rate.ofPercentPerYear(16), 2030),
                        "yearly-rate",
                        "146.917",
                        true));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void a_goal_allows_a_level_in_its_year(ReductionTarget target, String kind, String tonnes, boolean measured) {
        assertAgrees(target.emissions().value(), tonnes);
        assertThat(target.kind()).isEqualTo(kind);
        assertThat(target.year()).isEqualTo(2030);
        assertThat(target.basis()).isEqualTo(Alvesta.GHG);
        assertThat(target.baseline().isPresent()).isEqualTo(measured);
        assertThat(target.emissions().name().find("year")).contains(2030);
        assertThat(target.toString()).contains("2030");
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019})
    void a_goal_year_lies_after_the_reference_year(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.reduction(FROM, Share.ofPercent(80), year))
                .withMessage("goal year " + year + " must be after the reference year 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.climateNeutrality(FROM, Share.ofPercent(20), year))
                .withMessage("goal year " + year + " must be after the reference year 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.yearlyRate(FROM, Rate.ofPercentPerYear(16), year))
                .withMessage("goal year " + year + " must be after the reference year 2019");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "100.1", "-80"})
    void a_reduction_is_between_nothing_and_all(double percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.reduction(FROM, Share.ofPercent(percent), 2030))
                .withMessage("reduction must be 0–100 %%, was %s", Share.ofPercent(percent));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.climateNeutrality(FROM, Share.ofPercent(percent), 2030))
                .withMessage("residual cap must be 0–100 %%, was %s", Share.ofPercent(percent));
    }

    @Test
    void no_goal_is_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ceiling(-1))
                .withMessage("ceiling must not be negative, was -1 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perPerson(-1))
                .withMessage("ceiling per person must not be negative, was -1 kg/person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReductionTarget.yearlyRate(FROM, Rate.ofPercentPerYear(-1), 2030))
                .withMessage("yearly reduction must not be negative, was -1 %/yr");
        for (List<Double> pair : List.of(List.of(-1.0, 0.0), List.of(0.0, -1.0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NeutralityTarget(
                            FROM,
                            Traced.given(PathwayText.RESIDUAL_SHARE.of(), Share.ofPercent(20)),
                            Traced.given(PathwayText.REMOVALS.of(), Emissions.ofTonnes(pair.get(0))),
                            Traced.given(PathwayText.OFFSETS.of(), Emissions.ofTonnes(pair.get(1))),
                            2030));
        }
    }

    @Test
    void removals_that_nobody_stated_are_an_assumption() {
        NeutralityTarget goal = (NeutralityTarget) Alvesta.NEUTRAL_2045;
        for (Traced<Emissions> unstated : List.of(goal.removals(), goal.offsets())) {
            assertThat(unstated.value()).isEqualTo(Emissions.ZERO);
            assertThat(unstated.origin()).isInstanceOf(Origin.Assumption.class);
        }
        assertThat(goal.residualCap().origin().leaves()).hasSize(2);
    }

    @Test
    void a_baseline_is_not_negative_and_may_be_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alvesta.baseline(Alvesta.GHG, 2019, -0.5))
                .withMessage("baseline emissions of 2019 must not be negative, was -0.5 t");
        assertThat(Alvesta.baseline(Alvesta.GHG, 2019, 0).tonnes()).isZero();
        assertThat(FROM).hasToString("baseline 2019: 1000 t");
    }

    @Test
    void an_observation_is_reported_and_without_residents_unless_told() {
        Observation bare = Alvesta.observation(Alvesta.GHG, 2023, 46_770);
        assertThat(bare.status()).isEqualTo(ValueStatus.REPORTED);
        assertThat(bare.population()).isEmpty();
        assertThat(bare.perCapita()).isEmpty();
        assertThat(bare).hasToString("2023: 46770 t");
        Observation counted = bare.withPopulation(Population.ofPersons(20_040));
        assertAgrees(counted.perCapita().orElseThrow().value(), "2333.83");
        assertThat(counted).hasToString("2023: 46770 t, 20040 persons");
    }

    @Test
    void a_change_needs_an_earlier_year_with_emissions() {
        Observation now = Alvesta.observation(Alvesta.GHG, 2023, 600);
        assertThat(now.changeSince(FROM).orElseThrow().value()).isEqualTo(Share.ofPercent(-40));
        assertThat(now.changeSince(Alvesta.baseline(Alvesta.GHG, 2023, 1_000))).isEmpty();
        assertThat(now.changeSince(Alvesta.baseline(Alvesta.GHG, 2024, 1_000))).isEmpty();
        assertThat(now.changeSince(Alvesta.baseline(Alvesta.GHG, 2019, 0))).isEmpty();
    }

    /** 1,000 t become 1,500 t: what is measured in percent of them follows, what is given in tonnes does not. */
    @Test
    void goals_against_a_reference_year_follow_it_and_ceilings_stay() {
        Baseline restated = Alvesta.baseline(Alvesta.GHG, 2019, 1_500);
        ReductionTarget ceiling = ReductionTarget.ceiling(Alvesta.GHG, Emissions.ofTonnes(300), 2030);
        ReductionTarget each = ReductionTarget.perPerson(
                Alvesta.GHG, EmissionsPerCapita.ofKilogramsPerPerson(1_000), Population.ofPersons(200), 2030);
        assertThat(ReductionTarget.reduction(FROM, Share.ofPercent(80), 2030)
                        .withBaseline(restated)
                        .tonnes())
                .isEqualTo(300);
        assertThat(ReductionTarget.yearlyRate(FROM, Rate.ofPercentPerYear(50), 2020)
                        .withBaseline(restated)
                        .tonnes())
                .isEqualTo(750);
        assertThat(((NeutralityTarget) ReductionTarget.climateNeutrality(FROM, Share.ofPercent(20), 2030)
                                .withBaseline(restated))
                        .residualCap()
                        .value())
                .isEqualTo(Emissions.ofTonnes(300));
        assertThat(ceiling.withBaseline(restated)).isSameAs(ceiling);
        assertThat(each.withBaseline(restated)).isSameAs(each);
    }

    @Test
    void a_goal_is_not_restated_by_a_reference_year_on_another_basis() {
        Baseline other = Alvesta.baseline(Alvesta.CO2, 2019, 1_500);
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> ReductionTarget.ceiling(Alvesta.GHG, Emissions.ofTonnes(300), 2030)
                        .withBaseline(other));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> ReductionTarget.reduction(FROM, Share.ofPercent(80), 2030)
                        .withBaseline(other));
    }
}
