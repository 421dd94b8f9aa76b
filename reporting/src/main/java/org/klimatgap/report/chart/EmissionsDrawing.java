package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Chart;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** A chart of emissions while it is drawn. */
final class EmissionsDrawing {
    private static final Pen HISTORY = new Pen(House.VALUE, House.LINE, Dash.SOLID);
    private static final Pen TREND = new Pen(House.TREND, House.LINE, Dash.LONG);
    private static final Pen EDGE = new Pen(House.TREND, House.THIN, Dash.DOTTED);
    private static final double SMALLEST = 1.6;
    private static final List<Dash> PATH_DASHES = List.of(Dash.DASHED, Dash.DASH_DOT, Dash.DOTTED);

    private final EmissionsChart chart;
    private final Words words;
    private final Sheet sheet;
    private final AnnualSeries history;
    private final TrendBand band;

    EmissionsDrawing(EmissionsChart chart, Words words, ChartSize size) {
        this.chart = chart;
        this.words = words;
        this.sheet = new Sheet(size);
        this.history = chart.history();
        this.band = new TrendBand(chart.trend());
    }

    Chart chart() {
        EmissionsData data = new EmissionsData(chart, words, band);
        return new Chart(
                chart.id(),
                chart.title(),
                data.description(),
                picture(),
                new DataTable(words, data.values()).build(chart.title(), unit(), ChartText.COLUMN_YEAR),
                data.values());
    }

    private String unit() {
        return words.unit(chart.basis(), ChartText.UNIT_CO2_PER_YEAR, ChartText.UNIT_CO2E_PER_YEAR);
    }

    private Picture picture() {
        sheet.title(chart.title().text(), unit());
        sheet.legend(keys());
        AmountAxis amounts = AmountAxis.upright(
                amounts().min().orElse(0), amounts().max().orElse(0), sheet.size(), words, Words.TONNES);
        Box area = sheet.reserve(sheet.size().plotHeight());
        Box plot = new Box(
                area.left() + amounts.room(),
                area.top() + House.HEADROOM,
                area.right(),
                area.bottom() - YearAxis.HEIGHT);
        Scale scale = amounts.drawUpright(sheet, plot);
        YearAxis years =
                YearAxis.ofPoints(years().min().orElseThrow(), years().max().orElseThrow(), plot);
        years.draw(sheet, plot);
        drawBand(years, scale);
        drawLines(years, scale);
        drawMarkers(years, scale, plot);
        sheet.note(words.basis(chart.basis()));
        return sheet.finish();
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        statuses().forEach(status -> keys.add(Marker.of(status).key(words.emissions(status), House.VALUE)));
        List<String> paths = words.paths(chart.paths());
        for (int i = 0; i < paths.size(); i++) {
            keys.add(Key.line(paths.get(i), path(i)));
        }
        band.from()
                .ifPresent(from -> keys.add(
                        Key.line(words.text(ChartText.TREND.with("from", from).with("to", band.to())), TREND)));
        band.title().ifPresent(title -> keys.add(new Key(words.text(title), Key.LINE, EmissionsDrawing::bandSample)));
        if (!chart.goals().isEmpty()) {
            keys.add(Marker.DIAMOND.key(words.text(ChartText.GOAL.of()), House.GOAL));
        }
        if (!chart.interimTargets().isEmpty()) {
            keys.add(Marker.TRIANGLE.key(words.text(ChartText.INTERIM.of()), House.GOAL));
        }
        return keys;
    }

    /** Two statuses with the same sign have one entry each, since their names differ. */
    private Stream<ValueStatus> statuses() {
        return Arrays.stream(ValueStatus.values())
                .filter(status -> history.years().stream().anyMatch(year -> history.status(year) == status));
    }

    private static List<Mark> bandSample(Box box) {
        return List.of(
                new Mark.Area(box.corners(), House.BAND),
                EDGE.line(box.corners().subList(0, 2)),
                EDGE.line(box.corners().subList(2, 4)));
    }

    private static Pen path(int index) {
        return new Pen(House.PATH, House.LINE, PATH_DASHES.get(index % PATH_DASHES.size()));
    }

    private DoubleStream amounts() {
        return DoubleStream.concat(
                Stream.of(
                                history.years().stream().map(history::get),
                                chart.paths().stream().flatMap(each -> each.levels().values().stream()),
                                band.levels())
                        .flatMap(each -> each)
                        .mapToDouble(Emissions::tonnes),
                points().mapToDouble(EmissionsPoint::tonnes));
    }

    private Stream<EmissionsPoint> points() {
        return Stream.concat(chart.goals().stream(), chart.interimTargets().stream());
    }

    private IntStream years() {
        return Stream.of(
                        history.years().stream(),
                        chart.paths().stream().flatMap(path -> Stream.of(path.firstYear(), path.lastYear())),
                        points().map(EmissionsPoint::year),
                        band.years().boxed())
                .flatMap(each -> each)
                .mapToInt(Integer::intValue);
    }

    private void drawBand(YearAxis years, Scale scale) {
        List<Integer> covered = band.intervalYears();
        if (covered.size() > 1) {
            List<Point> upper =
                    along(covered, years, scale, year -> band.interval(year).upper());
            List<Point> lower =
                    along(covered, years, scale, year -> band.interval(year).lower());
            List<Point> outline = new ArrayList<>(upper);
            IntStream.rangeClosed(1, lower.size()).forEach(back -> outline.add(lower.get(lower.size() - back)));
            sheet.add(new Mark.Area(outline, House.BAND));
            sheet.add(EDGE.line(upper));
            sheet.add(EDGE.line(lower));
            sheet.keepFreeAlong(upper);
            sheet.keepFreeAlong(lower);
        }
    }

    private void drawLines(YearAxis years, Scale scale) {
        for (int i = 0; i < chart.paths().size(); i++) {
            Trajectory path = chart.paths().get(i);
            draw(
                    path(i),
                    along(
                            path.levels().keySet(),
                            years,
                            scale,
                            year -> path.at(year).value()));
        }
        draw(TREND, along(band.years().boxed().toList(), years, scale, band::at));
        for (List<Integer> run : Runs.of(history.years())) {
            draw(HISTORY, along(run, years, scale, history::get));
        }
    }

    private static List<Point> along(
            Iterable<Integer> covered, YearAxis years, Scale scale, IntFunction<Emissions> level) {
        List<Point> points = new ArrayList<>();
        covered.forEach(year ->
                points.add(new Point(years.at(year), scale.at(level.apply(year).tonnes()))));
        return points;
    }

    private void draw(Pen pen, List<Point> points) {
        if (points.size() > 1) {
            sheet.add(pen.line(points));
            sheet.keepFreeAlong(points);
        }
    }

    /** The signs of all values, and then as many of their labels as have room: goals first. */
    private void drawMarkers(YearAxis years, Scale scale, Box plot) {
        double radius = Math.min(House.MARKER, Math.max(SMALLEST, years.band() / 3));
        for (int year : history.years()) {
            Point at = new Point(years.at(year), scale.at(history.get(year).tonnes()));
            mark(Marker.of(history.status(year)), at, House.VALUE, radius);
        }
        chart.interimTargets().forEach(point -> mark(Marker.TRIANGLE, point, years, scale));
        chart.goals().forEach(point -> mark(Marker.DIAMOND, point, years, scale));
        chart.goals().forEach(point -> label(point.year(), point.emissions().value(), years, scale, plot));
        int last = history.years().get(history.years().size() - 1);
        label(last, history.get(last), years, scale, plot);
        int first = history.years().get(0);
        if (first != last) {
            label(first, history.get(first), years, scale, plot);
        }
        chart.interimTargets()
                .forEach(point -> label(point.year(), point.emissions().value(), years, scale, plot));
    }

    private void mark(Marker marker, EmissionsPoint point, YearAxis years, Scale scale) {
        mark(marker, new Point(years.at(point.year()), scale.at(point.tonnes())), House.GOAL, House.MARKER);
    }

    private void mark(Marker marker, Point at, Ink ink, double radius) {
        sheet.addAll(marker.at(at, ink, radius));
        sheet.keepFree(new Box(at.x(), at.y(), at.x(), at.y()).grown(radius + 1));
    }

    private void label(int year, Emissions amount, YearAxis years, Scale scale, Box plot) {
        Point at = new Point(years.at(year), scale.at(amount.tonnes()));
        sheet.label(words.yearAmount(year, amount), plot, Sheet.Place.around(at));
    }
}
