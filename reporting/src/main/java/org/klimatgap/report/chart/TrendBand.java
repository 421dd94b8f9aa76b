package org.klimatgap.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.report.chart.EmissionsChart.TrendUntil;
import org.klimatgap.trend.Interval;

/** The trend of a chart with its interval, by year: of prediction where the estimator has one, or else of all equally good lines. */
record TrendBand(Optional<TrendUntil> drawn) {
    Optional<Integer> from() {
        return drawn.map(each -> each.trend().data().firstYear());
    }

    int to() {
        return drawn.orElseThrow().trend().data().lastYear();
    }

    /** The years in which the trend is drawn. */
    IntStream years() {
        return drawn.map(each -> IntStream.rangeClosed(
                        each.trend().data().firstYear(),
                        Math.max(each.until(), each.trend().data().lastYear())))
                .orElseGet(IntStream::empty);
    }

    Emissions at(int year) {
        return drawn.orElseThrow().trend().at(year).value();
    }

    /** The years after the period that have an interval; none where every one of them is a point. */
    List<Integer> intervalYears() {
        List<Integer> after = years().filter(year -> year >= to()).boxed().toList();
        return after.stream().allMatch(year -> interval(year).isPoint()) ? List.of() : after;
    }

    Interval<Emissions> interval(int year) {
        return predicted(year).orElseGet(() -> drawn.orElseThrow().trend().equallyGoodAt(year));
    }

    private Optional<Interval<Emissions>> predicted(int year) {
        TrendUntil each = drawn.orElseThrow();
        return each.confidence().flatMap(confidence -> each.trend().predictionInterval(year, confidence));
    }

    /** What the interval is, if there is one. */
    Optional<Message> title() {
        return intervalYears().isEmpty() ? Optional.empty() : Optional.of(kind());
    }

    private Message kind() {
        return predicted(to()).isPresent()
                ? ChartText.INTERVAL_PREDICTED.with(
                        "confidence",
                        PublishedAmount.exactly(drawn.orElseThrow().confidence().orElseThrow()))
                : ChartText.INTERVAL_EQUALLY_GOOD.of();
    }

    Stream<Emissions> levels() {
        return Stream.concat(
                years().mapToObj(this::at),
                intervalYears().stream().map(year -> interval(year).upper()));
    }
}
