package org.klimatgap.pathway;

/** Conditions on the two ends of a path. */
final class PathEnds {
    private PathEnds() {}

    static void check(EmissionsPoint from, EmissionsPoint to) {
        from.basis().requireSame(to.basis(), "draw a path between");
        Checks.after(to.year(), from.year(), "last year of a path");
    }

    static void positive(EmissionsPoint point) {
        if (point.tonnes() <= 0) {
            throw new IllegalArgumentException("a constant rate never reaches zero: " + point.year() + " has "
                    + point.emissions().value() + ", must be above zero; choose a residual level or a linear path");
        }
    }

    static void covers(Trajectory path, int year) {
        if (!path.covers(year)) {
            throw new IllegalArgumentException(
                    "the path has no year " + year + ", must be " + path.firstYear() + "–" + path.lastYear());
        }
    }
}
