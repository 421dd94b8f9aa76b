package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.series.AnnualSeries;

/** A chart of scopes while it is drawn. */
final class ScopeDrawing {
    private static final double GROUP_OF_BAND = 0.84;
    private static final double WIDEST = 46;

    private final ScopeChart chart;
    private final Words words;
    private final Sheet sheet;
    private final SortedSet<Integer> years;
    private final List<Column> columns;

    /** How a scope is drawn: the two ways of scope 2 share a colour, one of them hollow. */
    private enum Look {
        SCOPE_1(ChartText.SCOPE_1, House.PARTS.get(0), false),
        LOCATION(ChartText.SCOPE_2_LOCATION, House.BAR, false),
        MARKET(ChartText.SCOPE_2_MARKET, House.BAR, true),
        SCOPE_3(ChartText.SCOPE_3, House.PARTS.get(3), false);

        private final ChartText name;
        private final transient Ink ink;
        private final boolean hollow;

        Look(ChartText name, Ink ink, boolean hollow) {
            this.name = name;
            this.ink = ink;
            this.hollow = hollow;
        }
    }

    private record Column(Look look, AnnualSeries series) {}

    ScopeDrawing(ScopeChart chart, Words words, ChartSize size) {
        this.chart = chart;
        this.words = words;
        this.sheet = new Sheet(size);
        this.years = chart.years();
        this.columns = Stream.of(
                        new Column(Look.SCOPE_1, chart.scope1()),
                        new Column(Look.LOCATION, chart.locationBased()),
                        new Column(Look.MARKET, chart.marketBased()),
                        new Column(Look.SCOPE_3, chart.scope3()))
                .filter(column -> !column.series().isEmpty())
                .toList();
    }

    Chart chart() {
        ChartValues values = new ChartValues();
        columns.forEach(column -> values.add(words.line(column.look().name.of()), column.series()));
        return new Chart(
                chart.id(),
                chart.title(),
                description(),
                picture(),
                new DataTable(words, values.byYear()).build(chart.title(), unit(), ChartText.COLUMN_YEAR),
                values.byYear());
    }

    private String unit() {
        return words.unit(chart.basis(), ChartText.UNIT_CO2_PER_YEAR, ChartText.UNIT_CO2E_PER_YEAR);
    }

    private Picture picture() {
        sheet.title(chart.title().text(), unit());
        sheet.legend(columns.stream()
                .map(column -> Bars.key(words.text(column.look().name.of()), column.look().ink, column.look().hollow))
                .toList());
        AmountAxis amounts = AmountAxis.upright(extreme(false), extreme(true), sheet.size(), words, Words.TONNES);
        Box area = sheet.reserve(sheet.size().plotHeight());
        Box plot = new Box(
                area.left() + amounts.room(),
                area.top() + House.HEADROOM,
                area.right(),
                area.bottom() - YearAxis.HEIGHT);
        Scale scale = amounts.drawUpright(sheet, plot);
        YearAxis axis = YearAxis.ofBands(years.first(), years.last(), plot);
        axis.draw(sheet, plot);
        years.forEach(year -> drawGroup(year, axis, scale));
        sheet.note(note());
        return sheet.finish();
    }

    private String note() {
        boolean both = !chart.locationBased().isEmpty() && !chart.marketBased().isEmpty();
        String basis = words.basis(chart.basis());
        return both ? words.text(ChartText.SCOPES_NOT_ADDED.of()) + " " + basis : basis;
    }

    private double extreme(boolean largest) {
        return columns.stream()
                .flatMap(column -> column.series().years().stream().map(column.series()::get))
                .mapToDouble(Emissions::tonnes)
                .reduce(0, largest ? Math::max : Math::min);
    }

    private void drawGroup(int year, YearAxis axis, Scale scale) {
        double width = Math.min(WIDEST, axis.band() * GROUP_OF_BAND / columns.size());
        double left = axis.at(year) - width * columns.size() / 2;
        for (Column column : columns) {
            double from = left;
            column.series().find(year).ifPresent(amount -> {
                Box bar = bar(from, width, scale.at(0), scale.at(amount.tonnes()));
                sheet.addAll(Bars.of(bar, column.look().ink, column.look().hollow));
                if (isNarrowerThan(width)) {
                    label(bar, amount);
                }
            });
            left += width;
        }
    }

    private static Box bar(double left, double width, double zero, double end) {
        return new Box(left + width * 0.05, Math.min(zero, end), left + width * 0.95, Math.max(zero, end));
    }

    /** All bars have their amount or none: a chart of which some are named would look as if the others were nothing. */
    private boolean isNarrowerThan(double width) {
        return columns.stream()
                .flatMap(column -> column.series().years().stream().map(column.series()::get))
                .allMatch(amount -> Typeface.width(words.number(amount), Weight.REGULAR, House.SMALL_SIZE) <= width);
    }

    /** Over the bar, one below zero too: under it there may be the axis of years. */
    private void label(Box bar, Emissions amount) {
        sheet.add(new Mark.Text(
                words.number(amount),
                new Point((bar.left() + bar.right()) / 2, bar.top() - 3.5),
                Anchor.MIDDLE,
                House.SMALL_SIZE,
                Weight.REGULAR,
                House.TEXT));
    }

    private Line description() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(ChartText.TELL_SCOPES.with("from", years.first()).with("to", years.last()));
        for (Column column : columns) {
            int last = column.series().years().get(column.series().years().size() - 1);
            sentences.add(ChartText.TELL_PART
                    .with("name", column.look().name.of())
                    .with("year", last)
                    .with("amount", column.series().get(last)));
        }
        return words.lines(sentences);
    }
}
