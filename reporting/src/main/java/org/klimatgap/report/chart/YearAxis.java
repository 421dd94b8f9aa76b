package org.klimatgap.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;

/** An axis of years, such as 2019 to 2045 with every fifth year named. A missing year keeps its place. */
record YearAxis(int from, int to, Scale scale, double rightmost) {
    static final double HEIGHT = 21;
    /** Below the lowest number beside the field, which reaches a little further down than the field. */
    private static final double BELOW = 2;

    private static final double APART = 9;
    private static final double TICK = 4;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000);

    /** Years at points, the first and the last a little inside the field. */
    static YearAxis ofPoints(int from, int to, Box plot) {
        double inside = Typeface.width("0000", Weight.REGULAR, House.TEXT_SIZE) / 2 + 2;
        boolean one = from == to;
        return new YearAxis(
                from,
                to,
                new Scale(one ? from - 1 : from, one ? to + 1 : to, plot.left() + inside, plot.right() - inside),
                plot.right());
    }

    /** Years as bands of equal width, the year's number in the middle of its band. */
    static YearAxis ofBands(int from, int to, Box plot) {
        return new YearAxis(
                from, to, new Scale(from - 0.5, to + 0.5, plot.left(), plot.right()), plot.right() + House.MARGIN);
    }

    double at(double year) {
        return scale.at(year);
    }

    /** How wide a year is. */
    double band() {
        return scale.at(from + 1.0) - scale.at(from);
    }

    void draw(Sheet sheet, Box plot) {
        for (int year : years()) {
            double x = at(year);
            sheet.add(new Mark.Stroke(
                    List.of(new Point(x, plot.bottom()), new Point(x, plot.bottom() + TICK)),
                    House.AXIS,
                    House.THIN,
                    Dash.SOLID));
            sheet.text(
                    Integer.toString(year),
                    new Point(x, plot.bottom() + TICK + House.TEXT_SIZE + BELOW),
                    Anchor.MIDDLE);
        }
        sheet.add(new Mark.Stroke(
                List.of(new Point(plot.left(), plot.bottom()), new Point(plot.right(), plot.bottom())),
                House.AXIS,
                House.THIN,
                Dash.SOLID));
    }

    /** The years that are named: round ones, as many as there is room for, or else the first. */
    List<Integer> years() {
        double width = Typeface.width(Integer.toString(to), Weight.REGULAR, House.TEXT_SIZE) + APART;
        int step = STEPS.stream()
                .filter(each -> each * band() >= width)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<Integer> round = IntStream.rangeClosed(from, to)
                .filter(year -> Math.floorMod(year, step) == 0)
                .filter(year -> reaches(year, width))
                .boxed()
                .toList();
        return round.isEmpty() ? List.of(from) : round;
    }

    /** Whether a year's number stays on the sheet; to the left there is room beside the numbers of amounts. */
    private boolean reaches(int year, double width) {
        return at(year) + (width - APART) / 2 <= rightmost;
    }
}
