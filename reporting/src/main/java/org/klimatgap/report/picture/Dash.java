package org.klimatgap.report.picture;

import java.util.List;

/** How a line is broken, such as dashed, so that lines differ without their colour. */
public enum Dash {
    /** Unbroken. */
    SOLID(),
    /** Dashes. */
    DASHED(6, 3.5),
    /** Long dashes. */
    LONG(12, 4),
    /** Dots. */
    DOTTED(1.6, 2.6),
    /** Dashes and dots in turn. */
    DASH_DOT(8, 3, 1.6, 3);

    private final transient List<Double> lengths;

    Dash(double... lengths) {
        this.lengths = java.util.Arrays.stream(lengths).boxed().toList();
    }

    /** The lengths of strokes and gaps in turn; none for an unbroken line. */
    List<Double> lengths() {
        return lengths;
    }
}
