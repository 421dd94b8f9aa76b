package org.klimatgap.filling;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.series.ValueStatus;

/** The trend that goes on beyond the known years, such as 'linear-trend'; both are fitted by least squares. */
public enum ExtrapolationMethod implements FillingMethod {
    /** The same tonnes every year: {@code E(t) = Ē − k·(t − t̄)}. */
    LINEAR_TREND("linear-trend", FillingOperation.LINEAR_TREND),
    /** The same rate every year, fitted to logarithms: {@code E(t) = G·(1 − r)^(t − t̄)}; values above zero. */
    CONSTANT_RATE_TREND("constant-rate-trend", FillingOperation.CONSTANT_RATE_TREND);

    private final String id;
    private final FillingOperation operation;

    ExtrapolationMethod(String id, FillingOperation operation) {
        this.id = id;
        this.operation = operation;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ValueStatus status() {
        return ValueStatus.EXTRAPOLATED;
    }

    @Override
    public FillingOperation operation() {
        return operation;
    }

    boolean accepts(Emissions value) {
        return this == LINEAR_TREND || value.tonnes() > 0;
    }

    TrendLine fit(TracedSeries series, List<Integer> years) {
        return TrendLine.through(years, year -> scaled(series.get(year).value().tonnes()));
    }

    private double scaled(double tonnes) {
        return this == LINEAR_TREND ? tonnes : Math.log(tonnes);
    }

    private Emissions unscaled(double value) {
        return Emissions.ofTonnes(this == LINEAR_TREND ? value : Math.exp(value));
    }

    Emissions at(TrendLine line, int year) {
        return unscaled(line.at(year));
    }

    /** The middle of the fitted trend: the arithmetic mean of the values, or their geometric mean. */
    Traced<Emissions> middle(TrendLine line, List<Traced<Emissions>> values, List<Integer> years) {
        FillingOperation mean =
                this == LINEAR_TREND ? FillingOperation.ARITHMETIC_MEAN : FillingOperation.GEOMETRIC_MEAN;
        return mean.derive(FillingText.MEAN_OF.with("years", years), unscaled(line.meanValue()), values);
    }

    /** The fitted change a year: tonnes or a rate, positive for a reduction. */
    Traced<? extends Quantity> change(TrendLine line, List<Traced<Emissions>> values, List<Integer> years) {
        Message name = FillingText.TREND_OF.with("years", years);
        return this == LINEAR_TREND
                ? FillingOperation.LINEAR_FIT.derive(name, EmissionsPerYear.ofTonnesPerYear(-line.slope()), values)
                : FillingOperation.LOG_LINEAR_FIT.derive(
                        name, Rate.ofPercentPerYear(-100 * Math.expm1(line.slope())), values);
    }

    @Override
    public String toString() {
        return id;
    }
}
