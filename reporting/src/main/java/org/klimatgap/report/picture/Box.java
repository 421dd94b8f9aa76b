package org.klimatgap.report.picture;

import java.io.Serializable;
import java.util.List;

/**
 * An upright rectangle of a picture, such as '40 × 12 at (10, 20)'.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) implements Serializable {
    /** Two boxes that share an edge do not overlap, whatever the last digits of a sum. */
    private static final double TOUCH = 1e-6;

    /**
     * Checks the edges.
     *
     * @throws IllegalArgumentException if the right edge is left of the left one, or the lower one above the upper one
     */
    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException("a box needs its right edge right of its left one and its lower edge"
                    + " below its upper one, was " + left + ", " + top + ", " + right + ", " + bottom);
        }
    }

    /** {@return how wide it is} */
    public double width() {
        return right - left;
    }

    /** {@return how high it is} */
    public double height() {
        return bottom - top;
    }

    /**
     * Whether this box and another one have more than an edge in common.
     *
     * @param other a box
     * @return true if they overlap
     */
    public boolean overlaps(Box other) {
        return left < other.right - TOUCH
                && other.left < right - TOUCH
                && top < other.bottom - TOUCH
                && other.top < bottom - TOUCH;
    }

    /**
     * Whether another box lies wholly within this one.
     *
     * @param other a box
     * @return true if no part of it is outside
     */
    public boolean contains(Box other) {
        return other.left >= left - TOUCH
                && other.right <= right + TOUCH
                && other.top >= top - TOUCH
                && other.bottom <= bottom + TOUCH;
    }

    /**
     * The same box, smaller or larger on every side.
     *
     * @param by units, negative for a smaller box
     * @return the box
     */
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** {@return its corners, clockwise on the screen from the upper left one} */
    public List<Point> corners() {
        return List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom));
    }
}
