package org.klimatgap.report.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Marks as closed shapes that can be filled. Shapes of one mark all turn the same way, so that where two lie over each other is filled. */
final class Outlines {
    private static final int CORNERS = 32;

    private Outlines() {}

    static List<List<Point>> of(Mark.Text text) {
        List<List<Point>> contours = new ArrayList<>();
        double scale = text.size() / Typeface.UNITS;
        double x = text.left();
        for (int codePoint : text.words().codePoints().toArray()) {
            Glyph glyph = Typeface.glyph(codePoint, text.weight());
            Point origin = new Point(x, text.at().y());
            glyph.contours()
                    .forEach(contour -> contours.add(contour.stream()
                            .map(point -> origin.plus(point.x() * scale, point.y() * scale))
                            .toList()));
            x += glyph.advance() * scale;
        }
        return contours;
    }

    static List<Point> disc(Point centre, double radius) {
        List<Point> corners = new ArrayList<>();
        for (int corner = 0; corner < CORNERS; corner++) {
            double angle = 2 * Math.PI * corner / CORNERS;
            corners.add(centre.plus(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)));
        }
        return corners;
    }

    /** A stroke as quadrangles, with discs at its joints. */
    static List<List<Point>> of(Mark.Stroke stroke) {
        List<List<Point>> shapes = new ArrayList<>();
        for (List<Point> piece : pieces(stroke)) {
            for (int i = 1; i < piece.size(); i++) {
                addSegment(shapes, piece.get(i - 1), piece.get(i), stroke.width());
            }
            for (int i = 1; i < piece.size() - 1; i++) {
                shapes.add(disc(piece.get(i), stroke.width() / 2));
            }
            if (piece.get(0).equals(piece.get(piece.size() - 1))) {
                shapes.add(disc(piece.get(0), stroke.width() / 2));
            }
        }
        return shapes;
    }

    private static void addSegment(List<List<Point>> shapes, Point from, Point to, double width) {
        double length = from.distance(to);
        if (length > 0) {
            double right = -(to.y() - from.y()) / length * width / 2;
            double down = (to.x() - from.x()) / length * width / 2;
            List<Point> corners = new ArrayList<>(List.of(
                    from.plus(right, down), from.plus(-right, -down), to.plus(-right, -down), to.plus(right, down)));
            shapes.add(clockwise(corners));
        }
    }

    private static List<Point> clockwise(List<Point> corners) {
        double area = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point here = corners.get(i);
            Point next = corners.get((i + 1) % corners.size());
            area += here.x() * next.y() - next.x() * here.y();
        }
        if (area < 0) {
            Collections.reverse(corners);
        }
        return corners;
    }

    private static List<List<Point>> pieces(Mark.Stroke stroke) {
        return stroke.dash() == Dash.SOLID
                ? List.of(stroke.points())
                : new Dashes(stroke.dash().lengths()).cut(stroke.points());
    }
}
