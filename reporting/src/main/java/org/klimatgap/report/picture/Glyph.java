package org.klimatgap.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter, such as the a of 1139 units: its advance and its outline in units of 1/2048 em, curves turned into short lines.
 */
record Glyph(int advance, List<List<Point>> contours) {
    private static final Pattern COMMAND = Pattern.compile("([MLQZ])([-0-9 ]*)");
    private static final int PIECES = 6;

    static Glyph parse(int advance, String path) {
        List<List<Point>> contours = new ArrayList<>();
        List<Point> contour = new ArrayList<>();
        Matcher command = COMMAND.matcher(path);
        while (command.find()) {
            switch (command.group(1)) {
                case "M" -> contour = new ArrayList<>(List.of(point(command.group(2), 0)));
                case "L" -> contour.add(point(command.group(2), 0));
                case "Q" -> addCurve(contour, point(command.group(2), 0), point(command.group(2), 2));
                default -> contours.add(List.copyOf(contour));
            }
        }
        return new Glyph(advance, List.copyOf(contours));
    }

    private static Point point(String numbers, int from) {
        String[] parts = numbers.strip().split(" ", -1);
        return new Point(Double.parseDouble(parts[from]), Double.parseDouble(parts[from + 1]));
    }

    /** A quadratic Bézier curve: B(t) = (1 − t)² a + 2 (1 − t) t b + t² c. */
    private static void addCurve(List<Point> contour, Point control, Point end) {
        Point start = contour.get(contour.size() - 1);
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            contour.add(
                    new Point(bezier(start.x(), control.x(), end.x(), t), bezier(start.y(), control.y(), end.y(), t)));
        }
    }

    private static double bezier(double a, double b, double c, double t) {
        return (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c;
    }
}
