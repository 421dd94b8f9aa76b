package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.klimatgap.message.Message;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.chart.Stack.Layer;
import org.klimatgap.report.chart.Stack.Span;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;

/** A chart of sectors while it is drawn. */
final class SectorDrawing {
    private static final double NAMES = 0.38;
    private static final double NAMES_HALF = 0.47;
    private static final double BAR_OF_BAND = 0.74;
    private static final double WIDEST = 64;

    private final SectorChart chart;
    private final Words words;
    private final Sheet sheet;
    private final Stack stack;
    private final SortedSet<Integer> years;

    SectorDrawing(SectorChart chart, Words words, ChartSize size) {
        this.chart = chart;
        this.words = words;
        this.sheet = new Sheet(size);
        this.stack = new Stack(chart.parts(), words);
        this.years = chart.years();
    }

    Chart chart() {
        ChartValues values = new ChartValues();
        chart.parts().forEach(part -> values.add(words.presentation().line(part.name()), part.series()));
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
        double column = (sheet.right() - sheet.left()) * (sheet.size() == ChartSize.FULL ? NAMES : NAMES_HALF);
        SideLabels labels = new SideLabels(column);
        double needed = labels.height(stack.layers().stream().map(this::label).toList());
        AmountAxis amounts =
                AmountAxis.upright(stack.lowest(years), stack.highest(years), sheet.size(), words, Words.TONNES);
        Box area = sheet.reserve(Math.max(sheet.size().plotHeight(), needed + YearAxis.HEIGHT + House.HEADROOM));
        Box plot = new Box(
                area.left() + amounts.room(),
                area.top() + House.HEADROOM,
                area.right() - column,
                area.bottom() - YearAxis.HEIGHT);
        Scale scale = amounts.drawUpright(sheet, plot);
        YearAxis axis = YearAxis.ofBands(years.first(), years.last(), plot);
        axis.draw(sheet, plot);
        double half = Math.min(WIDEST, axis.band() * BAR_OF_BAND) / 2;
        years.forEach(year -> drawBar(year, axis.at(year), half, scale));
        addLabels(labels, scale);
        labels.draw(
                sheet, new Box(plot.right(), plot.top(), area.right(), plot.bottom()), axis.at(years.last()) + half);
        note();
        return sheet.finish();
    }

    private void note() {
        List<String> sentences = new ArrayList<>();
        List<Integer> absent = IntStream.rangeClosed(years.first(), years.last())
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
        if (!absent.isEmpty()) {
            sentences.add(words.text(ChartText.NO_YEARS.with("years", Runs.text(absent))));
        }
        List<Integer> incomplete = years.stream().filter(this::isIncomplete).toList();
        if (!incomplete.isEmpty()) {
            sentences.add(words.text(ChartText.INCOMPLETE.with("years", Runs.text(incomplete))));
        }
        sentences.add(words.basis(chart.basis()));
        sheet.note(String.join(" ", sentences));
    }

    /** A sector that is zero in every year that it has does not make the other years incomplete. */
    private boolean isIncomplete(int year) {
        return chart.parts().stream()
                .filter(part -> part.series().years().stream()
                        .anyMatch(each -> !part.series().get(each).isZero()))
                .anyMatch(part -> !part.series().has(year));
    }

    private void drawBar(int year, double x, double half, Scale scale) {
        List<Span> spans = stack.spans(year);
        for (int i = 0; i < stack.layers().size(); i++) {
            Span span = spans.get(i);
            double one = scale.at(span.from());
            double other = scale.at(span.to());
            Box box = new Box(x - half, Math.min(one, other), x + half, Math.max(one, other));
            if (box.height() > 0) {
                sheet.add(new Mark.Area(box.corners(), ink(i)));
                sheet.add(new Mark.Stroke(
                        List.of(new Point(box.left(), other), new Point(box.right(), other)),
                        Ink.WHITE,
                        Math.min(1, box.height() / 2),
                        Dash.SOLID));
            }
        }
    }

    private void addLabels(SideLabels labels, Scale scale) {
        List<Span> spans = stack.spans(years.last());
        for (int i = 0; i < stack.layers().size(); i++) {
            Layer layer = stack.layers().get(i);
            Span span = spans.get(i);
            labels.add(
                    label(layer),
                    ink(i),
                    scale.at((span.from() + span.to()) / 2),
                    layer.series().has(years.last()));
        }
    }

    private static Ink ink(int index) {
        return House.PARTS.get(index);
    }

    /** The name with the last year's amount. */
    private String label(Layer layer) {
        return layer.series()
                .find(years.last())
                .map(amount -> words.text(
                        ChartText.NAME_AMOUNT.with("name", layer.name()).with("amount", words.number(amount))))
                .orElse(layer.name());
    }

    private Line description() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(ChartText.TELL_PARTS
                .with("from", years.first())
                .with("to", years.last())
                .with("count", stack.layers().size()));
        for (Layer layer : stack.layers()) {
            layer.series()
                    .find(years.last())
                    .ifPresent(amount -> sentences.add(ChartText.TELL_PART
                            .with("name", layer.name())
                            .with("year", years.last())
                            .with("amount", amount)));
        }
        return words.lines(sentences);
    }
}
