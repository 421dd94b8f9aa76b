package org.klimatgap.filling;

import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The trend of stated years prolonged beyond the known ones, such as '81 t in 2023 by the line through 2018–2022'.
 *
 * <p>IPCC 2006 Guidelines, Vol. 1, ch. 5 (trend extrapolation), with an ordinary least-squares fit to emissions or to
 * their logarithms. The years of the trend are always stated, since they decide the result; those of them that the
 * series has are used, at least two. A line that leaves years without removals for a value below zero is refused.
 *
 * @param method linear or by a constant rate
 * @param span the years of the trend
 */
public record Extrapolation(ExtrapolationMethod method, YearSpan span) implements GapFilling {
    @Override
    public Optional<Message> obstacle(TracedSeries series, int year) {
        return Obstacles.known(series, year)
                .or(() -> Obstacles.when(
                        years(series).size() < 2,
                        FillingText.TOO_FEW_YEARS
                                .with("span", span.toString())
                                .with("series", series.name())
                                .with("years", series.years())))
                .or(() -> Obstacles.when(
                        series.before(year).isPresent() && series.after(year).isPresent(),
                        FillingText.NOT_BEYOND.of(series.name(), year).with("years", series.years())))
                .or(() -> unaccepted(series))
                .or(() -> belowZero(series, year));
    }

    private List<Integer> years(TracedSeries series) {
        return series.years().stream().filter(span::contains).toList();
    }

    private Optional<Message> unaccepted(TracedSeries series) {
        List<Integer> refused = years(series).stream()
                .filter(year -> !method.accepts(series.get(year).value()))
                .toList();
        return Obstacles.when(
                !refused.isEmpty(),
                FillingText.NOT_ABOVE_ZERO
                        .with("method", method.title())
                        .with("series", series.name())
                        .with("years", refused));
    }

    private Optional<Message> belowZero(TracedSeries series, int year) {
        Emissions value = method.at(method.fit(series, years(series)), year);
        boolean crosses = value.isNegative()
                && years(series).stream()
                        .noneMatch(known -> series.get(known).value().isNegative());
        return Obstacles.when(
                crosses,
                FillingText.TREND_BELOW_ZERO
                        .of(series.name(), year)
                        .with("span", span.toString())
                        .with("value", value));
    }

    @Override
    public Traced<Emissions> value(TracedSeries series, int year) {
        Obstacles.refuse(this, series, year);
        List<Integer> years = years(series);
        List<Traced<Emissions>> values = years.stream().map(series::get).toList();
        TrendLine line = method.fit(series, years);
        return method.operation()
                .derive(
                        FillingText.VALUE_IN.of(series.name(), year),
                        method.at(line, year),
                        method.middle(line, values, years),
                        method.change(line, values, years));
    }

    @Override
    public String toString() {
        return method + " of " + span;
    }
}
