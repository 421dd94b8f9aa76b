package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.budget.Allocation;
import org.klimatgap.budget.AllocationRule;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.Claimant;
import org.klimatgap.budget.StatedBudgets;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;
import org.klimatgap.trend.TrendEstimator;

/**
 * Klimatkollen's figures of 2025-01-20 for one municipality out of the library. Trend, allocation, rate and path are the
 * library's; only what no other accounting does is here: that the first budget year starts at the trend's level, that
 * areas under points are trapezoids, and the {@linkplain KlimatkollenDates dates}. Between the start of the budget and the
 * year of publication, both 2024, nothing has been emitted, so that nothing is taken from the budget.
 */
record KlimatkollenBudget(String name, AnnualSeries emissions, Trend trend, CarbonBudget budget) {
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2022;
    static final int NOW = 2024;
    static final int END = 2050;

    /** All municipalities, by the names of the published file. */
    static Map<String, KlimatkollenBudget> all(NationalEmissions national, List<String> names) {
        Map<String, Map<Integer, Double>> plants = PublishedRows.plants();
        Map<String, AnnualSeries> totals = new LinkedHashMap<>();
        names.forEach(name -> totals.put(name, total(national, name)));
        Allocation shares = shares(national.basis(), totals, plants);
        Map<String, KlimatkollenBudget> all = new LinkedHashMap<>();
        totals.forEach((name, total) -> {
            AnnualSeries counted = without(total, plants.getOrDefault(name, Map.of()));
            Trend trend = Trend.of(
                    TrendData.of(national.basis(), counted),
                    TrendEstimator.LEAST_SQUARES,
                    Anchoring.FREE,
                    FIRST_YEAR,
                    LAST_YEAR);
            all.put(name, new KlimatkollenBudget(name, counted, trend, shares.get(name)));
        });
        return all;
    }

    /** The rows 'Alla', 'Alla' of the export. */
    private static AnnualSeries total(NationalEmissions national, String name) {
        AggregationRule alla =
                AggregationRule.reportedTotal(national.inventory().scheme());
        return national.account(national.find(name).orElseThrow(), alla).get().total();
    }

    private static AnnualSeries without(AnnualSeries total, Map<Integer, Double> plants) {
        SortedMap<Integer, Double> counted = new TreeMap<>();
        total.years().forEach(year -> counted.put(year, total.get(year).tonnes() - plants.getOrDefault(year, 0.0)));
        return AnnualSeries.ofTonnes(counted);
    }

    /** 80 Mt for 1.5 °C, less 55 Mt of 285 Mt in proportion, by present emissions. */
    private static Allocation shares(
            Basis basis, Map<String, AnnualSeries> totals, Map<String, Map<Integer, Double>> plants) {
        StatedBudgets sweden = StatedBudgets.of("sweden");
        CarbonBudget whole = sweden.get("se-2024-1.5").on(basis);
        var overhead = Allocation.scaledOverhead(
                sweden.get("se-2024-1.7-overhead").amount(),
                sweden.get("se-2024-1.7").amount(),
                whole.amount());
        List<Claimant> claimants = new ArrayList<>();
        totals.forEach((name, total) -> claimants.add(Claimant.of(name, basis, sum(total))
                .withDeducted(sum(AnnualSeries.ofTonnes(new TreeMap<>(plants.getOrDefault(name, Map.of())))))));
        return Allocation.of(whole, overhead, AllocationRule.GRANDFATHERING, claimants);
    }

    private static Emissions sum(AnnualSeries series) {
        return Emissions.sum(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(series::has)
                .mapToObj(series::get)
                .toList());
    }

    /** The trend's level of the first budget year, which stands for E_0. */
    Milestone start() {
        return trend.milestone(NOW);
    }

    BudgetPlan plan() {
        return BudgetPlan.of(budget, start());
    }

    /** Points of the curve whose integral is the budget; published as if they were the emissions of years. */
    Trajectory path() {
        return Trajectory.budgetExponential(start(), budget.amount(), Cumulative.EXACT_INTEGRAL, END);
    }

    Trajectory trendPath() {
        return Trajectory.stepwise(
                IntStream.rangeClosed(NOW, END).mapToObj(trend::milestone).toList());
    }

    private Trajectory approximated() {
        List<EmissionsPoint> points = new ArrayList<>();
        points.add(Observation.of(budget.basis(), LAST_YEAR, emissions.get(LAST_YEAR)));
        IntStream.rangeClosed(LAST_YEAR + 1, NOW).mapToObj(trend::milestone).forEach(points::add);
        return Trajectory.stepwise(points);
    }

    /** A quantity of the published file that is a number. */
    double number(String quantity, int year) {
        return switch (quantity) {
            case "emissions" -> emissions.get(year).tonnes();
            case "budget" -> budget.tonnes();
            case "trend" -> trend.at(year).value().tonnes();
            case "approximatedHistoricalEmission" ->
                approximated().at(year).value().tonnes();
            case "totalApproximatedHistoricalEmission" -> trapezoid(approximated());
            case "trendEmission" -> trapezoid(trendPath());
            case "emissionBudget" -> path().at(year).value().tonnes();
            case "neededEmissionChangePercent" ->
                plan().requiredRate(BudgetConvention.CONTINUOUS)
                        .rate()
                        .orElseThrow()
                        .value()
                        .percentPerYear();
            case "historicalEmissionChangePercent" -> -meanOfYearlyChanges();
            default -> throw new AssertionError(quantity);
        };
    }

    private double meanOfYearlyChanges() {
        return Trend.of(
                        TrendData.of(budget.basis(), emissions),
                        TrendEstimator.MEAN_OF_YEARLY_CHANGES,
                        Anchoring.THROUGH_LAST_VALUE,
                        FIRST_YEAR,
                        LAST_YEAR)
                .rate()
                .orElseThrow()
                .value()
                .percentPerYear();
    }

    private static double trapezoid(Trajectory path) {
        return Cumulative.TRAPEZOID.of(path).value().tonnes();
    }

    /** A quantity of the published file that is a date. */
    String date(String quantity) {
        return switch (quantity) {
            case "hitNetZero" ->
                falls() ? KlimatkollenDates.at(KlimatkollenDates.zeroOf(trend), NOW) : KlimatkollenDates.NEVER;
            case "budgetRunsOut" ->
                budget.tonnes() > trapezoid(trendPath())
                        ? KlimatkollenDates.HOLDS
                        : KlimatkollenDates.at(endOfBudget(), NOW + 1);
            default -> throw new AssertionError(quantity);
        };
    }

    boolean falls() {
        return trend.reductionPerYear().orElseThrow().value().amount() > 0;
    }

    /** The first year is taken as a trapezoid, the rest as the area under the line. */
    private double endOfBudget() {
        Emissions first = Cumulative.TRAPEZOID.of(trendPath(), NOW, NOW + 1).value();
        return KlimatkollenDates.areaReached(
                trend, NOW + 1, budget.amount().value().minus(first));
    }
}
