package org.klimatgap.budget;

/**
 * Sums of emissions that fall by a factor {@code e^(−k)} a year, and the k that makes such a sum a given number.
 *
 * <p>All sums are of one tonne at the start. The k of a rate r is {@code −ln(1 − r)}: unlike r it keeps its digits where
 * nearly everything goes away in a year.
 */
final class DecaySolver {
    /** Steps of Newton's method double the digits; bisection alone needs fewer than this for all of them. */
    private static final int MOST_STEPS = 200;

    private static final double LAST_DIGITS = 4e-16;

    private DecaySolver() {}

    /** {@code Σ e^(−k·i)} over i = 1…N. */
    static double sum(double decay, double years) {
        return decay == 0 ? years : -Math.expm1(-decay * years) / Math.expm1(decay);
    }

    /** {@code ∫ e^(−k·t) dt} from 0 to N. */
    static double integral(double decay, double years) {
        return decay == 0 ? years : -Math.expm1(-decay * years) / decay;
    }

    /** {@code 1 / (e^k − 1)}: the sum without an end, for k above 0. */
    static double endlessSum(double decay) {
        return 1 / Math.expm1(decay);
    }

    /** The k of the sum over N years, for a sum above 0 and below N. */
    static double ofSum(double wanted, int years) {
        return solve(wanted, years, false);
    }

    /** The k of the integral over N years, for an integral above 0 and below N. */
    static double ofIntegral(double wanted, int years) {
        return solve(wanted, years, true);
    }

    /**
     * Newton's method on the logarithm of the sum. That is convex and falling in k, so steps from the left never pass the
     * root but for rounding; a step that leaves the bracket is replaced by its middle. The upper end is the k of a sum
     * without an end, which is larger than any part of it.
     */
    private static double solve(double wanted, int years, boolean continuous) {
        double low = 0;
        double high = continuous ? 1 / wanted : Math.log1p(1 / wanted);
        double decay = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = Math.log((continuous ? integral(decay, years) : sum(decay, years)) / wanted);
            if (excess > 0) {
                low = decay;
            } else {
                high = decay;
            }
            double next = decay - excess / slope(decay, years, continuous);
            next = next > low && next < high ? next : (low + high) / 2;
            if (excess == 0 || Math.abs(next - decay) <= LAST_DIGITS * next) {
                return excess == 0 ? decay : next;
            }
            decay = next;
        }
        return decay;
    }

    /** The derivative of the logarithm of the sum. */
    private static double slope(double decay, int years, boolean continuous) {
        if (decay * years < 1e-6) {
            // The quotients below are differences of large numbers here; these are their limits.
            return continuous ? -years / 2.0 : -(years + 1) / 2.0;
        }
        double end = years / Math.expm1(decay * years);
        return continuous ? end - 1 / decay : end - 1 - 1 / Math.expm1(decay);
    }
}
