package org.klimatgap.report.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;

/** An axis of amounts with its grid, such as 0 to 60 000 in steps of 20 000. */
final class AmountAxis {
    private static final int STEPS = 5;
    private static final double BESIDE = 6;
    private static final double BETWEEN = 10;

    private final Ticks ticks;
    private final List<String> labels;

    private AmountAxis(Ticks ticks, List<String> labels) {
        this.ticks = ticks;
        this.labels = labels;
    }

    /** With as many steps as a chart of this size has room for their numbers over each other. */
    static AmountAxis upright(
            double smallest, double largest, ChartSize size, Words words, DoubleFunction<Quantity> quantity) {
        AmountAxis axis = of(smallest, largest, STEPS, words, quantity);
        for (int steps = STEPS - 1; steps > 0 && axis.labels.size() > size.numbers(); steps--) {
            axis = of(smallest, largest, steps, words, quantity);
        }
        return axis;
    }

    private static AmountAxis of(
            double smallest, double largest, int steps, Words words, DoubleFunction<Quantity> quantity) {
        Ticks ticks = Ticks.around(smallest, largest, steps);
        return new AmountAxis(ticks, words.numbers(ticks, quantity));
    }

    /** With as many steps as there is room for their numbers side by side. */
    static AmountAxis lying(
            double smallest, double largest, Words words, DoubleFunction<Quantity> quantity, double width) {
        AmountAxis axis = of(smallest, largest, STEPS, words, quantity);
        for (int steps = STEPS - 1; steps > 0 && !axis.fits(width); steps--) {
            axis = of(smallest, largest, steps, words, quantity);
        }
        return axis;
    }

    private boolean fits(double width) {
        double each = width / (ticks.last() - ticks.first());
        return widest() + BETWEEN <= each;
    }

    /** The room that its numbers need beside the field. */
    double widest() {
        return labels.stream()
                .mapToDouble(label -> Typeface.width(label, Weight.REGULAR, House.TEXT_SIZE))
                .max()
                .orElse(0);
    }

    double room() {
        return widest() + BESIDE;
    }

    Scale drawUpright(Sheet sheet, Box plot) {
        Scale scale = new Scale(ticks.lowest(), ticks.highest(), plot.bottom(), plot.top());
        for (int i = 0; i < labels.size(); i++) {
            double y = scale.at(ticks.numbers().get(i));
            line(sheet, new Point(plot.left(), y), new Point(plot.right(), y), House.GRID);
            sheet.text(labels.get(i), new Point(plot.left() - BESIDE, y + 0.36 * House.TEXT_SIZE), Anchor.END);
        }
        line(sheet, new Point(plot.left(), scale.at(0)), new Point(plot.right(), scale.at(0)), House.AXIS);
        return scale;
    }

    /** Numbers under the field; those at its ends stand inside the sheet, and where there is no room only zero is left. */
    Scale drawLying(Sheet sheet, Box plot) {
        Scale scale = new Scale(ticks.lowest(), ticks.highest(), plot.left(), plot.right());
        boolean all = fits(plot.width());
        for (int i = 0; i < labels.size(); i++) {
            double number = ticks.numbers().get(i);
            double x = scale.at(number);
            line(sheet, new Point(x, plot.top()), new Point(x, plot.bottom()), House.GRID);
            if (all || number == 0) {
                sheet.text(labels.get(i), new Point(x, plot.bottom() + 1.3 * House.TEXT_SIZE), Anchor.MIDDLE);
            }
        }
        line(sheet, new Point(scale.at(0), plot.top()), new Point(scale.at(0), plot.bottom()), House.AXIS);
        return scale;
    }

    private static void line(Sheet sheet, Point from, Point to, Ink ink) {
        sheet.add(new Mark.Stroke(List.of(from, to), ink, House.THIN, Dash.SOLID));
    }
}
