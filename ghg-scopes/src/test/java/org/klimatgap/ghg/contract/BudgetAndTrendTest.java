package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/** Carbon budgets, trends, past goals and contradictions of an account of 1000, 800 and 600 t in 2019, 2021 and 2023. */
class BudgetAndTrendTest {
    private static final double LAST_DIGITS = 1e-9;

    private static final EmissionsAccount FALLING = Contracts.falling();

    private static ContractBudget budget(
            double tonnes, int firstYear, BudgetConvention convention, Optional<Integer> until) {
        return new ContractBudget(
                "b",
                Contracts.text("budgeten"),
                CarbonBudget.of(Examples.GHG, Emissions.ofTonnes(tonnes), firstYear),
                convention,
                until,
                Contracts.text("räkneexempel"));
    }

    private static ContractAssessment assess(
            List<ContractBudget> budgets, Optional<TrendPlan> trend, ContractGoal... goals) {
        return Contracts.contract(new ContractAccount(
                        "a",
                        Contracts.text("redovisningen"),
                        FALLING,
                        2023,
                        Optional.of(2019),
                        List.of(goals),
                        budgets,
                        trend))
                .assess();
    }

    private static ContractAssessment assess(ContractGoal... goals) {
        return assess(List.of(), Optional.empty(), goals);
    }

    private static ReductionTarget ceiling(double tonnes, int year) {
        return ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(tonnes), year);
    }

    private static double figure(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value().amount();
    }

    private static List<String> codes(ContractAssessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.code().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # 600 t a year against 3000 t: E/(E + B), E/B, 1 - e^(-E/B)
            FIRST_YEAR_REDUCED, 16.666666666666668
            FIRST_YEAR_FULL,    20
            CONTINUOUS,         18.126924692201818
            """)
    void a_budget_takes_the_rate_of_its_convention(BudgetConvention convention, double percent) {
        ContractAssessment assessment =
                assess(List.of(budget(3000, 2024, convention, Optional.empty())), Optional.empty());
        assertThat(figure(assessment, "budget-rate.a.b")).isCloseTo(percent, within(LAST_DIGITS));
        assertThat(figure(assessment, "budget-historical-rate.a.b"))
                .isCloseTo(100 * (1 - Math.pow(0.6, 0.25)), within(LAST_DIGITS));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # The line to 300 t in 2026: 500 + 400 + 300; from 2024 on at full level 600 + 450 + 300; the area of that line.
            FIRST_YEAR_REDUCED, 1200
            FIRST_YEAR_FULL,    1350
            CONTINUOUS,         900
            """)
    void a_path_to_a_goal_is_counted_from_the_level_of_the_convention(BudgetConvention convention, double tonnes) {
        ContractAssessment assessment = assess(
                List.of(budget(3000, 2024, convention, Optional.empty())),
                Optional.empty(),
                Contracts.goal("half", ceiling(300, 2026)));
        assertThat(figure(assessment, "budget-used.linear.a.b.half")).isCloseTo(tonnes, within(LAST_DIGITS));
        assertThat(figure(assessment, "budget-share.linear.a.b.half")).isCloseTo(tonnes / 30, within(LAST_DIGITS));
    }

    @Test
    void reported_years_are_taken_off_and_a_missing_one_is_named() {
        ContractBudget from2023 = budget(1000, 2023, BudgetConvention.CONTINUOUS, Optional.empty());
        assertThat(figure(assess(List.of(from2023), Optional.empty()), "budget-remaining.a.b"))
                .isEqualTo(400);
        ContractBudget from2021 = budget(1000, 2021, BudgetConvention.CONTINUOUS, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(List.of(from2021), Optional.empty()))
                .withMessageContaining("2022");
    }

    @Test
    void a_budget_that_reported_years_used_up_is_spent() {
        BudgetAssessment spent = assess(
                        List.of(budget(500, 2023, BudgetConvention.CONTINUOUS, Optional.empty())), Optional.empty())
                .accounts()
                .get(0)
                .budgets()
                .get(0);
        assertThat(spent.required().status()).isEqualTo(BudgetStatus.SPENT);
        assertThat(spent.spentIn().orElseThrow().year()).isEqualTo(2023);
        assertThat(spent).hasToString(spent.budget() + "; left: -100 t from 2024; spent (continuous)");
    }

    @Test
    void exhaustion_is_told_for_constant_and_projected_emissions() {
        // Constant: 1500 / 600 = 2.5 years. 100 t less each year: 500 + 400 + 300 + 200 + 100 = 1500.
        BudgetAssessment budget = assess(
                        List.of(budget(1500, 2024, BudgetConvention.CONTINUOUS, Optional.empty())), Optional.empty())
                .accounts()
                .get(0)
                .budgets()
                .get(0);
        assertThat(budget.end(BudgetEnd.CONSTANT)
                        .orElseThrow()
                        .exhaustion()
                        .orElseThrow()
                        .year())
                .isEqualTo(2026);
        assertThat(budget.end("linear").orElseThrow().exhaustion().orElseThrow().year())
                .isEqualTo(2028);
        assertThat(budget.end("none")).isEmpty();
    }

    @Test
    void a_goal_that_exceeds_a_budget_on_every_path_is_told() {
        ContractAssessment assessment = assess(
                List.of(budget(1000, 2024, BudgetConvention.FIRST_YEAR_REDUCED, Optional.empty())),
                Optional.empty(),
                Contracts.goal("half", ceiling(300, 2030)));
        assertThat(codes(assessment)).contains("goal-exceeds-budget");
        assertThat(codes(assess(
                        List.of(budget(9000, 2024, BudgetConvention.FIRST_YEAR_REDUCED, Optional.of(2029))),
                        Optional.empty(),
                        Contracts.goal("half", ceiling(300, 2030)))))
                .contains("budget-ends-before-goal")
                .doesNotContain("goal-exceeds-budget");
    }

    /** 2023 is the current year, so the level at the start of 2024 is known and that of 2025 is not. */
    @ParameterizedTest
    @CsvSource({"2023, false", "2024, false", "2025, true", "2030, true"})
    void a_budget_whose_level_at_the_start_is_assumed_says_so(int firstYear, boolean told) {
        ContractAssessment assessment = assess(
                List.of(budget(3000, firstYear, BudgetConvention.CONTINUOUS, Optional.empty())), Optional.empty());
        assertThat(codes(assessment).contains("budget-starts-later")).isEqualTo(told);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().key().equals("budget-starts-later"))
                .allSatisfy(finding -> assertThat(finding.message().text(Language.SWEDISH))
                        .startsWith(
                                "budgeten ”budgeten” börjar " + firstYear + ", men det senaste värdet är från 2023"));
    }

    @Test
    void a_trend_projects_the_goals_that_lie_ahead() {
        TrendPlan plan = new TrendPlan(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.empty());
        ContractAssessment assessment = assess(
                List.of(),
                Optional.of(plan),
                Contracts.goal("ahead", ceiling(150, 2026)),
                Contracts.goal("past", ceiling(500, 2021)));
        assertThat(figure(assessment, "trend.a")).isCloseTo(100, within(LAST_DIGITS));
        assertThat(figure(assessment, "trend-level.a")).isCloseTo(300, within(LAST_DIGITS));
        assertThat(figure(assessment, "gap.projected.trend-least-squares.a")).isCloseTo(150, within(LAST_DIGITS));
        List<GoalAssessment> goals = assessment.accounts().get(0).goals();
        assertThat(goals.get(0).trend().orElseThrow().reached().year()).hasValue(2028);
        assertThat(goals.get(1).trend()).isEmpty();
        assertThat(assessment.accounts().get(0).trend().orElseThrow())
                .hasToString("least-squares (free) of 2019–2023: "
                        + assessment
                                .accounts()
                                .get(0)
                                .trend()
                                .orElseThrow()
                                .change()
                                .value());
    }

    @Test
    void a_confidence_without_a_prediction_interval_is_told() {
        TrendPlan plan =
                new TrendPlan(TrendEstimator.THEIL_SEN, Anchoring.FREE, 2019, 2023, Optional.of(Share.ofPercent(95)));
        assertThat(codes(assess(List.of(), Optional.of(plan)))).contains("no-prediction-interval");
        assertThat(plan).hasToString("theil-sen, free, 2019–2023");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ceiling, year, excess, met
            700, 2021,  100, false
            800, 2021,    0, true
            500, 2023,  100, false
            # 2021 and 2023 are equally near: 800 t
            700, 2022,  100, false
            """)
    void a_past_goal_is_judged_by_its_year_or_the_nearest_earlier_one(
            double tonnes, int year, double excess, boolean met) {
        ContractAssessment assessment = assess(Contracts.goal("past", ceiling(tonnes, year)));
        GoalOutcome outcome =
                assessment.accounts().get(0).goals().get(0).outcome().orElseThrow();
        assertThat(figure(assessment, "outcome.a")).isEqualTo(excess);
        assertThat(outcome.isMet()).isEqualTo(met);
        assertThat(codes(assessment).contains("judged-by-other-year")).isEqualTo(year == 2022);
        assertThat(outcome.distance()).isEqualTo(Emissions.ofTonnes(Math.abs(excess)));
        assertThat(outcome.toString()).contains(Integer.toString(year));
    }

    @Test
    void a_past_ceiling_per_person_is_judged_per_person_where_residents_are_known() {
        EmissionsAccount account = FALLING.withPopulations(Map.of(2021, Contracts.residents(100)));
        ReductionTarget target = ReductionTarget.perPerson(
                Examples.GHG, EmissionsPerCapita.ofTonnesPerPerson(6), Population.ofPersons(100), 2021);
        ContractAssessment assessment = Contracts.contract(
                        Contracts.account(account, Optional.of(2019), Contracts.goal("each", target)))
                .assess();
        assertThat(figure(assessment, "outcome.a")).isEqualTo(2000);
        assertThat(assessment
                        .accounts()
                        .get(0)
                        .goals()
                        .get(0)
                        .outcome()
                        .orElseThrow()
                        .distance())
                .isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(2000));
    }

    @ParameterizedTest
    @CsvSource({"200, 2030, 300, 2035, later-goal-looser", "200, 2030, 300, 2030, goals-differ"})
    void goals_that_contradict_each_other_are_told(double one, int year, double other, int otherYear, String code) {
        ContractAssessment assessment =
                assess(Contracts.goal("one", ceiling(one, year)), Contracts.goal("other", ceiling(other, otherYear)));
        assertThat(codes(assessment)).contains(code);
        Language.shipped()
                .forEach(language -> assessment
                        .findings()
                        .forEach(finding -> assertThat(finding.text(language)).isNotBlank()));
    }

    @Test
    void a_yearly_rate_is_compared_in_the_year_of_the_other_goal() {
        // 1000·0.84^11 = 146.9 t in 2030; a ceiling of 146 t is within 1 % of it.
        ReductionTarget rate = ReductionTarget.yearlyRate(FALLING.baseline(2019), Rate.ofPercentPerYear(16), 2040);
        assertThat(codes(assess(Contracts.goal("rate", rate), Contracts.goal("cap", ceiling(200, 2030)))))
                .contains("goals-differ");
        assertThat(codes(assess(Contracts.goal("rate", rate), Contracts.goal("cap", ceiling(146, 2030)))))
                .doesNotContain("goals-differ");
    }

    @Test
    void identifiers_and_bases_of_budgets_are_checked() {
        ContractBudget budget = budget(1000, 2024, BudgetConvention.CONTINUOUS, Optional.of(2040));
        assertThat(budget).hasToString("b: 1000 t from 2024, continuous, until 2040");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(List.of(budget, budget), Optional.empty()))
                .withMessageContaining("two budgets", "'b'");
        ContractBudget other = new ContractBudget(
                "c",
                Contracts.text("c"),
                CarbonBudget.of(Contracts.CO2, Emissions.ofTonnes(1), 2024),
                BudgetConvention.CONTINUOUS,
                Optional.empty(),
                Contracts.text("c"));
        assertThatThrownBy(() -> assess(List.of(other), Optional.empty())).isInstanceOf(BasisMismatchException.class);
    }

    @Test
    void paths_of_interim_targets_have_the_shape_that_they_are_named_after() {
        ReductionTarget zero = ceiling(0, 2030);
        Milestone middle = Milestone.of(Examples.GHG, 2027, Emissions.ofTonnes(200));
        Milestone from = Milestone.of(Examples.GHG, 2023, Emissions.ofTonnes(600));
        Traced<Share> half = Traced.given(ContractText.CONSTANT.of(), Share.ofPercent(50));
        List<InterimPath> paths = List.of(
                new InterimPath.Plain(Trajectory.Shape.LINEAR),
                new InterimPath.SCurve(8, half),
                new InterimPath.CarbonLaw(Traced.given(ContractText.CONSTANT.of(), Rate.ofPercentPerYear(7))),
                new InterimPath.AbsoluteContraction(half),
                new InterimPath.GeometricThenLinear(middle),
                new InterimPath.Steps(Trajectory.Shape.STEPWISE, List.of(middle)));
        assertThat(paths).allSatisfy(path -> {
            assertThat(path.between(from, zero).shape()).isEqualTo(path.shape());
            assertThat(path.between(from, zero).lastYear()).isEqualTo(2030);
        });
        InterimPath steps = new InterimPath.Steps(Trajectory.Shape.STEPWISE_GEOMETRIC, List.of(middle));
        assertThat(steps.between(from, ceiling(100, 2030)).at(2027).value()).isEqualTo(Emissions.ofTonnes(200));
        Arrays.stream(Trajectory.Shape.values())
                .filter(shape -> !shape.id().startsWith("stepwise"))
                .forEach(shape -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new InterimPath.Steps(shape, List.of(middle))));
    }
}
