package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Mark.Anchor;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;

/** A chart while it is drawn, from top to bottom: title, legend, field, note. What is placed first keeps its place. */
final class Sheet {
    private final ChartSize size;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private double y = House.MARGIN;

    Sheet(ChartSize size) {
        this.size = size;
    }

    ChartSize size() {
        return size;
    }

    double left() {
        return House.MARGIN;
    }

    double right() {
        return size.width() - House.MARGIN;
    }

    void title(String title, String unit) {
        paragraph(title, size == ChartSize.LOW ? House.TEXT_SIZE : House.TITLE_SIZE, Weight.BOLD, House.HEAD);
        paragraph(unit, House.TEXT_SIZE, Weight.REGULAR, House.QUIET);
        y += House.GAP;
    }

    void note(String words) {
        if (size == ChartSize.LOW) {
            return;
        }
        y += House.GAP;
        paragraph(words, House.SMALL_SIZE, Weight.REGULAR, House.QUIET);
    }

    private void paragraph(String words, double textSize, Weight weight, Ink ink) {
        for (String line : Wrapping.lines(words, right() - left(), textSize, weight)) {
            add(new Mark.Text(
                    line, new Point(left(), y + Typeface.ASCENT * textSize), Anchor.START, textSize, weight, ink));
            y += House.LINE_HEIGHT * textSize;
        }
    }

    /** The entries side by side, in as many rows as they need. */
    void legend(List<Key> keys) {
        double x = left();
        double height = 0;
        for (Key key : keys) {
            double room = right() - left() - key.width() - House.GAP;
            List<String> lines = Wrapping.lines(key.words(), room, House.TEXT_SIZE, Weight.REGULAR);
            double width = key.width() + House.GAP + widest(lines);
            if (x > left() && x + width > right()) {
                x = left();
                y += height;
                height = 0;
            }
            drawKey(key, lines, x);
            x += width + 3 * House.GAP;
            height = Math.max(height, lines.size() * House.LINE_HEIGHT * House.TEXT_SIZE + 2);
        }
        y += height + House.GAP;
    }

    private void drawKey(Key key, List<String> lines, double x) {
        double middle = y + Typeface.ASCENT * House.TEXT_SIZE - 0.35 * House.TEXT_SIZE;
        Box sample = new Box(x, middle - Key.HEIGHT / 2, x + key.width(), middle + Key.HEIGHT / 2);
        marks.addAll(key.sample().apply(sample));
        for (int i = 0; i < lines.size(); i++) {
            double base = y + Typeface.ASCENT * House.TEXT_SIZE + i * House.LINE_HEIGHT * House.TEXT_SIZE;
            text(lines.get(i), new Point(x + key.width() + House.GAP, base), Anchor.START);
        }
    }

    private static double widest(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> Typeface.width(line, Weight.REGULAR, House.TEXT_SIZE))
                .max()
                .orElse(0);
    }

    /** The next part of the sheet, over its whole width. */
    Box reserve(double height) {
        Box box = new Box(left(), y, right(), y + height);
        y += height;
        return box;
    }

    void add(Mark mark) {
        marks.add(mark);
        if (mark instanceof Mark.Text) {
            taken.add(mark.box());
        }
    }

    void addAll(List<Mark> more) {
        more.forEach(this::add);
    }

    void text(String words, Point at, Anchor anchor) {
        add(new Mark.Text(words, at, anchor, House.TEXT_SIZE, Weight.REGULAR, House.TEXT));
    }

    /** With paper behind it, so that no line of the grid runs through it. */
    void textOverGrid(String words, Point at, Anchor anchor) {
        Box box = new Mark.Text(words, at, anchor, House.TEXT_SIZE, Weight.REGULAR, House.TEXT).box();
        add(new Mark.Area(box.corners(), Ink.WHITE));
        text(words, at, anchor);
    }

    /** Keeps labels away from something that is not text. */
    void keepFree(Box box) {
        taken.add(box);
    }

    /** Keeps labels off a line. */
    void keepFreeAlong(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double right = to.x() - from.x();
            double down = to.y() - from.y();
            int steps = (int) Math.ceil(Math.max(Math.abs(right), Math.abs(down)) / 4);
            for (int step = 0; step <= steps; step++) {
                Point at = from.plus(right * step / Math.max(1, steps), down * step / Math.max(1, steps));
                keepFree(new Box(at.x(), at.y(), at.x(), at.y()).grown(2));
            }
        }
    }

    /** A label at the first of several places where it covers nothing; none if there is no such place, since its value is in the table. */
    void label(String words, Box field, List<Place> places) {
        Box room = new Box(field.left(), field.top() - House.HEADROOM, field.right(), field.bottom());
        for (Place place : places) {
            Mark.Text text =
                    new Mark.Text(words, place.at(), place.anchor(), House.SMALL_SIZE, Weight.REGULAR, House.TEXT);
            if (room.contains(text.box()) && taken.stream().noneMatch(text.box()::overlaps)) {
                add(text);
                return;
            }
        }
    }

    Picture finish() {
        return new Picture(size.width(), Math.ceil(y + House.MARGIN), marks);
    }

    /** Where a label may stand. */
    record Place(Point at, Anchor anchor) {
        private static final double AWAY = 8;

        /** Around a point: above, below and beside it, then further away. */
        static List<Place> around(Point point) {
            List<Place> places = new ArrayList<>();
            for (double away : new double[] {AWAY, 2 * AWAY, 3.5 * AWAY}) {
                double down = away + Typeface.ASCENT * House.SMALL_SIZE * 0.8;
                places.add(new Place(point.plus(0, -away), Anchor.MIDDLE));
                places.add(new Place(point.plus(away * 0.4, -away), Anchor.START));
                places.add(new Place(point.plus(0, down), Anchor.MIDDLE));
                places.add(new Place(point.plus(-away, -away * 0.5), Anchor.END));
                places.add(new Place(point.plus(AWAY, 4), Anchor.START));
                places.add(new Place(point.plus(-AWAY, 4), Anchor.END));
                places.add(new Place(point.plus(2, -away), Anchor.END));
                places.add(new Place(point.plus(2, down), Anchor.END));
                places.add(new Place(point.plus(-1.4 * away, -3), Anchor.END));
                places.add(new Place(point.plus(1.4 * away, -3), Anchor.START));
            }
            return places;
        }
    }
}
