package org.klimatgap.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.Allocation;
import org.klimatgap.budget.AllocationRule;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.Claimant;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;
import org.klimatgap.trend.TrendEstimator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every trajectory, budget and trend of 290 municipalities with synthetic series, and a million rates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PathwayBenchmark {
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("synthetic"));
    private static final int MUNICIPALITIES = 290;
    private static final int RATES = 1_000_000;
    private static final int FIRST = 2015;
    private static final int LAST = 2023;
    private static final int START = 2024;
    private static final int END = 2050;
    private static final Share CONFIDENCE = Share.ofPercent(95);

    private final List<AnnualSeries> series = IntStream.rangeClosed(1, MUNICIPALITIES)
            .mapToObj(PathwayBenchmark::series)
            .toList();

    /** A falling line with a wave on it, so that no two municipalities and no two deviations are equal. */
    private static AnnualSeries series(int number) {
        Map<Integer, Double> tonnes = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            double wave = 1 + 0.05 * Math.sin(number + 2.0 * year);
            tonnes.put(year, (20_000 + 500.5 * number) * (1 - 0.02 * (year - FIRST)) * wave);
        }
        return AnnualSeries.ofTonnes(tonnes);
    }

    /** {@return the sum of every year of every shape of path, so that none can be left out} */
    @Benchmark
    public double allTrajectoriesOf290Municipalities() {
        return series.stream()
                .flatMap(PathwayBenchmark::trajectories)
                .mapToDouble(path -> Cumulative.SUM_OF_YEARS.of(path).value().tonnes()
                        + Cumulative.EXACT_INTEGRAL.of(path).value().tonnes())
                .sum();
    }

    private static Stream<Trajectory> trajectories(AnnualSeries emissions) {
        Emissions now = emissions.get(LAST);
        EmissionsPoint from = Observation.of(CO2, LAST, now);
        Milestone middle = milestone(2030, now.times(0.5));
        Milestone end = milestone(END, now.times(0.1));
        Traced<Emissions> budget = CarbonBudget.of(CO2, now.times(6), START).amount();
        return Stream.of(
                Trajectory.linear(from, end),
                Trajectory.geometric(from, end),
                Trajectory.constantRate(from, Rate.ofPercentPerYear(16), END),
                Trajectory.stepwise(List.of(from, middle, end)),
                Trajectory.stepwiseGeometric(List.of(from, middle, end)),
                Trajectory.sCurve(from, end, 8, Share.ofPercent(50)),
                Trajectory.carbonLaw(from, END),
                Trajectory.absoluteContraction(from, Share.ofPercent(4.2), END),
                Trajectory.geometricThenLinear(from, middle, milestone(END, Emissions.ZERO)),
                Trajectory.budgetExponential(from, budget, Cumulative.SUM_OF_YEARS_AFTER_START, END),
                Trajectory.budgetLinear(from, budget, Cumulative.SUM_OF_YEARS));
    }

    private static Milestone milestone(int year, Emissions level) {
        return new Milestone(CO2, year, Observation.of(CO2, year, level).emissions());
    }

    /** {@return the sum of every rate, year and exhaustion of a shared budget, with the cost of delay} */
    @Benchmark
    public double allBudgetsOf290Municipalities() {
        List<Claimant> claimants = IntStream.range(0, MUNICIPALITIES)
                .mapToObj(index -> Claimant.of(
                        "municipality " + index, CO2, series.get(index).get(LAST)))
                .toList();
        Allocation shares = Allocation.of(
                CarbonBudget.of(CO2, Emissions.ofTonnes(80e6), START), AllocationRule.GRANDFATHERING, claimants);
        return claimants.stream()
                .mapToDouble(claimant -> budget(shares.get(claimant.name()), claimant.emissions()))
                .sum();
    }

    private static double budget(CarbonBudget share, Traced<Emissions> level) {
        BudgetPlan plan = new BudgetPlan(share, level);
        double sum = plan.exhaustedAtConstant().orElseThrow().fraction().value().fraction();
        for (BudgetConvention convention : BudgetConvention.values()) {
            sum += plan.requiredRate(convention).path(END).values().stream()
                    .mapToDouble(year -> year.value().tonnes())
                    .sum();
            sum += percent(plan, convention, 2045);
            sum += plan.costOfDelay(convention, 2030).size();
        }
        return sum;
    }

    private static double percent(BudgetPlan plan, BudgetConvention convention, int until) {
        return plan.requiredRate(convention, until)
                .rate()
                .map(rate -> rate.value().percentPerYear())
                .orElse(0.0);
    }

    /** {@return the sum of every trend's levels to 2050, with prediction intervals and goal years where there are any} */
    @Benchmark
    public double allTrendsOf290Municipalities() {
        return series.stream().mapToDouble(PathwayBenchmark::trends).sum();
    }

    private static double trends(AnnualSeries emissions) {
        TrendData data = TrendData.of(CO2, emissions);
        double sum = 0;
        for (TrendEstimator estimator : TrendEstimator.values()) {
            for (Anchoring anchoring : estimator.anchorings()) {
                Trend trend = Trend.of(data, estimator, anchoring);
                sum += trend.sumOfYears(START, END).value().tonnes();
                sum += trend.goalYear(emissions.get(LAST).times(0.2)).year().orElse(0);
                sum += trend.predictionInterval(2030, CONFIDENCE)
                        .map(interval -> interval.upper().tonnes())
                        .orElse(0.0);
            }
        }
        return sum;
    }

    /** {@return the sum of a million rates until a year, each solved for a budget of its own} */
    @Benchmark
    public double millionRateSolutions() {
        Traced<Emissions> level =
                Observation.of(CO2, LAST, Emissions.ofTonnes(100)).emissions();
        BudgetConvention[] conventions = BudgetConvention.values();
        double sum = 0;
        for (int i = 0; i < RATES; i++) {
            CarbonBudget budget = CarbonBudget.of(CO2, Emissions.ofTonnes(150 + i * 1e-3), START);
            sum += percent(new BudgetPlan(budget, level), conventions[i % conventions.length], 2045);
        }
        return sum;
    }
}
