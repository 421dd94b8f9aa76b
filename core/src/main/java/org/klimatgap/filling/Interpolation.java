package org.klimatgap.filling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The way between the nearest known years on both sides, such as '112 t in 2017 between 100 t in 2015 and 130 t in 2020'.
 *
 * <p>IPCC 2006 Guidelines, Vol. 1, ch. 5 (interpolation), meant for series that do not jump from year to year; where an
 * older series shows how the years between went, an {@link Overlap} is closer.
 *
 * @param method linear or geometric
 */
public record Interpolation(InterpolationMethod method) implements GapFilling {
    @Override
    public Optional<Message> obstacle(TracedSeries series, int year) {
        return Obstacles.known(series, year)
                .or(() -> Obstacles.when(
                        ends(series, year).size() < 2,
                        FillingText.NOT_BETWEEN.of(series.name(), year).with("years", series.years())))
                .or(() -> unaccepted(series, year));
    }

    private static List<Integer> ends(TracedSeries series, int year) {
        return Stream.of(series.before(year), series.after(year))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Message> unaccepted(TracedSeries series, int year) {
        List<Integer> refused = ends(series, year).stream()
                .filter(end -> !method.accepts(series.get(end).value()))
                .toList();
        return Obstacles.when(
                !refused.isEmpty(),
                FillingText.NOT_ABOVE_ZERO
                        .with("method", method.title())
                        .with("series", series.name())
                        .with("years", refused));
    }

    @Override
    public Traced<Emissions> value(TracedSeries series, int year) {
        Obstacles.refuse(this, series, year);
        int first = ends(series, year).get(0);
        int last = ends(series, year).get(1);
        Traced<Emissions> from = series.get(first);
        Traced<Emissions> to = series.get(last);
        return method.operation()
                .derive(
                        FillingText.VALUE_IN.of(series.name(), year),
                        method.between(from.value(), to.value(), year - first, last - first),
                        from,
                        to);
    }

    @Override
    public String toString() {
        return method.toString();
    }
}
