package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.BudgetAssessment;
import org.klimatgap.ghg.contract.BudgetEnd;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.TrendOutcome;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;

/** A contract with carbon budgets, a trend and past goals: read, assessed and, where it is wrong, reported. */
class BudgetContractTest {
    /** Published percentages of Strängnäs have three decimals. */
    private static final double THREE_DECIMALS = 5e-4;

    /** Closed forms agree with the library to the last digits. */
    private static final double LAST_DIGITS = 1e-9;

    @TempDir
    private Path temp;

    private ContractFolder folder;

    @BeforeEach
    void copy() {
        folder = ContractFolder.in(temp)
                .with("contract.json", ContractFolder.resource("budgets.json"))
                .with("budgets.csv", ContractFolder.resource("budgets.csv"));
    }

    private ContractAssessment assess() {
        return folder.read().get().assess();
    }

    private BudgetAssessment budget(int index) {
        return assess().accounts().get(0).budgets().get(index);
    }

    /**
     * Rates: Strängnäs, published 14 % a year (first year reduced), 13.562 % until 2045. Shares: sums of the paths by hand,
     * 120545·(12 − 6.5 / 2) = 1054768.75 t and 120545·(7 − 0.8·4) = 458071 t of 737173 t. Past goal: 93000 t against 90 % of
     * 100000 t. Trend: 100, 96, 93, 88, 85 kt fall by 3.8 kt a year from 92.4 kt in 2020.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            budget.co2.paris,                            737173
            budget-remaining.co2.paris,                  737173
            budget-share.linear.co2.paris.half-2035,     143.08293304285428
            budget-used.linear.co2.paris.half-2035,      1054768.75
            budget-share.linear.co2.paris.cut-2030,      62.13887377861098
            budget-exhausted.constant.co2.paris,         11.5334522377536
            budget-remaining.co2.from-2022,              -5545
            budget-exhausted.reported.co2.from-2022,     95.40005806960057
            outcome.co2.past-2020,                       3000
            outcome-share.co2.past-2020,                 3.33333333333333
            outcome-change.co2.past-2020,                -7
            interim-outcome.2019.co2.past-2020,          1000
            interim-outcome-share.2019.co2.past-2020,    1.05263157894737
            trend.co2,                                   3800
            trend-level.co2.cut-2030,                    54400
            gap.projected.trend-least-squares.co2.cut-2030, 30291
            """)
    void figures_are_those_computed_by_hand(String id, double expected) {
        assertThat(assess().figure(id).orElseThrow().value().value().amount())
                .isCloseTo(expected, within(LAST_DIGITS * Math.max(1, Math.abs(expected))));
    }

    @ParameterizedTest
    @CsvSource({"budget-rate.co2.paris, 14.054", "budget-rate.co2.until-2045, 13.562"})
    void rates_are_the_published_ones(String id, double percent) {
        assertThat(assess().figure(id).orElseThrow().value().value().amount())
                .isCloseTo(percent, within(THREE_DECIMALS));
    }

    @ParameterizedTest
    @CsvSource({"first-year-reduced, 31.890", "continuous, 37.389", "first-year-full, 46.822"})
    void alvesta_has_its_rate_in_every_convention(String convention, double percent) {
        String text = ContractFolder.resource("budgets.json")
                .replaceFirst("737173 t", "95223.41 t")
                .replaceFirst("\"convention\": \"first-year-reduced\"", "\"convention\": \"" + convention + "\"");
        folder.with("contract.json", text)
                .with("budgets.csv", ContractFolder.resource("budgets.csv").replace("120545", "44585,672"));
        assertThat(budget(0).required().rate().orElseThrow().value().percentPerYear())
                .isCloseTo(percent, within(THREE_DECIMALS));
    }

    @Test
    void years_of_exhaustion_are_those_of_sums_by_hand() {
        // Constant: 737173 / 120545 = 6.115. Risen by 3.808 % or 4109 t a year the budget lasts for five years and a
        // part.
        assertThat(budget(0).ends())
                .extracting(BudgetEnd::id, end -> end.exhaustion().orElseThrow().year())
                .containsExactly(tuple("constant", 2030), tuple("compound-rate", 2029), tuple("linear", 2029));
    }

    @Test
    void a_spent_budget_says_when_and_has_no_rate() {
        BudgetAssessment spent = budget(2);
        assertThat(spent.spentIn().orElseThrow().year()).isEqualTo(2023);
        assertThat(spent.required().rate()).isEmpty();
        assertThat(spent.ends()).isEmpty();
        assertThat(spent.goals()).isEmpty();
    }

    @Test
    void the_trend_meets_the_goals_in_years_with_prediction_intervals() {
        // Levels 92400 − 3800·(y − 2020); Student's t with 3 degrees of freedom, 3.18245, and s = 516.4 t.
        List<TrendOutcome> trends = assess().accounts().get(0).goals().stream()
                .flatMap(goal -> goal.trend().stream())
                .toList();
        assertThat(trends).extracting(each -> each.reached().year().orElse(0)).containsExactly(2029, 2038);
        assertThat(trends)
                .extracting(each -> each.reached().earliest().orElse(0))
                .containsExactly(2028, 2036);
        assertThat(trends).extracting(each -> each.reached().latest().orElse(0)).containsExactly(2030, 2041);
        assertThat(trends).allMatch(TrendOutcome::isPredicted);
    }

    @Test
    void goals_that_contradict_each_other_and_the_budget_are_told_with_their_figures() {
        assertThat(assess().findings())
                .extracting(finding -> finding.code().key())
                .contains("later-goal-looser", "goal-exceeds-budget")
                .doesNotContain("judged-by-other-year");
        assertThat(assess().findings().stream()
                        .filter(finding -> finding.code().key().equals("goal-exceeds-budget"))
                        .map(finding -> finding.text(Language.SWEDISH)))
                .first()
                .asString()
                .contains("Hälften till 2035", "(143.08", "% med linjär målbana");
    }

    @Test
    void every_figure_of_a_budget_comes_from_the_contract_file() {
        assertThat(assess().figure("budget-rate.co2.paris")
                        .orElseThrow()
                        .value()
                        .origin()
                        .leaves())
                .filteredOn(Origin.Place.class::isInstance)
                .extracting(leaf -> ((Origin.Place) leaf).file().name())
                .contains("contract.json", "budgets.csv");
    }

    /** Replaces a part of the contract and names what is found there. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "firstYear": 2022; "firstYear": 2016; contract.json:62 (/accounts/0/budgets/2/firstYear) budget-year-missing
            "until": 2045; "until": 2023; contract.json:55 (/accounts/0/budgets/1/until) budget-over
            "convention": "continuous"; "convention": "free"; contract.json:63 (/accounts/0/budgets/2/convention) invalid-choice
            "id": "until-2045"; "id": "paris"; contract.json:50 (/accounts/0/budgets/1/id) duplicate-id
            "id": "cut-2030"; "id": "half-2035"; contract.json:25 (/accounts/0/goals/1/id) duplicate-id
            "estimator": "least-squares"; "estimator": "compound-rate"; contract.json:67 (/accounts/0/trend/anchoring) anchoring-of-other-estimator
            "from": 2018; "from": 2017; contract.json:67 (/accounts/0/trend/from) no-trend-value
            "from": 2018, "to": 2022; "from": 2022, "to": 2022; contract.json:67 (/accounts/0/trend/from) trend-too-short
            "confidence": "95 %"; "confidence": "100 %"; contract.json:67 (/accounts/0/trend/confidence) confidence-out-of-range
            "confidence": "95 %"; "confidence": "195 %"; contract.json:67 (/accounts/0/trend/confidence) out-of-range
            """)
    void a_defect_is_found_at_its_place(String part, String by, String place) {
        assertThat(folder.edit(part, by).places()).containsExactly(place);
    }

    @Test
    void a_missing_budget_year_is_named() {
        folder.edit("\"firstYear\": 2022", "\"firstYear\": 2017");
        assertThat(folder.read().findings())
                .extracting(finding -> finding.text(Language.SWEDISH))
                .singleElement()
                .asString()
                .contains("inget värde för 2017;", "2017–2023");
    }

    @Test
    void a_missing_year_and_a_zero_hinder_the_estimators_that_need_them() {
        String csv = ContractFolder.resource("budgets.csv");
        String mean = ContractFolder.resource("budgets.json")
                .replace(
                        "\"least-squares\", \"anchoring\": \"free\"",
                        "\"mean-of-yearly-changes\", \"anchoring\": \"through-last-value\"");
        folder.with("contract.json", mean).with("budgets.csv", csv.replaceFirst("(?m)^.*;2021;.*\\n", ""));
        assertThat(folder.places()).containsExactly("contract.json:67 (/accounts/0/trend) trend-year-missing");
        folder.with("budgets.csv", csv.replace(";2021;88000;", ";2021;0;"));
        assertThat(folder.places()).contains("contract.json:67 (/accounts/0/trend) trend-from-zero");
    }

    @Test
    void a_goal_whose_year_is_absent_is_judged_by_the_nearest_one_and_says_so() {
        folder.with("budgets.csv", ContractFolder.resource("budgets.csv").replaceFirst("(?m)^.*;2020;.*\\n", ""));
        ContractAssessment assessment = assess();
        // 2019 and 2021 are equally near: the earlier one, 96000 t against 90000 t.
        assertThat(assessment
                        .figure("outcome.co2.past-2020")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isEqualTo(6000);
        assertThat(assessment.findings())
                .extracting(finding -> finding.code().key())
                .contains("judged-by-other-year");
    }

    @Test
    void a_confidence_that_an_estimator_cannot_use_is_told() {
        folder.edit("\"least-squares\"", "\"theil-sen\"");
        assertThat(assess().findings())
                .extracting(Finding::code)
                .extracting(code -> code.key())
                .contains("no-prediction-interval");
    }
}
