package org.klimatgap.report.picture;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;

/** One thing that is drawn, such as a line from (0, 0) to (40, 10). */
public sealed interface Mark extends Serializable {
    /** {@return what it covers} */
    Box box();

    /**
     * A filled shape.
     *
     * @param outline its corners in order; it closes by itself
     * @param ink its colour
     */
    record Area(List<Point> outline, Ink ink) implements Mark {
        /**
         * Copies the corners.
         *
         * @throws IllegalArgumentException if there are fewer than three
         */
        public Area {
            outline = List.copyOf(outline);
            if (outline.size() < 3) {
                throw new IllegalArgumentException("an area needs at least three corners, was " + outline);
            }
        }

        @Override
        public Box box() {
            return around(outline);
        }
    }

    /**
     * A line through points.
     *
     * @param points at least two; a closed shape ends where it began
     * @param ink its colour
     * @param width how thick it is
     * @param dash how it is broken
     */
    record Stroke(List<Point> points, Ink ink, double width, Dash dash) implements Mark {
        /**
         * Copies the points.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Stroke {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs at least two points, was " + points);
            }
        }

        @Override
        public Box box() {
            return around(points).grown(width / 2);
        }
    }

    /**
     * A disc with an edge; filled with the paper's colour it is a ring.
     *
     * @param centre its centre
     * @param radius to the middle of its edge
     * @param fill its colour inside
     * @param edge the colour of its edge
     * @param width how thick the edge is
     */
    record Disc(Point centre, double radius, Ink fill, Ink edge, double width) implements Mark {
        @Override
        public Box box() {
            return new Box(centre.x(), centre.y(), centre.x(), centre.y()).grown(radius + width / 2);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        /** Its start. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /**
     * A line of text.
     *
     * @param words the text, kept in Unicode's composed form, so that an a with a ring is the letter å
     * @param at where its anchor stands, on the line that letters stand on
     * @param anchor which part stands there
     * @param size the height of a line's letters (1 em)
     * @param weight how heavy it is
     * @param ink its colour
     */
    record Text(String words, Point at, Anchor anchor, double size, Weight weight, Ink ink) implements Mark {
        /**
         * Composes the letters.
         *
         * @throws IllegalArgumentException if the size is not above zero
         */
        public Text {
            words = Normalizer.normalize(words, Normalizer.Form.NFC);
            if (size <= 0) {
                throw new IllegalArgumentException("a text's size must be above zero, was " + size);
            }
        }

        /** {@return how wide it is, by the table of letters} */
        public double width() {
            return Typeface.width(words, weight, size);
        }

        /** Where the text begins. */
        double left() {
            return switch (anchor) {
                case START -> at.x();
                case MIDDLE -> at.x() - width() / 2;
                case END -> at.x() - width();
            };
        }

        @Override
        public Box box() {
            return new Box(left(), at.y() - Typeface.ASCENT * size, left() + width(), at.y() + Typeface.DESCENT * size);
        }
    }

    private static Box around(List<Point> points) {
        return new Box(
                points.stream().mapToDouble(Point::x).min().orElseThrow(),
                points.stream().mapToDouble(Point::y).min().orElseThrow(),
                points.stream().mapToDouble(Point::x).max().orElseThrow(),
                points.stream().mapToDouble(Point::y).max().orElseThrow());
    }
}
