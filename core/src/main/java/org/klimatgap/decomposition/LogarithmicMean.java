package org.klimatgap.decomposition;

import java.util.List;

/** The weight of LMDI and its limits where something is zero. */
final class LogarithmicMean {
    /** Within this ratio the difference of two numbers is exact and the logarithm of their ratio is not. */
    private static final double NEAR = 2;

    private LogarithmicMean() {}

    /** L(a, b) = (a − b) / ln(a / b), L(a, a) = a, L(a, 0) = 0. */
    static double of(double a, double b) {
        if (a == b) {
            return a;
        }
        return a == 0 || b == 0 ? 0 : (a - b) / logarithmOfRatio(a, b);
    }

    /** ln(a / b) for numbers above zero, to the last digits even where they hardly differ. */
    static double logarithmOfRatio(double a, double b) {
        boolean near = a < NEAR * b && b < NEAR * a;
        return near ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b);
    }

    /**
     * A factor's part of the change of a sector. Where the sector has no emissions in one of the years, the limit is
     * taken in which every zero is the same vanishing number: the factors that are zero in that year share the change
     * equally, and the others have no part.
     */
    static double effect(double before, double after, FactorLevels factor, List<FactorLevels> all) {
        if (before > 0 && after > 0) {
            return of(after, before) * logarithmOfRatio(factor.after(), factor.before());
        }
        boolean zero = before == 0 ? factor.before() == 0 : factor.after() == 0;
        long zeros = all.stream()
                .filter(each -> before == 0 ? each.before() == 0 : each.after() == 0)
                .count();
        return zero ? (after - before) / zeros : 0;
    }
}
