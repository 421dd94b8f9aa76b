package org.klimatgap.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * An older series brought to the level of a newer one, such as '108293.08 t of the older release times 100.0977 %'.
 *
 * <p>{@code y_0 = x_0·f}, f being the ratio of newer to older values over the years of the overlap (IPCC 2006
 * Guidelines, Vol. 1, ch. 5, eq. 5.1). The equation's overlap is a run of years m…n: unless {@link #over} states one, it
 * is the longest run of consecutive years that both series have, the latest one of equally long runs. Values must not be
 * negative; a sector of removals is spliced with its sign turned.
 *
 * @param older the older series
 * @param method how the ratio is averaged
 * @param period the stated years of the overlap, or empty for the longest run
 */
public record Overlap(TracedSeries older, OverlapMethod method, Optional<YearSpan> period) implements GapFilling {
    /**
     * States the years of the overlap; those of them that both series have are used.
     *
     * @param first the first year
     * @param last the last year
     * @return the same method over these years
     * @throws IllegalArgumentException if the last year is before the first
     */
    public Overlap over(int first, int last) {
        return new Overlap(older, method, Optional.of(new YearSpan(first, last)));
    }

    /**
     * The years of the overlap.
     *
     * @param newer the series with the gap
     * @return the years, rising; none when the series have no year in common
     */
    public List<Integer> years(TracedSeries newer) {
        List<Integer> common = newer.years().stream()
                .filter(year -> older.find(year).isPresent())
                .toList();
        return period.map(span -> common.stream().filter(span::contains).toList())
                .orElseGet(() -> longestRun(common));
    }

    private static List<Integer> longestRun(List<Integer> years) {
        List<Integer> longest = List.of();
        List<Integer> run = new ArrayList<>();
        for (int year : years) {
            if (!run.isEmpty() && run.get(run.size() - 1) != year - 1) {
                run.clear();
            }
            run.add(year);
            longest = run.size() >= longest.size() ? List.copyOf(run) : longest;
        }
        return longest;
    }

    /**
     * How the two series relate year by year.
     *
     * @param newer the series with the gap
     * @return the ratios over the years of the overlap
     * @throws IllegalArgumentException if no year of the overlap has an older value other than zero
     */
    public OverlapRatios ratios(TracedSeries newer) {
        return OverlapRatios.of(older, newer, years(newer));
    }

    @Override
    public Optional<OverlapRatios> overlapWith(TracedSeries series) {
        return Optional.of(ratios(series));
    }

    @Override
    public Optional<Message> obstacle(TracedSeries series, int year) {
        List<Integer> years = years(series);
        return Obstacles.known(series, year)
                .or(() -> Obstacles.when(
                        older.find(year).isEmpty(),
                        FillingText.NOT_IN_SERIES.of(older.name(), year).with("years", older.years())))
                .or(() -> Obstacles.when(years.isEmpty(), noOverlap(series)))
                .or(() -> negative(series, year))
                .or(() -> method.obstacle(older, years));
    }

    private Message noOverlap(TracedSeries series) {
        return FillingText.NO_OVERLAP
                .with("older", older.name())
                .with("olderYears", older.years())
                .with("newer", series.name())
                .with("newerYears", series.years());
    }

    private Optional<Message> negative(TracedSeries series, int year) {
        List<Traced<Emissions>> negative = Stream.concat(
                        Stream.of(older.get(year)),
                        years(series).stream().flatMap(each -> Stream.of(older.get(each), series.get(each))))
                .filter(value -> value.value().isNegative())
                .toList();
        return Obstacles.when(
                !negative.isEmpty(),
                FillingText.NEGATIVE_IN_OVERLAP.with(
                        "values", negative.stream().map(Traced::toString).toList()));
    }

    @Override
    public Traced<Emissions> value(TracedSeries series, int year) {
        Obstacles.refuse(this, series, year);
        Traced<Emissions> x = older.get(year);
        Traced<Share> factor = method.factor(older, series, years(series));
        return method.operation()
                .derive(
                        FillingText.VALUE_IN.of(series.name(), year),
                        x.value().times(factor.value().fraction()),
                        x,
                        factor);
    }

    @Override
    public String toString() {
        return method + " with " + older.name()
                + period.map(span -> " over " + span).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
