package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Gaps where something is zero, missing, past or negative. */
class GapAnalysisTest {
    private static final Baseline FROM = Alvesta.baseline(Alvesta.GHG, 2019, 1_000);
    private static final Observation NOW = Alvesta.observation(Alvesta.GHG, 2023, 600);

    private static GapAnalysis analysis(double current, ReductionTarget target) {
        return GapAnalysis.of(Alvesta.observation(Alvesta.GHG, 2023, current), target);
    }

    private static ReductionTarget reduction(double percent, int year) {
        return ReductionTarget.reduction(FROM, Share.ofPercent(percent), year);
    }

    private static ReductionTarget ceiling(double tonnes, int year) {
        return ReductionTarget.ceiling(Alvesta.GHG, Emissions.ofTonnes(tonnes), year);
    }

    private static NeutralityTarget neutrality(double percent, double removals, double offsets) {
        return new NeutralityTarget(
                FROM,
                Traced.given(PathwayText.RESIDUAL_SHARE.of(), Share.ofPercent(percent)),
                Traced.given(PathwayText.REMOVALS.of(), Emissions.ofTonnes(removals)),
                Traced.given(PathwayText.OFFSETS.of(), Emissions.ofTonnes(offsets)),
                2030);
    }

    private static double amount(Gap gap) {
        return gap.amount().value().amount();
    }

    @Test
    void emissions_at_the_target_close_the_gap() {
        GapAnalysis analysis = analysis(200, reduction(80, 2030));
        assertThat(amount(analysis.level())).isZero();
        assertThat(analysis.level().isClosed()).isTrue();
        assertThat(analysis.requiredRate().orElseThrow().value()).isEqualTo(Rate.ofPercentPerYear(0));
        assertThat(analysis.progress().orElseThrow().value()).isEqualTo(Share.ofPercent(100));
    }

    @Test
    void an_overshoot_is_a_negative_gap() {
        GapAnalysis analysis = analysis(150, reduction(80, 2030));
        assertThat(amount(analysis.level())).isEqualTo(-50);
        assertThat(analysis.level().isClosed()).isTrue();
        assertAgrees(analysis.progress().orElseThrow().value(), "106.25");
        assertThat(analysis.requiredPerYear().orElseThrow().value().isNegative())
                .isTrue();
    }

    @Test
    void rising_emissions_are_negative_progress_and_a_gap_above_the_baseline() {
        GapAnalysis analysis = analysis(1_200, reduction(80, 2030));
        assertThat(amount(analysis.level())).isEqualTo(1_000);
        assertThat(analysis.change().orElseThrow().value()).isEqualTo(Share.ofPercent(20));
        assertThat(analysis.progress().orElseThrow().value()).isEqualTo(Share.ofPercent(-25));
        assertThat(analysis.historicalRate().orElseThrow().value().isNegative()).isTrue();
        assertThat(analysis.historicalPerYear().orElseThrow().value().tonnesPerYear())
                .isEqualTo(-50);
        assertThat(amount(analysis.rate().orElseThrow()))
                .isGreaterThan(analysis.requiredRate().orElseThrow().value().percentPerYear());
    }

    @Test
    void a_target_above_current_emissions_allows_growth() {
        GapAnalysis analysis = GapAnalysis.of(FROM, NOW, ceiling(726, 2025));
        assertThat(amount(analysis.level())).isEqualTo(-126);
        assertAgrees(analysis.requiredRate().orElseThrow().value(), "-10.00000000");
        assertThat(analysis.requiredPerYear().orElseThrow().value().tonnesPerYear())
                .isEqualTo(-63);
    }

    @Test
    void a_target_above_the_baseline_has_no_progress() {
        assertThat(GapAnalysis.of(FROM, NOW, ceiling(1_000, 2030)).progress()).isEmpty();
        assertThat(GapAnalysis.of(FROM, NOW, ceiling(1_500, 2030)).progress()).isEmpty();
    }

    @Test
    void share_and_rate_of_a_goal_per_person_are_those_of_emissions_per_person() {
        // 6000 kg per person now against 4000 in 2030; the 200 residents whom the goal is stated for do not matter.
        Observation now = NOW.withPopulation(Population.ofPersons(100));
        GapAnalysis analysis = GapAnalysis.of(
                now,
                ReductionTarget.perPerson(
                        now.basis(), EmissionsPerCapita.ofTonnesPerPerson(4), Population.ofPersons(200), 2030));
        assertThat(amount(analysis.level())).isEqualTo(2000);
        assertThat(analysis.levelShare().orElseThrow().value().percent()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(analysis.requiredRate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * (1 - Math.pow(2 / 3.0, 1 / 7.0)), within(1e-9));
        assertThat(analysis.isLevelReached()).isFalse();
    }

    @Test
    void zero_emissions_have_no_rates_and_no_share() {
        GapAnalysis analysis = analysis(0, reduction(80, 2030));
        assertThat(amount(analysis.level())).isEqualTo(-200);
        assertThat(analysis.levelShare()).isEmpty();
        assertThat(analysis.requiredRate()).isEmpty();
        assertThat(analysis.historicalRate()).isEmpty();
        assertThat(analysis.rate()).isEmpty();
        assertThat(analysis.change().orElseThrow().value()).isEqualTo(Share.ofPercent(-100));
        assertThat(analysis.requiredPerYear()).isPresent();
    }

    @Test
    void a_baseline_of_zero_has_no_change_and_no_rate() {
        GapAnalysis analysis = GapAnalysis.of(Alvesta.baseline(Alvesta.GHG, 2019, 0), NOW, ceiling(100, 2030));
        assertThat(analysis.change()).isEmpty();
        assertThat(analysis.historicalRate()).isEmpty();
        assertThat(analysis.progress()).isEmpty();
        assertThat(analysis.historicalPerYear().orElseThrow().value().tonnesPerYear())
                .isEqualTo(-150);
    }

    @Test
    void a_target_of_zero_has_steps_but_no_rate() {
        GapAnalysis analysis = analysis(600, reduction(100, 2030));
        assertThat(analysis.requiredRate()).isEmpty();
        assertThat(analysis.rate()).isEmpty();
        assertAgrees(analysis.requiredPerYear().orElseThrow().value(), "85.714286");
    }

    @ParameterizedTest
    @CsvSource({"2020", "2022", "2023"})
    void a_goal_year_that_has_come_requires_nothing_and_still_has_a_gap(int year) {
        GapAnalysis analysis = analysis(600, reduction(80, year));
        assertThat(amount(analysis.level())).isEqualTo(400);
        assertThat(analysis.requiredRate()).isEmpty();
        assertThat(analysis.requiredPerYear()).isEmpty();
        assertThat(analysis.rate()).isEmpty();
        assertThat(analysis.progress().orElseThrow().value()).isEqualTo(Share.ofPercent(50));
        assertThat(analysis.gaps()).extracting(Gap::definition).containsExactly(GapDefinition.LEVEL);
    }

    @Test
    void elapsed_time_may_pass_a_hundred_percent() {
        assertAgrees(analysis(600, reduction(80, 2030)).timeElapsed().orElseThrow(), "36.36363636");
        assertThat(analysis(600, reduction(80, 2021)).timeElapsed()).contains(Share.ofPercent(200));
    }

    @ParameterizedTest
    @CsvSource({"2019", "2018"})
    void a_target_year_that_is_not_after_the_reference_year_has_no_elapsed_time(int year) {
        assertThat(GapAnalysis.of(FROM, NOW, ceiling(100, year)).timeElapsed()).isEmpty();
    }

    @Test
    void without_an_earlier_reference_year_there_is_no_history() {
        for (GapAnalysis analysis : List.of(
                GapAnalysis.of(NOW, ceiling(100, 2030)),
                GapAnalysis.of(Alvesta.baseline(Alvesta.GHG, 2023, 1_000), NOW, ceiling(100, 2030)),
                GapAnalysis.of(Alvesta.baseline(Alvesta.GHG, 2025, 1_000), NOW, ceiling(100, 2030)))) {
            assertThat(analysis.change()).isEmpty();
            assertThat(analysis.progress()).isEmpty();
            assertThat(analysis.historicalRate()).isEmpty();
            assertThat(analysis.historicalPerYear()).isEmpty();
            assertThat(analysis.timeElapsed()).isEmpty();
            assertThat(analysis.rate()).isEmpty();
            assertThat(analysis.requiredRate()).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # current tonnes, cap in percent of 1000 t, whether the level that the rate leads to is reached
            200, 20, true
            201, 20, false
            0,   0,  true
            1,   0,  false
            """)
    void a_level_is_reached_at_the_residual_cap(double current, double percent, boolean reached) {
        assertThat(analysis(current, neutrality(percent, 0, 0)).isLevelReached())
                .isEqualTo(reached);
    }

    @Test
    void a_level_is_reached_at_the_target() {
        assertThat(analysis(200, reduction(80, 2030)).isLevelReached()).isTrue();
        assertThat(analysis(201, reduction(80, 2030)).isLevelReached()).isFalse();
    }

    @Test
    void an_analysis_keeps_what_it_was_made_of() {
        GapAnalysis analysis = GapAnalysis.of(NOW, reduction(80, 2030));
        assertThat(analysis.baseline()).contains(FROM);
        assertThat(analysis.current()).isEqualTo(NOW);
        assertThat(analysis.target()).isEqualTo(reduction(80, 2030));
        assertThat(analysis)
                .hasToString("target 2030: 200 t (-80 % from 2019); now 2023: 600 t; level gap 2023: 400 t");
    }

    @Test
    void a_reference_year_given_with_a_target_replaces_the_targets_own() {
        Baseline other = Alvesta.baseline(Alvesta.GHG, 2021, 800);
        assertThat(GapAnalysis.of(other, NOW, reduction(80, 2030)).baseline()).contains(other);
        assertThat(GapAnalysis.of(other, NOW, reduction(80, 2030))
                        .change()
                        .orElseThrow()
                        .value())
                .isEqualTo(Share.ofPercent(-25));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cap in percent of 1000 t, removals, offsets: target level min(removals + offsets, cap),
            # gap 600 - target level, gap to neutrality 600 - removals - offsets, residual gap max(0, 600 - cap)
            20, 0,   0,   0,   600, 600, 400
            20, 50,  30,  80,  520, 520, 400
            20, 300, 0,   200, 400, 300, 400
            20, 0,   200, 200, 400, 400, 400
            70, 650, 0,   650, -50, -50, 0
            0,  500, 0,   0,   600, 100, 600
            """)
    void neutrality_balances_removals_up_to_the_cap(
            double percent, double removals, double offsets, double target, double level, double neutral, double rest) {
        NeutralityTarget goal = neutrality(percent, removals, offsets);
        GapAnalysis analysis = GapAnalysis.of(NOW, goal);
        assertThat(goal.emissions().value()).isEqualTo(Emissions.ofTonnes(target));
        assertThat(amount(analysis.level())).isEqualTo(level);
        assertThat(amount(analysis.neutrality().orElseThrow())).isEqualTo(neutral);
        assertThat(amount(analysis.residual().orElseThrow())).isEqualTo(rest);
    }

    @Test
    void the_rate_to_net_zero_leads_to_the_residual_cap_and_says_so() {
        GapAnalysis toCap = GapAnalysis.of(NOW, neutrality(20, 0, 0));
        Traced<Rate> rate = toCap.requiredRate().orElseThrow();
        assertThat(rate.value()).isEqualTo(Rate.between(Emissions.ofTonnes(600), Emissions.ofTonnes(200), 7));
        assertThat(rate.origin().inputs())
                .extracting(input -> input.value().toString())
                .containsExactly("600 t", "200 t");
        assertThat(toCap.rateLeadsToResidualCap()).isTrue();
        // Stating some removals must not make the same goal look harder.
        GapAnalysis withRemovals = GapAnalysis.of(NOW, neutrality(20, 50, 30));
        assertThat(withRemovals.requiredRate().orElseThrow().value()).isEqualTo(rate.value());
        assertThat(withRemovals.rateLeadsToResidualCap()).isTrue();
        assertThat(analysis(600, reduction(100, 2030)).rateLeadsToResidualCap()).isFalse();
    }

    @Test
    void zero_emissions_as_a_goal_have_no_rate() {
        assertThat(GapAnalysis.of(NOW, neutrality(0, 0, 0)).requiredRate()).isEmpty();
        assertThat(GapAnalysis.of(NOW, neutrality(0, 500, 0)).requiredRate()).isEmpty();
    }

    @Test
    void only_a_neutrality_goal_has_gaps_to_neutrality() {
        assertThat(analysis(600, reduction(80, 2030)).neutrality()).isEmpty();
        assertThat(analysis(600, reduction(80, 2030)).residual()).isEmpty();
        assertThat(GapAnalysis.of(NOW, neutrality(20, 0, 0)).gaps())
                .extracting(Gap::definition)
                .containsExactly(
                        GapDefinition.LEVEL, GapDefinition.NEUTRALITY, GapDefinition.RESIDUAL, GapDefinition.RATE);
    }

    @Test
    void a_goal_per_person_has_a_gap_per_person_where_residents_are_known() {
        Population residents = Population.ofPersons(20_257);
        Emissions now = EmissionsPerCapita.ofKilogramsPerPerson(5_157).total(residents);
        ReductionTarget goal =
                ReductionTarget.perPerson(Alvesta.HOUSEHOLDS, EmissionsPerCapita.ofTonnesPerPerson(4), residents, 2030);
        Observation counted = Observation.of(Alvesta.HOUSEHOLDS, 2022, now).withPopulation(residents);
        Gap gap = GapAnalysis.of(counted, goal).level();
        assertThat(gap.amount().value()).isInstanceOf(EmissionsPerCapita.class);
        assertAgrees(gap.amount().value(), "1157.000000");
        assertAgrees(GapAnalysis.of(counted, goal).levelInTonnes().amount().value(), "23437.349");
        Gap uncounted = GapAnalysis.of(Observation.of(Alvesta.HOUSEHOLDS, 2022, now), goal)
                .level();
        assertThat(uncounted.amount().value()).isInstanceOf(Emissions.class);
        assertAgrees(uncounted.amount().value(), "23437.349");
    }

    @Test
    void an_on_track_gap_needs_a_path_that_covers_the_current_year() {
        Trajectory later = Trajectory.linear(Alvesta.observation(Alvesta.GHG, 2024, 600), ceiling(100, 2030));
        assertThat(analysis(600, ceiling(100, 2030)).onTrack(later)).isEmpty();
        Gap gap = analysis(600, reduction(80, 2030))
                .onTrack(Trajectory.linear(FROM, ceiling(120, 2030)))
                .orElseThrow();
        assertThat(amount(gap)).isEqualTo(600 - 680);
        assertThat(gap.isClosed()).isTrue();
        assertThat(gap.year()).isEqualTo(2023);
        assertThat(gap.against().orElseThrow().id()).isEqualTo("linear");
        assertThat(gap).hasToString("on-track gap (linear) 2023: -80 t");
    }

    @Test
    void a_projected_gap_stands_in_the_target_year_and_names_its_projection() {
        Gap gap = analysis(600, reduction(80, 2026)).projected(Projection.linear(FROM, NOW));
        assertThat(amount(gap)).isEqualTo(300 - 200);
        assertThat(gap.year()).isEqualTo(2026);
        assertThat(gap.basis()).isEqualTo(Alvesta.GHG);
        assertThat(gap.against().orElseThrow().id()).isEqualTo("linear");
    }

    @Test
    void a_projection_that_does_not_reach_the_target_year_is_rejected() {
        Projection stated = Projection.stated(Milestone.of(Alvesta.GHG, 2028, Emissions.ofTonnes(300)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis(600, reduction(80, 2030)).projected(stated))
                .withMessage("the stated projection has no year 2030, must be 2028");
    }

    @ParameterizedTest
    @EnumSource(GapDefinition.class)
    void a_gap_is_defined_in_words_and_as_a_formula(GapDefinition definition) {
        for (Language language : Language.shipped()) {
            assertThat(definition.title().text(language)).isNotBlank();
            assertThat(definition.definition().text(language)).endsWith(".");
        }
        assertThat(definition.definition().key().name()).isEqualTo(definition.name() + "_DEFINITION");
        assertThat(definition.operation().formula()).startsWith("G = ");
        assertThat(definition.operation().standard()).isNotBlank();
        assertThat(definition).hasToString(definition.id());
    }

    @Test
    void a_gap_shows_its_formula_in_its_origin() {
        Gap gap = analysis(600, reduction(80, 2030)).level();
        assertThat(gap.amount().origin()).isInstanceOfSatisfying(Origin.Derivation.class, derivation -> {
            assertThat(derivation.formula()).isEqualTo("G = E_c − T");
            assertThat(derivation.standard())
                    .isEqualTo(GapDefinition.LEVEL.operation().standard());
        });
    }
}
