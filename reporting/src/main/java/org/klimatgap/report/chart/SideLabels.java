package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;

/** Names beside the last bar of a stack, each as near to its part as the others allow, joined to it by a thin line. */
final class SideLabels {
    private static final double LEADER = 18;
    private static final double SWATCH = 8;
    private static final double APART = 2;

    private final double width;
    private final List<Label> labels = new ArrayList<>();

    /** A name in lines, its colour, and the height at which its part lies. */
    private record Label(List<String> lines, Ink ink, double wanted, boolean hasPart) {
        double height() {
            return lines.size() * House.LINE_HEIGHT * House.SMALL_SIZE + APART;
        }
    }

    SideLabels(double width) {
        this.width = width;
    }

    /** The room for words, beside line and swatch. */
    private double room() {
        return width - LEADER - SWATCH - House.GAP;
    }

    void add(String words, Ink ink, double wanted, boolean hasPart) {
        labels.add(new Label(Wrapping.lines(words, room(), House.SMALL_SIZE, Weight.REGULAR), ink, wanted, hasPart));
    }

    /** How high names are together that would be added so. */
    double height(List<String> names) {
        return names.stream()
                .mapToDouble(name -> Wrapping.lines(name, room(), House.SMALL_SIZE, Weight.REGULAR)
                                        .size()
                                * House.LINE_HEIGHT
                                * House.SMALL_SIZE
                        + APART)
                .sum();
    }

    /** Left of the column is the right edge of the last bar. */
    void draw(Sheet sheet, Box column, double bar) {
        List<Label> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(Label::wanted))
                .toList();
        double[] tops = tops(sorted, column);
        for (int i = 0; i < sorted.size(); i++) {
            draw(sorted.get(i), tops[i], sheet, column.left(), bar);
        }
    }

    /** Above each other and together as near to the parts as can be (isotonic regression by pooling neighbours). */
    private static double[] tops(List<Label> sorted, Box column) {
        List<Pool> pools = new ArrayList<>();
        double above = 0;
        for (Label label : sorted) {
            Pool pool = new Pool(label.wanted() - label.height() / 2 - above, 1);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() > pool.mean()) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
            above += label.height();
        }
        return tops(sorted, pools, column.top(), column.bottom() - above);
    }

    private static double[] tops(List<Label> sorted, List<Pool> pools, double lowest, double highest) {
        double[] tops = new double[sorted.size()];
        double above = 0;
        int at = 0;
        for (Pool pool : pools) {
            for (int i = 0; i < pool.count(); i++) {
                tops[at] = Math.max(lowest, Math.min(highest, pool.mean())) + above;
                above += sorted.get(at).height();
                at++;
            }
        }
        return tops;
    }

    /** Labels that touch each other, by the mean of where each would like the first of all labels to be. */
    private record Pool(double mean, int count) {
        Pool with(Pool below) {
            int both = count + below.count;
            return new Pool((mean * count + below.mean * below.count) / both, both);
        }
    }

    private static void draw(Label label, double top, Sheet sheet, double left, double bar) {
        double first = top + APART / 2 + Typeface.ASCENT * House.SMALL_SIZE;
        double middle = first - 0.36 * House.SMALL_SIZE;
        double swatch = left + LEADER;
        if (label.hasPart()) {
            sheet.add(new Mark.Stroke(
                    List.of(
                            new Point(bar + 1, label.wanted()),
                            new Point(left + LEADER * 0.45, middle),
                            new Point(swatch, middle)),
                    House.AXIS,
                    0.8,
                    Dash.SOLID));
        }
        sheet.add(new Mark.Area(
                new Box(swatch, middle - SWATCH / 2, swatch + SWATCH, middle + SWATCH / 2).corners(), label.ink()));
        for (int i = 0; i < label.lines().size(); i++) {
            sheet.add(new Mark.Text(
                    label.lines().get(i),
                    new Point(swatch + SWATCH + House.GAP, first + i * House.LINE_HEIGHT * House.SMALL_SIZE),
                    Anchor.START,
                    House.SMALL_SIZE,
                    Weight.REGULAR,
                    House.TEXT));
        }
    }
}
