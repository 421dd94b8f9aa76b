package org.klimatgap.filling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.serial.RecordForm;

/**
 * A known year scaled by a quantity that emissions follow, such as '95864.48 t in 2023, scaled by national emissions'.
 *
 * <p>{@code y_0 = y_t·s_0 / s_t} (IPCC 2006 Guidelines, Vol. 1, ch. 5, eq. 5.2). The anchor t is the year nearest to the
 * filled one that both the series and the surrogate have, the earlier one of two equally near; {@link #anchoredAt}
 * states another.
 *
 * @param surrogate the quantity that emissions follow
 * @param stated the stated anchor year, or empty for the nearest one
 */
public record SurrogateScaling(Surrogate surrogate, OptionalInt stated) implements GapFilling {
    /**
     * States the anchor year.
     *
     * @param year a year that the series and the surrogate have
     * @return the same method with this anchor
     */
    public SurrogateScaling anchoredAt(int year) {
        return new SurrogateScaling(surrogate, OptionalInt.of(year));
    }

    /**
     * The anchor year.
     *
     * @param series the series with the gap
     * @param year the year that is filled
     * @return the anchor, or empty when the series and the surrogate have no such year in common
     */
    public Optional<Integer> anchor(TracedSeries series, int year) {
        return common(series).stream()
                .filter(each -> stated.isEmpty() || stated.getAsInt() == each)
                .min(Comparator.comparing(each -> Math.abs(each - year)));
    }

    private List<Integer> common(TracedSeries series) {
        return series.years().stream()
                .filter(each -> surrogate.find(each).isPresent())
                .toList();
    }

    @Override
    public FillingMethod method() {
        return SurrogateMethod.PROPORTIONAL;
    }

    @Override
    public Optional<Message> obstacle(TracedSeries series, int year) {
        return Obstacles.known(series, year)
                .or(() -> Obstacles.when(
                        surrogate.find(year).isEmpty(),
                        FillingText.NOT_IN_SERIES.of(surrogate.name(), year).with("years", surrogate.years())))
                .or(() -> Obstacles.when(anchor(series, year).isEmpty(), noAnchor(series)))
                .or(() -> wrongSign(series, year));
    }

    private Message noAnchor(TracedSeries series) {
        return FillingText.NO_ANCHOR
                .with("series", series.name())
                .with("surrogate", surrogate.name())
                .with("years", common(series));
    }

    private Optional<Message> wrongSign(TracedSeries series, int year) {
        Quantity there = surrogate.get(anchor(series, year).orElseThrow()).value();
        Quantity here = surrogate.get(year).value();
        return Obstacles.when(
                there.amount() <= 0 || here.isNegative(),
                FillingText.SURROGATE_SIGN
                        .of(surrogate.name(), year)
                        .with("value", here)
                        .with("anchor", anchor(series, year).orElseThrow())
                        .with("anchorValue", there));
    }

    @Override
    public Traced<Emissions> value(TracedSeries series, int year) {
        Obstacles.refuse(this, series, year);
        int anchor = anchor(series, year).orElseThrow();
        Traced<Emissions> known = series.get(anchor);
        Traced<?> here = surrogate.get(year);
        Traced<?> there = surrogate.get(anchor);
        double tonnes =
                known.value().tonnes() * here.value().amount() / there.value().amount();
        return method().operation()
                .derive(FillingText.VALUE_IN.of(series.name(), year), Emissions.ofTonnes(tonnes), known, here, there);
    }

    @Override
    public String toString() {
        return method() + " " + surrogate.name() + (stated.isPresent() ? " anchored at " + stated.getAsInt() : "");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
