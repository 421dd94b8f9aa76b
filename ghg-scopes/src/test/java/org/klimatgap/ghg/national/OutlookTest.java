package org.klimatgap.ghg.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/** Trends and shares of a carbon budget in the comparison of all municipalities. */
class OutlookTest {
    private static final double EXACT = 1e-9;
    private static final OverviewRequest REQUEST = OverviewRequest.of(2020, Share.ofPercent(50), 2030);

    /** Alvesta falls by 10 t a year, Växjö stays; together 300 t a year on average 290 t. */
    private static NationalEmissions two() {
        return Statistics.release("2024")
                .line("0764", "transport", Map.of(2020, 100.0, 2021, 90.0, 2022, 80.0))
                .line("0780", "transport", Map.of(2020, 200.0, 2021, 200.0, 2022, 200.0))
                .build();
    }

    private static OverviewRequest withBudget(double tonnes, int first, OptionalInt until) {
        Traced<Emissions> amount =
                Traced.given(Message.of(OverviewText.SUM_OF_BUDGETS).with("year", first), Emissions.ofTonnes(tonnes));
        return REQUEST.withBudget(
                new BudgetChoice(amount, first, BudgetConvention.FIRST_YEAR_REDUCED, until, 2020, 2022));
    }

    private static OverviewRow row(OverviewRequest request, String code) {
        return NationalOverview.of(two(), request).get().find(code).orElseThrow();
    }

    /** An exact line: 0 t in 2030, the goal's 50 t in 2025. */
    @Test
    void exact_line_goes_on() {
        TrendOutlook trend = row(
                        REQUEST.withTrend(new TrendChoice(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2020)), "0764")
                .trend()
                .orElseThrow();
        assertThat(trend.gap().amount().value().amount()).isCloseTo(-50, within(1e-6));
        assertThat(trend.goalYear().year()).hasValue(2025);
    }

    @Test
    void constant_emissions_never_reach_the_goal() {
        TrendOutlook trend = row(
                        REQUEST.withTrend(new TrendChoice(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2020)), "0780")
                .trend()
                .orElseThrow();
        assertThat(trend.gap().amount().value().amount()).isCloseTo(100, within(1e-6));
        assertThat(trend.goalYear().isNever()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TrendEstimator.class)
    void every_estimator_can_be_asked_for(TrendEstimator estimator) {
        Anchoring anchoring = estimator.anchorings().iterator().next();
        assertThat(row(REQUEST.withTrend(new TrendChoice(estimator, anchoring, 2020)), "0764")
                        .trend())
                .isPresent();
    }

    /** The file has 2020 to 2022, and 2022 is now. */
    @ParameterizedTest
    @CsvSource({
        "THEIL_SEN, 2022, trend-too-short, en trend behöver minst två år",
        "THEIL_SEN, 2030, trend-too-short, den börjar 2030 och nuläget är 2022",
        "THEIL_SEN, 2019, no-trend-year, 'första år 2019 finns inte i filen, som har 2020, 2021, 2022'"
    })
    void trend_needs_its_first_year_and_another(TrendEstimator estimator, int from, String code, String sentence) {
        assertThat(NationalOverview.of(two(), REQUEST.withTrend(new TrendChoice(estimator, Anchoring.FREE, from)))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().key()).isEqualTo(code);
                    assertThat(finding.message().text(Language.SWEDISH)).contains(sentence);
                });
    }

    @Test
    void mean_of_yearly_changes_needs_every_year_of_the_file() {
        NationalEmissions gap = Statistics.release("2024")
                .line("0764", "transport", Map.of(2018, 100.0, 2020, 100.0, 2022, 80.0))
                .build();
        OverviewRequest request = REQUEST.withTrend(
                new TrendChoice(TrendEstimator.MEAN_OF_YEARLY_CHANGES, Anchoring.THROUGH_LAST_VALUE, 2018));
        assertThat(NationalOverview.of(gap, request).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().text(Language.SWEDISH))
                        .contains("men 2019, 2021 finns inte i filen"));
    }

    /** Växjö has every year; Alvesta has a zero, or lacks the first year of the trend. */
    @ParameterizedTest
    @CsvSource({
        "2021, LOG_LINEAR, '0764 Alvesta har ingen trend: en takt kan inte räknas ur noll, som är värdet för 2021'",
        "2019, THEIL_SEN, 0764 Alvesta har ingen trend: värde saknas för 2019"
    })
    void area_without_a_trend_says_why(int from, TrendEstimator estimator, String sentence) {
        NationalEmissions statistic = Statistics.release("2024")
                .line("0764", "transport", Map.of(2020, 100.0, 2021, 0.0, 2022, 80.0))
                .line("0780", "transport", Map.of(2019, 200.0, 2020, 200.0, 2021, 200.0, 2022, 200.0))
                .build();
        NationalOverview overview = NationalOverview.of(
                        statistic, REQUEST.withTrend(new TrendChoice(estimator, Anchoring.FREE, from)))
                .get();
        OverviewRow alvesta = overview.find("0764").orElseThrow();
        assertThat(alvesta.trend()).isEmpty();
        assertThat(alvesta.findings())
                .extracting(finding -> finding.message().text(Language.SWEDISH))
                .containsExactly(sentence);
        assertThat(overview.find("0780").orElseThrow().trend()).isPresent();
    }

    @Test
    void anchoring_that_an_estimator_lacks_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrendChoice(TrendEstimator.COMPOUND_RATE, Anchoring.FREE, 2020))
                .withMessageContaining("free")
                .withMessageContaining("through-last-value");
    }

    /** Alvesta emitted 270 t of 870 t; r = E / (E + B) with E = 80 t. */
    @Test
    void budget_is_shared_by_the_emissions_of_the_key() {
        BudgetOutlook alvesta = row(withBudget(8700, 2023, OptionalInt.empty()), "0764")
                .budget()
                .orElseThrow();
        assertThat(alvesta.share().tonnes()).isCloseTo(2700, within(EXACT));
        assertThat(alvesta.remaining().tonnes()).isCloseTo(2700, within(EXACT));
        assertThat(alvesta.required().rate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * 80.0 / (80 + 2700), within(EXACT));
        assertThat(alvesta.atConstant().orElseThrow().year()).isEqualTo(2023 + 33);
    }

    @Test
    void shares_sum_to_the_budget_in_every_larger_area() {
        OverviewRequest request = withBudget(8700, 2023, OptionalInt.empty());
        assertThat(row(request, "07").budget().orElseThrow().share().tonnes()).isCloseTo(8700, within(1e-6));
        assertThat(row(request, "07").budget().orElseThrow().share().amount().explain())
                .contains("2024.csv:2", "2024.csv:3");
    }

    /** 2021 and 2022 took 170 t of Alvesta's 2700 t. */
    @Test
    void reported_years_are_taken_from_the_budget() {
        assertThat(row(withBudget(8700, 2021, OptionalInt.empty()), "0764")
                        .budget()
                        .orElseThrow()
                        .remaining()
                        .tonnes())
                .isCloseTo(2700 - 170, within(EXACT));
    }

    @Test
    void a_carbon_budget_on_all_greenhouse_gases_is_a_warning_and_on_carbon_dioxide_none() {
        OverviewRequest request = withBudget(8700, 2023, OptionalInt.empty());
        NationalEmissions dioxide = Statistics.ofCarbonDioxide("2024")
                .line("0764", "transport", Map.of(2020, 100.0, 2021, 90.0, 2022, 80.0))
                .build();
        assertThat(codes(two(), request)).contains(OverviewFinding.BUDGET_OF_OTHER_GASES);
        assertThat(codes(dioxide, request)).doesNotContain(OverviewFinding.BUDGET_OF_OTHER_GASES);
        assertThat(codes(two(), REQUEST)).doesNotContain(OverviewFinding.BUDGET_OF_OTHER_GASES);
    }

    private static List<FindingCode> codes(NationalEmissions national, OverviewRequest request) {
        return NationalOverview.of(national, request).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void budget_that_is_spent_or_not_needed_says_so() {
        assertThat(row(withBudget(300, 2021, OptionalInt.empty()), "0764")
                        .budget()
                        .orElseThrow()
                        .required()
                        .status())
                .isEqualTo(BudgetStatus.SPENT);
        assertThat(row(withBudget(1e6, 2023, OptionalInt.of(2030)), "0764")
                        .budget()
                        .orElseThrow()
                        .required()
                        .status())
                .isEqualTo(BudgetStatus.NOT_NEEDED);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2020, 2022, BUDGET_STARTS_LATER", "2023, 2018, 2022, NO_KEY_YEARS"})
    void years_that_are_unknown_are_errors(int first, int from, int to, OverviewFinding code) {
        Traced<Emissions> amount =
                Traced.given(Message.of(OverviewText.SUM_OF_BUDGETS).with("year", first), Emissions.ofTonnes(1));
        OverviewRequest request = REQUEST.withBudget(
                new BudgetChoice(amount, first, BudgetConvention.CONTINUOUS, OptionalInt.empty(), from, to));
        assertThat(NationalOverview.of(two(), request).errors())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2020, 2022, 2030, -1", "1, 2022, 2020, 2030, 2022", "1, 2020, 2022, 2019, 2019"})
    void impossible_budget_is_refused(double tonnes, int from, int to, int until, String said) {
        Traced<Emissions> amount =
                Traced.given(Message.of(OverviewText.SUM_OF_BUDGETS).with("year", 2023), Emissions.ofTonnes(tonnes));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new BudgetChoice(amount, 2023, BudgetConvention.CONTINUOUS, OptionalInt.of(until), from, to))
                .withMessageContaining(said);
    }
}
