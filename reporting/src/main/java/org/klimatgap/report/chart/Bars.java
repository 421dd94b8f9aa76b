package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Point;

/** Bars as marks, such as a hollow one with an edge of 1.5. */
final class Bars {
    private static final double EDGE = 1.5;

    private Bars() {}

    static List<Mark> of(Box bar, Ink ink, boolean hollow) {
        return hollow ? hollow(bar, ink) : List.of(new Mark.Area(bar.corners(), ink));
    }

    private static List<Mark> hollow(Box bar, Ink ink) {
        double inside = Math.min(EDGE, Math.min(bar.width(), bar.height())) / 2;
        List<Point> edge = new ArrayList<>(bar.grown(-inside).corners());
        edge.add(edge.get(0));
        return List.of(new Mark.Area(bar.corners(), Ink.WHITE), new Mark.Stroke(edge, ink, EDGE, Dash.SOLID));
    }

    static Key key(String words, Ink ink, boolean hollow) {
        return new Key(words, Key.SIGN, box -> of(box, ink, hollow));
    }
}
