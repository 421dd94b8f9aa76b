package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.ChartValue;
import org.klimatgap.report.Line;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Interval;

/** What a chart of emissions tells without its picture: values and sentences. */
final class EmissionsData {
    private final EmissionsChart chart;
    private final Words words;
    private final TrendBand band;

    EmissionsData(EmissionsChart chart, Words words, TrendBand band) {
        this.chart = chart;
        this.words = words;
        this.band = band;
    }

    List<ChartValue> values() {
        ChartValues values = new ChartValues();
        values.add(words.line(ChartText.EMISSIONS.of()), chart.history());
        List<String> paths = words.paths(chart.paths());
        for (int i = 0; i < paths.size(); i++) {
            Line name = Line.text(paths.get(i));
            chart.paths().get(i).levels().forEach((year, level) -> values.add(name, year, level));
        }
        addTrend(values);
        addPoints(values, ChartText.GOAL, chart.goals());
        addPoints(values, ChartText.INTERIM, chart.interimTargets());
        return values.byYear();
    }

    private void addTrend(ChartValues values) {
        band.from().ifPresent(from -> {
            Line name = words.line(ChartText.TREND.with("from", from).with("to", band.to()));
            band.years().forEach(year -> values.add(name, year, band.at(year)));
        });
        for (int year : band.intervalYears()) {
            Interval<Emissions> interval = band.interval(year);
            values.add(words.line(ChartText.TREND_LOWER.of()), year, interval.lower());
            values.add(words.line(ChartText.TREND_UPPER.of()), year, interval.upper());
        }
    }

    private void addPoints(ChartValues values, ChartText name, List<? extends EmissionsPoint> points) {
        points.forEach(point -> values.add(
                words.line(name.of()), point.year(), point.emissions().value()));
    }

    Line description() {
        List<Message> sentences = new ArrayList<>();
        AnnualSeries history = chart.history();
        int first = history.years().get(0);
        int last = history.years().get(history.years().size() - 1);
        sentences.add(Words.told(history, first));
        if (first != last) {
            sentences.add(Words.told(history, last));
        }
        chart.paths()
                .forEach(path -> sentences.add(ChartText.TELL_PATH
                        .with("path", words.capital(path.shape().title()))
                        .with("first", path.at(path.firstYear()).value())
                        .with("from", path.firstYear())
                        .with("last", path.at(path.lastYear()).value())
                        .with("to", path.lastYear())));
        tellTrend(sentences);
        chart.goals().forEach(goal -> sentences.add(tell(ChartText.TELL_GOAL, goal)));
        chart.interimTargets().forEach(interim -> sentences.add(tell(ChartText.TELL_INTERIM, interim)));
        return words.lines(sentences);
    }

    private static Message tell(ChartText text, EmissionsPoint point) {
        return text.with("year", point.year()).with("amount", point.emissions().value());
    }

    private void tellTrend(List<Message> sentences) {
        band.from().ifPresent(from -> {
            int until = band.years().max().orElseThrow();
            sentences.add(ChartText.TELL_TREND
                    .with("from", from)
                    .with("to", band.to())
                    .with("amount", band.at(until))
                    .with("year", until));
            if (!band.intervalYears().isEmpty()) {
                sentences.add(ChartText.TELL_INTERVAL
                        .with("year", until)
                        .with("lower", band.interval(until).lower())
                        .with("upper", band.interval(until).upper()));
            }
        });
    }
}
