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

    /** Both ends of an integral lie on the path, in order. */
    static void covers(Trajectory path, int first, int last) {
        covers(path, first);
        covers(path, last);
        if (last < first) {
            throw new IllegalArgumentException(
                    "the last year of a sum must not be before the first, was " + first + "–" + last);
        }
    }

    static void notNegative(EmissionsPoint point) {
        if (point.tonnes() < 0) {
            throw new IllegalArgumentException("this path starts at zero or above, but " + point.year() + " has "
                    + point.emissions().value());
        }
    }

    static void covers(Trajectory path, int year) {
        if (!path.covers(year)) {
            throw new IllegalArgumentException(
                    "the path has no year " + year + ", must be " + path.firstYear() + "–" + path.lastYear());
        }
    }
}
