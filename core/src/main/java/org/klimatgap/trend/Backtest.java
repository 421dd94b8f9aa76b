package org.klimatgap.trend;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * How far a trend's forecasts would have been off, such as 'theil-sen (free), 1 year ahead: mean absolute error 3.1 %'.
 *
 * <p>Each held-out year is forecast from the values that were known some years before it, and never from later ones
 * (Tashman 2000, rolling origin; Hyndman and Athanasopoulos 2021, ch. 5.10).
 *
 * @param estimator how the trends were found
 * @param anchoring whether they passed through the last value known
 * @param yearsAhead how many years lie between the last year that may be known and the one that is forecast
 * @param forecasts the forecasts, at least one, by year
 */
public record Backtest(TrendEstimator estimator, Anchoring anchoring, int yearsAhead, List<Forecast> forecasts)
        implements Serializable {
    /**
     * Copies the forecasts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Backtest {
        forecasts = List.copyOf(forecasts);
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("a backtest needs at least one year that is held out");
        }
    }

    /**
     * Forecasts every year that has a value, from a year on.
     *
     * @param data the values by year
     * @param estimator how the trends are found
     * @param anchoring whether they pass through the last value known
     * @param firstHeldOut the first year that is forecast
     * @param yearsAhead at least 1; the trend of a year's forecast ends that many years before it or, where that year has
     *     no value, with the last year before that has one
     * @return the forecasts
     * @throws IllegalArgumentException if no value is held out, if fewer than two years are left for a trend, or if the
     *     estimator cannot use them
     */
    public static Backtest of(
            TrendData data, TrendEstimator estimator, Anchoring anchoring, int firstHeldOut, int yearsAhead) {
        if (yearsAhead < 1) {
            throw new IllegalArgumentException("a forecast must be at least 1 year ahead, was " + yearsAhead);
        }
        List<Forecast> forecasts = data.observations().stream()
                .filter(each -> each.year() >= firstHeldOut)
                .map(each -> new Forecast(
                        each.year(),
                        trendBefore(data, estimator, anchoring, each.year() - yearsAhead),
                        each.emissions()))
                .toList();
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException(
                    "no value to hold out from " + firstHeldOut + " on, must be one of " + data.years());
        }
        return new Backtest(estimator, anchoring, yearsAhead, forecasts);
    }

    private static Trend trendBefore(TrendData data, TrendEstimator estimator, Anchoring anchoring, int lastKnown) {
        TrendData known = data.until(lastKnown)
                .filter(some -> some.observations().size() > 1)
                .orElseThrow(() -> new IllegalArgumentException("a trend needs at least two years, until " + lastKnown
                        + " there are fewer of " + data.years()));
        return Trend.of(known, estimator, anchoring);
    }

    /** {@return how far forecasts were off on average: mean|F − E|} */
    public Traced<Emissions> meanAbsoluteError() {
        List<Emissions> errors = forecasts.stream()
                .map(each -> Emissions.ofTonnes(Math.abs(each.error().tonnes())))
                .toList();
        return TrendOperation.MEAN_ABSOLUTE_ERROR.derive(TrendText.MEAN_ABSOLUTE_ERROR.of(), mean(errors), inputs());
    }

    /** {@return how far forecasts were off relative to what came: mean(|F − E| / E), or empty where a year had zero} */
    public Optional<Traced<Share>> meanAbsolutePercentageError() {
        if (forecasts.stream().anyMatch(each -> each.actual().value().isZero())) {
            return Optional.empty();
        }
        double mean = forecasts.stream()
                .mapToDouble(each ->
                        Math.abs(each.error().shareOf(each.actual().value()).percent()))
                .average()
                .orElseThrow();
        return Optional.of(TrendOperation.MEAN_ABSOLUTE_PERCENTAGE_ERROR.derive(
                TrendText.MEAN_ABSOLUTE_PERCENTAGE_ERROR.of(), Share.ofPercent(mean), inputs()));
    }

    /** {@return whether forecasts were too high (positive) or too low on average: mean(F − E)} */
    public Traced<Emissions> bias() {
        List<Emissions> errors = forecasts.stream().map(Forecast::error).toList();
        return TrendOperation.BIAS.derive(TrendText.BIAS.of(), mean(errors), inputs());
    }

    private Emissions mean(List<Emissions> errors) {
        return Emissions.ofTonnes(Emissions.sum(errors).tonnes() / errors.size());
    }

    private List<Traced<?>> inputs() {
        return forecasts.stream()
                .<Traced<?>>mapMulti((each, sink) -> {
                    sink.accept(each.forecast());
                    sink.accept(each.actual());
                })
                .toList();
    }

    @Override
    public String toString() {
        String relative = meanAbsolutePercentageError()
                .map(error -> " (" + error.value() + ")")
                .orElse("");
        return estimator + " (" + anchoring + "), " + yearsAhead + " years ahead: mean absolute error "
                + meanAbsoluteError().value() + relative + ", bias " + bias().value();
    }

    /**
     * A year that was held out, such as '2024: 92401 t, was 105666 t'.
     *
     * @param year the year
     * @param trend the trend of the years that were known
     * @param actual what came
     */
    public record Forecast(int year, Trend trend, Traced<Emissions> actual) implements Serializable {
        /** {@return what the trend gave} */
        public Traced<Emissions> forecast() {
            return trend.at(year).named(TrendText.FORECAST_IN.of(year));
        }

        /** {@return forecast minus value: positive when the forecast was too high} */
        public Emissions error() {
            return forecast().value().minus(actual.value());
        }

        @Override
        public String toString() {
            return year + ": " + forecast().value() + ", was " + actual.value();
        }
    }
}
