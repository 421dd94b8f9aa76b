package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;
import org.klimatgap.series.AnnualSeries;

/** A chart of a budget while it is drawn. */
final class BudgetDrawing {
    private static final Pen REPORTED = new Pen(House.VALUE, House.LINE, Dash.SOLID);
    private static final List<Dash> DASHES = List.of(Dash.DASHED, Dash.LONG, Dash.DASH_DOT, Dash.DOTTED);
    private static final List<Ink> INKS = List.of(House.PATH, House.TREND, House.GOAL, House.QUIET);

    private final BudgetChart chart;
    private final Words words;
    private final Sheet sheet;
    private final AnnualSeries past;
    private final List<BurnDown> ways;

    BudgetDrawing(BudgetChart chart, Words words, ChartSize size) {
        this.chart = chart;
        this.words = words;
        this.sheet = new Sheet(size);
        this.past = past(chart);
        Emissions left = past.get(chart.next());
        this.ways = chart.ways().stream()
                .map(way -> BurnDown.of(left, chart.next(), way.flow(), chart.until()))
                .toList();
    }

    /** What reported years have left, below zero for a budget that they have more than used up. */
    private static AnnualSeries past(BudgetChart chart) {
        AnnualSeries.Builder left = AnnualSeries.builder();
        Emissions now = chart.budget().amount().value();
        left.put(chart.budget().firstYear(), now);
        Optional<YearlyFlow> flow = chart.reported();
        for (int year = chart.budget().firstYear(); year < chart.next(); year++) {
            now = now.minus(flow.orElseThrow().in(year).value());
            left.put(year + 1, now);
        }
        return left.build();
    }

    Chart chart() {
        ChartValues values = new ChartValues();
        past.forEach((left, year) -> values.add(words.line(ChartText.BUDGET_REPORTED.of()), year, left));
        for (int i = 0; i < ways.size(); i++) {
            Line name = Line.text(name(i));
            ways.get(i).left().forEach((left, year) -> values.add(name, year, left));
        }
        return new Chart(
                chart.id(),
                chart.title(),
                description(),
                picture(),
                new DataTable(words, values.byYear()).build(chart.title(), unit(), ChartText.COLUMN_YEAR),
                values.byYear());
    }

    private String unit() {
        return words.unit(chart.budget().basis(), ChartText.UNIT_CO2, ChartText.UNIT_CO2E);
    }

    private String name(int way) {
        return words.capital(chart.ways().get(way).title());
    }

    private static Pen pen(int way) {
        return new Pen(INKS.get(way % INKS.size()), House.LINE, DASHES.get(way % DASHES.size()));
    }

    private Picture picture() {
        sheet.title(chart.title().text(), unit());
        sheet.legend(keys());
        AmountAxis amounts = AmountAxis.upright(
                levels().mapToDouble(Emissions::tonnes).min().orElse(0),
                levels().mapToDouble(Emissions::tonnes).max().orElse(0),
                sheet.size(),
                words,
                Words.TONNES);
        Box area = sheet.reserve(sheet.size().plotHeight());
        Box plot = new Box(
                area.left() + amounts.room(),
                area.top() + House.HEADROOM,
                area.right(),
                area.bottom() - YearAxis.HEIGHT);
        Scale scale = amounts.drawUpright(sheet, plot);
        YearAxis years = YearAxis.ofPoints(chart.budget().firstYear(), chart.until() + 1, plot);
        years.draw(sheet, plot);
        drawPast(years, scale);
        List<Point> ends = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            ends.add(drawWay(pen(i), ways.get(i), years, scale));
        }
        label(years, scale, plot, ends);
        sheet.note(words.basis(chart.budget().basis()));
        return sheet.finish();
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        keys.add(Key.line(words.text(ChartText.BUDGET_REPORTED.of()), REPORTED));
        for (int i = 0; i < ways.size(); i++) {
            keys.add(Key.line(name(i), pen(i)));
        }
        return keys;
    }

    private Stream<Emissions> levels() {
        return Stream.concat(amounts(past), ways.stream().flatMap(way -> amounts(way.left())));
    }

    private static Stream<Emissions> amounts(AnnualSeries series) {
        return series.years().stream().map(series::get);
    }

    private void drawPast(YearAxis years, Scale scale) {
        List<Point> points = points(past, years, scale);
        if (points.size() > 1) {
            sheet.add(REPORTED.line(points));
            sheet.keepFreeAlong(points);
        }
        points.forEach(point -> sheet.addAll(Marker.DISC.at(point, House.VALUE)));
    }

    private static List<Point> points(AnnualSeries left, YearAxis years, Scale scale) {
        List<Point> points = new ArrayList<>();
        left.forEach((amount, year) -> points.add(new Point(years.at(year), scale.at(amount.tonnes()))));
        return points;
    }

    private Point drawWay(Pen pen, BurnDown way, YearAxis years, Scale scale) {
        List<Point> points = points(way.left(), years, scale);
        if (way.usedUp().isPresent()) {
            points.add(new Point(years.at(way.end()), scale.at(0)));
        }
        if (points.size() > 1) {
            sheet.add(pen.line(points));
            sheet.keepFreeAlong(points);
        }
        Point end = points.get(points.size() - 1);
        if (way.usedUp().isPresent()) {
            sheet.addAll(Marker.DIAMOND.at(end, pen.ink()));
        }
        return end;
    }

    private void label(YearAxis years, Scale scale, Box plot, List<Point> ends) {
        for (int i = 0; i < ways.size(); i++) {
            Point end = ends.get(i);
            ways.get(i)
                    .usedUp()
                    .ifPresent(year -> sheet.label(
                            words.text(ChartText.BUDGET_USED_UP.with("year", year)), plot, Sheet.Place.around(end)));
        }
        past.forEach((left, year) -> {
            if (year == chart.budget().firstYear() || year == chart.next()) {
                Point at = new Point(years.at(year), scale.at(left.tonnes()));
                sheet.label(words.number(left), plot, Sheet.Place.around(at));
            }
        });
    }

    private Line description() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(ChartText.TELL_BUDGET
                .with("amount", chart.budget().amount().value())
                .with("year", chart.budget().firstYear()));
        if (chart.next() > chart.budget().firstYear()) {
            sentences.add(ChartText.TELL_BUDGET_LEFT
                    .with("amount", past.get(chart.next()))
                    .with("year", chart.next()));
        }
        for (int i = 0; i < ways.size(); i++) {
            sentences.add(told(name(i), ways.get(i)));
        }
        return words.lines(sentences);
    }

    private static Message told(String name, BurnDown way) {
        return way.usedUp().isPresent()
                ? ChartText.TELL_BUDGET_END
                        .with("way", name)
                        .with("year", way.usedUp().getAsInt())
                : ChartText.TELL_BUDGET_LASTS
                        .with("way", name)
                        .with("year", way.last())
                        .with("amount", way.left().get(way.last()));
    }
}
