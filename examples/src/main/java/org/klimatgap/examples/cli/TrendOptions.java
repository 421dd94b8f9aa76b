package org.klimatgap.examples.cli;

import java.util.Arrays;
import org.klimatgap.ghg.national.TrendChoice;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a trend; all of them or none, since none has a default. */
final class TrendOptions {
    @Option(
            names = "--trend",
            paramLabel = "ESTIMATOR",
            required = true,
            converter = EstimatorConverter.class,
            description =
                    "least-squares, least-absolute-deviations, log-linear, compound-rate, mean-of-yearly-changes or"
                            + " theil-sen.")
    private TrendEstimator estimator = TrendEstimator.LEAST_SQUARES;

    @Option(
            names = "--trend-anchor",
            paramLabel = "ANCHOR",
            required = true,
            converter = AnchoringConverter.class,
            description = "free, through-last-value or shifted-to-last-value.")
    private Anchoring anchoring = Anchoring.FREE;

    @Option(
            names = "--trend-from",
            paramLabel = "YEAR",
            required = true,
            converter = YearConverter.class,
            description = "The first year of the trend; the last is the current year.")
    private Integer from = 2015;

    TrendChoice choice() {
        return new TrendChoice(estimator, anchoring, from);
    }

    /** Reads {@code --trend}. */
    static final class EstimatorConverter implements ITypeConverter<TrendEstimator> {
        @Override
        public TrendEstimator convert(String id) {
            return Arrays.stream(TrendEstimator.values())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> unknown(id, Arrays.toString(TrendEstimator.values())));
        }
    }

    /** Reads {@code --trend-anchor}. */
    static final class AnchoringConverter implements ITypeConverter<Anchoring> {
        @Override
        public Anchoring convert(String id) {
            return Arrays.stream(Anchoring.values())
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> unknown(id, Arrays.toString(Anchoring.values())));
        }
    }

    private static TypeConversionException unknown(String id, String known) {
        return new TypeConversionException("unknown '" + id + "', must be one of " + known);
    }
}
