package org.klimatgap.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.klimatgap.basis.Bases;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/** Data and trends for tests. */
final class Trends {
    /** Two formulas of the same number differ by some roundings. */
    static final double ROUNDING = 1e-9;

    /** An estimator with one of its anchorings. */
    record Kind(TrendEstimator estimator, Anchoring anchoring) {
        Trend of(TrendData data) {
            return Trend.of(data, estimator, anchoring);
        }
    }

    private Trends() {}

    static TrendData data(int firstYear, double... tonnes) {
        Map<Integer, Double> byYear = new TreeMap<>();
        for (int i = 0; i < tonnes.length; i++) {
            byYear.put(firstYear + i, tonnes[i]);
        }
        return data(byYear);
    }

    static TrendData data(Map<Integer, Double> byYear) {
        return TrendData.of(Bases.GHG, AnnualSeries.ofTonnes(byYear));
    }

    static List<Kind> kinds() {
        return Arrays.stream(TrendEstimator.values())
                .flatMap(estimator -> estimator.anchorings().stream().map(anchoring -> new Kind(estimator, anchoring)))
                .toList();
    }

    static Stream<Kind> lines() {
        return kinds().stream().filter(kind -> !kind.estimator().isRate());
    }

    static Stream<Kind> rates() {
        return kinds().stream().filter(kind -> kind.estimator().isRate());
    }

    static double slope(Trend trend) {
        return -trend.reductionPerYear().orElseThrow().value().tonnesPerYear();
    }

    static double at(Trend trend, int year) {
        return trend.at(year).value().tonnes();
    }

    static Emissions tonnes(double tonnes) {
        return Emissions.ofTonnes(tonnes);
    }
}
