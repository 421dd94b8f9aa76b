package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Point;
import org.klimatgap.series.ValueStatus;

/** The sign of a value, such as a hollow circle for a provisional one: hollow is whatever is not as published by the source. */
enum Marker {
    DISC(0, true),
    CIRCLE(0, false),
    SQUARE(4, false),
    DIAMOND(-4, true),
    HOLLOW_DIAMOND(-4, false),
    TRIANGLE(3, false);

    private final int corners;
    private final boolean filled;

    Marker(int corners, boolean filled) {
        this.corners = corners;
        this.filled = filled;
    }

    static Marker of(ValueStatus status) {
        return switch (status) {
            case REPORTED, REVISED -> DISC;
            case PROVISIONAL -> CIRCLE;
            case SPLICED -> SQUARE;
            case INTERPOLATED, EXTRAPOLATED -> HOLLOW_DIAMOND;
            case SURROGATE -> TRIANGLE;
        };
    }

    List<Mark> at(Point centre, Ink ink) {
        return at(centre, ink, House.MARKER);
    }

    /** Of another size, where values stand close together. */
    List<Mark> at(Point centre, Ink ink, double radius) {
        Ink inside = filled ? ink : Ink.WHITE;
        if (corners == 0) {
            return List.of(new Mark.Disc(centre, radius, inside, ink, 1.6));
        }
        List<Point> outline = outline(centre, radius);
        List<Point> closed = new ArrayList<>(outline);
        closed.add(outline.get(0));
        return List.of(new Mark.Area(outline, inside), new Mark.Stroke(closed, ink, 1.6, Dash.SOLID));
    }

    private List<Point> outline(Point centre, double r) {
        return switch (corners) {
            case 3 -> List.of(centre.plus(0, -r - 1), centre.plus(r + 0.6, r - 0.4), centre.plus(-r - 0.6, r - 0.4));
            case 4 ->
                new Box(centre.x(), centre.y(), centre.x(), centre.y())
                        .grown(r - 0.3)
                        .corners();
            default ->
                List.of(
                        centre.plus(0, -r - 1.6),
                        centre.plus(r + 1.6, 0),
                        centre.plus(0, r + 1.6),
                        centre.plus(-r - 1.6, 0));
        };
    }

    Key key(String words, Ink ink) {
        return new Key(
                words,
                Key.SIGN,
                box -> at(new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2), ink));
    }
}
