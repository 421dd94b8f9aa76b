package org.klimatgap.report.picture;

import java.io.Serializable;

/**
 * A place in a picture, such as (120, 36.5): units to the right and downwards from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) implements Serializable {
    /**
     * Another place relative to this one.
     *
     * @param right units to the right
     * @param down units downwards
     * @return the place
     */
    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    double distance(Point other) {
        double right = other.x - x;
        double down = other.y - y;
        return Math.sqrt(right * right + down * down);
    }
}
