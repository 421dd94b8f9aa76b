package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractBudget;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.TrendPlan;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/** What the section says of carbon budgets, trends and goals that contradict each other; figures by hand. */
class BudgetsAndTrendsTest {
    /** 100, 96, 93, 88, 85 t: falls by 3.8 t a year around 92.4 t in 2021. */
    private static final EmissionsAccount FALLING =
            Contracts.account(Map.of(2019, 100.0, 2020, 96.0, 2021, 93.0, 2022, 88.0, 2023, 85.0));

    /** Strängnäs: 120545 t in 2023; the earlier year is made up. */
    private static final EmissionsAccount STRANGNAS = Contracts.account(Map.of(2019, 130_000.0, 2023, 120_545.0));

    private static String text(ContractAssessment assessment, Language language) {
        return new MarkdownRenderer().render(Section51.of(assessment, language)).replace('\u00A0', ' ');
    }

    private static String swedish(ContractAssessment assessment) {
        return text(assessment, Language.SWEDISH);
    }

    private static ContractBudget budget(
            EmissionsAccount account, double tonnes, int firstYear, BudgetConvention convention, Integer... until) {
        return new ContractBudget(
                "b" + until.length,
                Contracts.text("Budgeten"),
                CarbonBudget.of(account.basis(), Emissions.ofTonnes(tonnes), firstYear),
                convention,
                List.of(until).stream().findFirst(),
                Contracts.text("Räkneexempel"));
    }

    private static ContractAssessment assess(
            EmissionsAccount account,
            List<ContractBudget> budgets,
            Optional<TrendPlan> trend,
            ReductionTarget... targets) {
        List<ContractGoal> goals = java.util.stream.IntStream.range(0, targets.length)
                .mapToObj(i -> Contracts.goal("g" + i, targets[i], Optional.empty()))
                .toList();
        return Contracts.of(List.of(new ContractAccount(
                "co2", Contracts.text("Koldioxid"), account, 2023, Optional.of(2019), goals, budgets, trend)));
    }

    private static ReductionTarget ceiling(EmissionsAccount account, double tonnes, int year) {
        return ReductionTarget.ceiling(account.basis(), Emissions.ofTonnes(tonnes), year);
    }

    private static Optional<TrendPlan> trend(TrendEstimator estimator, Anchoring anchoring, int from) {
        return Optional.of(new TrendPlan(estimator, anchoring, from, 2023, Optional.empty()));
    }

    @Test
    void a_budget_says_what_is_left_what_it_takes_and_when_it_is_used_up() {
        // 120545 / (120545 + 737173) = 14.054 %; 737173 / 120545 = 6.115 years; 1 − (120545 / 130000)^(1/4) = 1.870 %.
        ContractAssessment assessment = assess(
                STRANGNAS,
                List.of(budget(STRANGNAS, 737_173, 2024, BudgetConvention.FIRST_YEAR_REDUCED)),
                Optional.empty(),
                ceiling(STRANGNAS, 60_272.5, 2035));
        assertThat(swedish(assessment))
                .contains("Budgeten är 737 173 ton från och med 2024. Den kräver en minskning med 14,1 % per år (första"
                        + " budgetåret redan minskat), jämfört med 1,9 % per år sedan 2019; med oförändrade utsläpp är den"
                        + " förbrukad 2030.")
                .contains("Med oförändrade utsläpp är den förbrukad 2030, efter 11,5 % av året.")
                .contains("använder den linjära målbanan 143,1 % av det som återstår, 1 054 769 ton till och med 2035.")
                .contains("använder målbanan med konstant takt 137,5 % av det som återstår")
                .contains("Källa: Räkneexempel.", "### Koldioxidbudgetar")
                .contains(
                        "Målet ”Mål g0” ryms inte i budgeten ”Budgeten”: till 2035 går det åt mer än de 737 173 ton som"
                                + " återstår (143,1 % med linjär målbana, 137,5 % med målbana med konstant takt).");
        assertThat(text(assessment, Language.ENGLISH))
                .contains("It takes a reduction of 14.1% per year", "at constant emissions it is used up in 2030")
                .contains("the linear path uses 143.1% of what is left");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # tonnes; first year; convention; until; sentence
            1000; 2022; FIRST_YEAR_REDUCED; ; Av budgeten på 1 000 ton från och med 2022 återstår 827 ton från och med 2024.
            150; 2022; FIRST_YEAR_REDUCED; ; Budgeten på 150 ton från och med 2022 tog slut 2023: till och med 2023 var utsläppen 23 ton större än den.
            0; 2024; FIRST_YEAR_REDUCED; ; Budgeten på 0 ton från och med 2024 är redan förbrukad: ingenting får släppas ut.
            80; 2024; FIRST_YEAR_FULL; ; Redan utsläppen 2024 tar hela den, så ingen minskningstakt från året därpå räcker.
            900; 2024; CONTINUOUS; 2030; Den räcker till och med 2030 även med oförändrade utsläpp.
            400; 2024; CONTINUOUS; 2030; För att räcka till och med 2030 kräver den en minskning med
            """)
    void every_state_of_a_budget_has_its_sentence(
            double tonnes, int first, BudgetConvention convention, Integer until, String sentence) {
        ContractBudget budget = until == null
                ? budget(FALLING, tonnes, first, convention)
                : budget(FALLING, tonnes, first, convention, until);
        ContractAssessment assessment = assess(FALLING, List.of(budget), Optional.empty());
        assertThat(swedish(assessment)).contains(sentence);
    }

    @Test
    void a_rise_is_said_as_a_rise_and_no_emissions_use_nothing() {
        EmissionsAccount rising = Contracts.account(Map.of(2019, 800.0, 2023, 1000.0));
        EmissionsAccount none = Contracts.account(Map.of(2019, 10.0, 2023, 0.0));
        BudgetConvention convention = BudgetConvention.CONTINUOUS;
        assertThat(swedish(assess(rising, List.of(budget(rising, 5000, 2024, convention)), Optional.empty())))
                .contains(", medan utsläppen sedan 2019 har ökat med 5,7 % per år; med oförändrade utsläpp");
        assertThat(swedish(assess(none, List.of(budget(none, 5000, 2024, convention)), Optional.empty())))
                .contains("Det finns inga utsläpp som tär på den.");
    }

    @Test
    void a_budget_that_outlasts_the_horizon_says_so_and_several_are_not_added() {
        List<ContractBudget> budgets = List.of(
                budget(FALLING, 100_000, 2024, BudgetConvention.CONTINUOUS),
                budget(FALLING, 100_000, 2024, BudgetConvention.CONTINUOUS, 2100));
        assertThat(swedish(assess(FALLING, budgets, Optional.empty())))
                .contains("Med oförändrade utsläpp räcker den till efter 2200.")
                .contains("Varje budget gäller sin egen redovisning; budgetar läggs inte ihop.");
    }

    @Test
    void a_budget_that_ends_before_the_goal_is_not_compared_with_it() {
        ContractAssessment assessment = assess(
                FALLING,
                List.of(budget(FALLING, 400, 2024, BudgetConvention.CONTINUOUS, 2030)),
                Optional.empty(),
                ceiling(FALLING, 20, 2035));
        assertThat(swedish(assessment))
                .contains("Budgeten ”Budgeten” gäller till 2030 och jämförs inte med målet ”Mål g0”, som gäller 2035.")
                .doesNotContain("av det som återstår");
    }

    @Test
    void a_trend_says_gap_and_year_with_its_interval() {
        // 92.4 − 3.8·9 = 58.2 t in 2030, 38.2 t above 20 t; at or below 20 t from 2021 + 72.4 / 3.8 = 2040.05 on.
        ContractAssessment assessment = assess(
                FALLING,
                List.of(),
                trend(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019),
                ceiling(FALLING, 20, 2030));
        assertThat(swedish(assessment))
                .contains(
                        "Enligt trenden 2019–2023 (rät linje enligt minsta kvadratmetoden) ligger utsläppen 38 ton över"
                                + " målnivån 2030, och målnivån nås 2041.")
                .contains("### Trender")
                .contains("utsläppen minskar med 3,8 ton per år.")
                .contains("För målet ”Mål g0” ger trenden 58 ton 2030; målnivån nås 2041.")
                .contains("Framskrivet gap (rät linje enligt minsta kvadratmetoden)");
        assertThat(ContractJson.of(assessment, Language.ENGLISH))
                .contains("\"estimator\": \"least-squares\"", "\"goalYear\": 2041")
                .contains("\"gap\": \"gap.projected.trend-least-squares.co2\"");
    }

    @Test
    void a_prediction_interval_says_its_confidence() {
        // s = 0.5164 t, Student's t with 3 degrees of freedom 3.18245: from 2038 to 2044.
        TrendPlan plan = new TrendPlan(
                TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.of(Share.ofPercent(95)));
        assertThat(swedish(assess(FALLING, List.of(), Optional.of(plan), ceiling(FALLING, 20, 2030))))
                .contains("målnivån nås 2041 (tidigast 2038, senast 2044)", "då prediktionsintervallet (95 %) når");
    }

    /** The trend is at 92.4 − 3.8·9 = 58.2 t in 2030; its prediction interval of 95 % is some 3 t on each side. */
    @ParameterizedTest
    @CsvSource({"50, false", "57, true", "60, true", "70, false"})
    void a_goal_inside_the_prediction_interval_is_one_that_the_trend_does_not_decide(double level, boolean told) {
        TrendPlan plan = new TrendPlan(
                TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.of(Share.ofPercent(95)));
        assertThat(
                        swedish(assess(FALLING, List.of(), Optional.of(plan), ceiling(FALLING, level, 2030)))
                                .contains(
                                        "Trenden avgör inte om målet ”Mål g0” nås: prediktionsintervallet (95 %) för 2030 går från"))
                .isEqualTo(told);
    }

    @Test
    void a_spent_budget_is_a_warning() {
        ContractBudget budget = budget(FALLING, 150, 2022, BudgetConvention.FIRST_YEAR_REDUCED);
        assertThat(swedish(assess(FALLING, List.of(budget), Optional.empty())))
                .contains(
                        "> **Varning:** Budgeten ”Budgeten” på 150 ton är förbrukad: efter 2023 återstår ingenting av den.");
    }

    @Test
    void a_rising_trend_never_meets_the_goal() {
        EmissionsAccount rising = Contracts.account(Map.of(2019, 80.0, 2023, 100.0));
        ContractAssessment assessment = assess(
                rising,
                List.of(),
                trend(TrendEstimator.COMPOUND_RATE, Anchoring.THROUGH_LAST_VALUE, 2019),
                ceiling(rising, 50, 2030));
        assertThat(swedish(assessment)).contains("och målnivån nås aldrig.", "utsläppen ökar med 5,7 % per år.");
        assertThat(ContractJson.of(assessment, Language.SWEDISH)).contains("\"goalYear\": null");
    }

    @Test
    void a_trend_that_is_enough_says_so() {
        assertThat(swedish(assess(
                        FALLING,
                        List.of(),
                        trend(TrendEstimator.THEIL_SEN, Anchoring.FREE, 2019),
                        ceiling(FALLING, 80, 2030))))
                .contains("ligger utsläppen inte över målnivån 2030; målnivån nås 202");
    }

    @Test
    void goals_for_one_year_that_allow_different_levels_are_told() {
        // 100·0.84^11 = 14.7 t in 2030, 20 t by the other goal.
        ContractAssessment assessment = assess(
                FALLING,
                List.of(),
                Optional.empty(),
                ReductionTarget.reduction(FALLING.baseline(2019), Share.ofPercent(80), 2030),
                ReductionTarget.yearlyRate(FALLING.baseline(2019), Rate.ofPercentPerYear(16), 2035));
        assertThat(swedish(assessment))
                .contains(
                        "Målen ”Mål g0” och ”Mål g1” går inte ihop: för 2030 tillåter det första 20 ton och det andra 15"
                                + " ton.");
    }

    @ParameterizedTest
    @CsvSource({"20, 2030, 30, 2040, true", "20, 2030, 20, 2040, false", "20, 2030, 10, 2040, false"})
    void a_later_goal_that_allows_more_is_told(double one, int year, double other, int later, boolean told) {
        String text = swedish(assess(
                FALLING, List.of(), Optional.empty(), ceiling(FALLING, other, later), ceiling(FALLING, one, year)));
        assertThat(text.contains(
                        "Målet ”Mål g0” tillåter 30 ton 2040, mer än de 20 ton som målet ”Mål g1” tillåter redan"
                                + " 2030."))
                .isEqualTo(told);
    }

    @Test
    void neutrality_agrees_with_a_cut_to_what_may_remain() {
        assertThat(swedish(assess(
                        FALLING,
                        List.of(),
                        Optional.empty(),
                        ReductionTarget.reduction(FALLING.baseline(2019), Share.ofPercent(80), 2030),
                        ReductionTarget.climateNeutrality(FALLING.baseline(2019), Share.ofPercent(20), 2030))))
                .doesNotContain("går inte ihop");
    }

    @Test
    void json_and_explanation_hold_every_figure_of_a_budget() {
        ContractAssessment assessment = assess(
                STRANGNAS,
                List.of(budget(STRANGNAS, 737_173, 2024, BudgetConvention.FIRST_YEAR_REDUCED)),
                Optional.empty(),
                ceiling(STRANGNAS, 60_272.5, 2035));
        assertThat(ContractJson.of(assessment, Language.ENGLISH))
                .contains("\"budgets\": [", "\"status\": \"required\"", "\"ratePercent\": 14.0541529966")
                .contains("\"by\": \"constant\"", "\"percentOfBudget\": 143.0829330428", "\"within\": false");
        assertThat(Explanation.of(assessment.figure("budget-rate.co2.b0").orElseThrow(), Language.SWEDISH))
                .contains("r = E_0 / (E_0 + B)", "data.csv:2");
    }

    @Test
    void contracts_without_them_have_no_members_of_them() {
        assertThat(ContractJson.of(assess(FALLING, List.of(), Optional.empty()), Language.ENGLISH))
                .doesNotContain("\"budgets\"", "\"trends\"", "\"outcomes\"");
    }
}
