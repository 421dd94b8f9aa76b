package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;

/** Lying bars under each other, their names to the left and their amounts at their ends. */
final class BarRows {
    private static final double NAMES = 0.36;
    private static final double BAR = 17;
    private static final double AXIS = 20;

    private final List<BarRow> rows;
    private final Sheet sheet;
    private final double names;
    private final double amounts;
    private final double below;

    BarRows(List<BarRow> rows, Sheet sheet) {
        this.rows = rows;
        this.sheet = sheet;
        double room = (sheet.right() - sheet.left()) * NAMES;
        this.names =
                rows.stream().mapToDouble(row -> widest(lines(row, room))).max().orElse(0);
        this.amounts = rows.stream()
                .mapToDouble(row -> width(row.amount()) + House.GAP)
                .max()
                .orElse(0);
        this.below = rows.stream().anyMatch(row -> row.low() < 0) ? amounts : 0;
    }

    /** With thin lines from bar to bar, for steps that add up. */
    void draw(Words words, DoubleFunction<Quantity> quantity, boolean joined) {
        double height = rows.stream().mapToDouble(this::height).sum() + AXIS;
        Box area = sheet.reserve(height);
        double left = area.left() + names + House.GAP + below;
        AmountAxis axis = AmountAxis.lying(smallest(), largest(), words, quantity, area.right() - amounts - left);
        double half = axis.widest() / 2;
        Box plot = new Box(left, area.top(), area.right() - Math.max(amounts, half), area.bottom() - AXIS);
        Scale scale = axis.drawLying(sheet, plot);
        double top = plot.top();
        List<Box> bars = new ArrayList<>();
        for (BarRow row : rows) {
            bars.add(draw(row, scale, top));
            top += height(row);
        }
        if (joined) {
            join(bars, scale);
        }
    }

    private double smallest() {
        return rows.stream().mapToDouble(BarRow::low).min().orElse(0);
    }

    private double largest() {
        return rows.stream().mapToDouble(BarRow::high).max().orElse(0);
    }

    private Box draw(BarRow row, Scale scale, double top) {
        double middle = top + height(row) / 2;
        List<String> lines = lines(row, names);
        double line = House.LINE_HEIGHT * House.TEXT_SIZE;
        for (int i = 0; i < lines.size(); i++) {
            double base = middle - line * lines.size() / 2 + line * i + Typeface.ASCENT * House.TEXT_SIZE + 0.5;
            sheet.text(lines.get(i), new Point(sheet.left(), base), Anchor.START);
        }
        Box bar = new Box(scale.at(row.low()), middle - BAR / 2, scale.at(row.high()), middle + BAR / 2);
        sheet.addAll(Bars.of(bar, row.ink(), row.hollow()));
        boolean leftwards = row.high() <= 0 && row.low() < 0;
        sheet.textOverGrid(
                row.amount(),
                new Point(
                        leftwards ? bar.left() - House.GAP : bar.right() + House.GAP, middle + 0.36 * House.TEXT_SIZE),
                leftwards ? Anchor.END : Anchor.START);
        return bar;
    }

    /** From the end of each bar to the same amount of the next. */
    private void join(List<Box> bars, Scale scale) {
        for (int i = 1; i < bars.size(); i++) {
            double x = scale.at(rows.get(i - 1).to());
            sheet.add(new Mark.Stroke(
                    List.of(
                            new Point(x, bars.get(i - 1).bottom()),
                            new Point(x, bars.get(i).top())),
                    House.AXIS,
                    House.THIN,
                    Dash.SOLID));
        }
    }

    private double height(BarRow row) {
        return Math.max(BAR + 7, lines(row, names).size() * House.LINE_HEIGHT * House.TEXT_SIZE + 5);
    }

    private static List<String> lines(BarRow row, double width) {
        return Wrapping.lines(row.name(), width + 0.01, House.TEXT_SIZE, Weight.REGULAR);
    }

    private static double widest(List<String> lines) {
        return lines.stream().mapToDouble(BarRows::width).max().orElse(0);
    }

    private static double width(String text) {
        return Typeface.width(text, Weight.REGULAR, House.TEXT_SIZE);
    }
}
