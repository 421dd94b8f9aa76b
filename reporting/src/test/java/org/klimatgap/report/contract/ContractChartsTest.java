package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import org.klimatgap.report.Chart;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

class ContractChartsTest {
    private static final EmissionsAccount ACCOUNT =
            Contracts.account(Map.of(2019, 1000.0, 2020, 900.0, 2021, 850.0, 2022, 780.0, 2023, 700.0));

    private static ContractAssessment contract(double budget, ReductionTarget... targets) {
        var goals = new ArrayList<ContractGoal>();
        for (ReductionTarget target : targets) {
            goals.add(Contracts.goal("g" + goals.size(), target, Optional.empty()));
        }
        ContractBudget paris = new ContractBudget(
                "paris",
                Contracts.text("Parisbudget"),
                CarbonBudget.of(ACCOUNT.basis(), Emissions.ofTonnes(budget), 2020),
                BudgetConvention.FIRST_YEAR_REDUCED,
                Optional.empty(),
                Contracts.text("Egen beräkning"));
        TrendPlan trend = new TrendPlan(
                TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.of(Share.ofPercent(90)));
        return Contracts.of(List.of(new ContractAccount(
                "co2",
                Contracts.text("Koldioxid"),
                ACCOUNT,
                2023,
                Optional.of(2019),
                goals,
                List.of(paris),
                Optional.of(trend))));
    }

    private static List<Chart> charts(ContractAssessment assessment) {
        return ContractCharts.of(assessment, Language.SWEDISH, ChartSize.FULL);
    }

    private static List<String> series(Chart chart) {
        return chart.values().stream()
                .map(value -> value.series().text())
                .distinct()
                .toList();
    }

    @Test
    void each_account_goal_and_budget_has_its_chart() {
        ReductionTarget goal = ReductionTarget.reduction(ACCOUNT.baseline(2019), Share.ofPercent(80), 2030);
        assertThat(charts(contract(9000, goal)))
                .extracting(Chart::id)
                .containsExactly("emissions.co2", "gap.co2.g0", "budget.co2.paris");
    }

    @Test
    void emissions_have_path_trend_interval_and_goal() {
        ReductionTarget goal = ReductionTarget.reduction(ACCOUNT.baseline(2019), Share.ofPercent(80), 2030);
        assertThat(series(charts(contract(9000, goal)).get(0)))
                .containsExactly(
                        "Utsläpp",
                        "Linjär målbana till 2030",
                        "Trend 2019\u20132023",
                        "Trendens undre gräns",
                        "Trendens övre gräns",
                        "Målnivå");
    }

    @Test
    void a_goal_that_is_a_rate_has_the_path_of_its_rate() {
        ReductionTarget rate = ReductionTarget.yearlyRate(ACCOUNT.baseline(2019), Rate.ofPercentPerYear(10), 2030);
        assertThat(series(charts(contract(9000, rate)).get(0))).contains("Målbana med angiven takt till 2030");
    }

    /** 9000 − 900 − 850 − 780 − 700 = 5770 t are left from 2024; at 700 t a year that lasts until 2032. */
    @Test
    void a_budget_goes_on_with_constant_emissions_and_with_the_path_to_the_goal() {
        ReductionTarget goal = ReductionTarget.reduction(ACCOUNT.baseline(2019), Share.ofPercent(80), 2030);
        Chart chart = charts(contract(9000, goal)).get(2);
        assertThat(chart.description().text())
                .contains("återstår 5\u00A0770\u00A0ton vid början av 2024")
                .contains("budgeten är förbrukad 2032");
        assertThat(series(chart)).hasSize(3).contains("Linjär målbana till 2030");
    }

    @Test
    void paths_of_two_goals_of_one_year_are_named_after_their_goals() {
        ReductionTarget strict = ReductionTarget.reduction(ACCOUNT.baseline(2019), Share.ofPercent(80), 2030);
        ReductionTarget mild = ReductionTarget.reduction(ACCOUNT.baseline(2019), Share.ofPercent(50), 2030);
        assertThat(series(charts(contract(9000, strict, mild)).get(3)))
                .contains("Linjär målbana (Mål g0)", "Linjär målbana (Mål g1)");
        assertThat(series(charts(contract(9000, strict, mild)).get(0)))
                .contains("Linjär målbana till 2030: 200", "Linjär målbana till 2030: 500");
    }

    @Test
    void a_budget_that_is_spent_has_its_past_alone() {
        Chart chart = charts(contract(1000)).get(1);
        assertThat(series(chart)).containsExactly("Efter redovisade utsläpp");
        assertThat(chart.values().get(4).quantity()).isEqualTo(Emissions.ofTonnes(-2230));
    }
}
