package org.klimatgap.filling;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * A way to fill the gaps of a series, such as 'overlap with the older release by mean of ratios'.
 *
 * <p>The splicing techniques of the IPCC 2006 Guidelines, Vol. 1, ch. 5. For instance
 * {@code GapFilling.overlap(older, OverlapMethod.MEAN_OF_RATIOS).over(2020, 2023).fill(newer, 2019)}. Each year is
 * computed from the years that the series had before, so that the order of filled years does not matter, and a year that
 * the series has is never overwritten. Where the data may decide whether a year can be filled, ask {@link #obstacle}
 * first.
 */
public sealed interface GapFilling extends Serializable
        permits Overlap, SurrogateScaling, Interpolation, Extrapolation {
    /** {@return the kind of method, whose identifier is for data files} */
    FillingMethod method();

    /**
     * Why a year cannot be filled.
     *
     * @param series the series with the gap
     * @param year the year
     * @return the reason and what would be valid, or empty when the year can be filled
     */
    Optional<Message> obstacle(TracedSeries series, int year);

    /**
     * The value that fills a year.
     *
     * @param series the series with the gap
     * @param year a year that it lacks
     * @return the value, with the numbers and the formula that gave it
     * @throws IllegalArgumentException if there is an {@link #obstacle}, with its text
     */
    Traced<Emissions> value(TracedSeries series, int year);

    /**
     * The yearly ratios that a splice rests on.
     *
     * @param series the series with the gap
     * @return the ratios, or empty for methods without overlap
     * @throws IllegalArgumentException if the method needs an overlap and there is none
     */
    default Optional<OverlapRatios> overlapWith(TracedSeries series) {
        return Optional.empty();
    }

    /**
     * Fills years of a series.
     *
     * @param series the series with the gap
     * @param years at least one year that it lacks, in any order
     * @return the filled series; the years that the series had are as they were
     * @throws IllegalArgumentException if there is no year, or an {@link #obstacle} for one of them
     */
    default FilledSeries fill(TracedSeries series, int... years) {
        if (years.length == 0) {
            throw new IllegalArgumentException(
                    "filling needs at least one year that " + series.name() + " lacks; it has " + series.years());
        }
        List<FilledYear> filled = Arrays.stream(years)
                .sorted()
                .distinct()
                .mapToObj(year -> new FilledYear(year, value(series, year), method()))
                .toList();
        return new FilledSeries(series.with(filled), filled, overlapWith(series));
    }

    /**
     * Fills years of a series that a caller gives.
     *
     * @param series the series with the gap
     * @param years at least one year that it lacks, in any order
     * @return the filled series
     * @throws IllegalArgumentException if there is no year, or an {@link #obstacle} for one of them
     */
    default FilledSeries fill(AnnualSeries series, int... years) {
        FillingText name = this instanceof Overlap ? FillingText.NEWER_SERIES : FillingText.SERIES;
        return fill(TracedSeries.of(Message.of(name), series), years);
    }

    /**
     * An older series brought to the level of the series with the gap by the years that both have.
     *
     * @param older the older series, which has the years that are filled
     * @param method how the ratio of the two is averaged
     * @return the method, with the longest run of common years; see {@link Overlap#over}
     */
    static Overlap overlap(TracedSeries older, OverlapMethod method) {
        return new Overlap(older, method, Optional.empty());
    }

    /**
     * An older series that a caller gives, brought to the level of the series with the gap.
     *
     * @param older the older series, which has the years that are filled
     * @param method how the ratio of the two is averaged
     * @return the method, with the longest run of common years; see {@link Overlap#over}
     */
    static Overlap overlap(AnnualSeries older, OverlapMethod method) {
        return overlap(TracedSeries.of(Message.of(FillingText.OLDER_SERIES), older), method);
    }

    /**
     * Emissions follow another quantity.
     *
     * @param surrogate the other quantity
     * @return the method, anchored at the nearest known year; see {@link SurrogateScaling#anchoredAt}
     */
    static SurrogateScaling surrogate(Surrogate surrogate) {
        return new SurrogateScaling(surrogate, OptionalInt.empty());
    }

    /**
     * Between the nearest known years on both sides.
     *
     * @param method linear or geometric
     * @return the method
     */
    static Interpolation interpolation(InterpolationMethod method) {
        return new Interpolation(method);
    }

    /**
     * The trend of stated years goes on before or after the known ones.
     *
     * @param method linear or by a constant rate
     * @param first the first year of the trend
     * @param last the last year of the trend
     * @return the method
     * @throws IllegalArgumentException if the last year is before the first
     */
    static Extrapolation extrapolation(ExtrapolationMethod method, int first, int last) {
        return new Extrapolation(method, new YearSpan(first, last));
    }
}
