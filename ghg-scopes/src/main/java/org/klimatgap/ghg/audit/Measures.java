package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.quantity.Share;

/** Sizes and spreads that several checks need. */
final class Measures {
    private Measures() {}

    /** A difference of two amounts as a share of the larger one; 100 % where both are 0 but differ by rounding. */
    static Share share(double difference, double one, double other) {
        double larger = Math.max(Math.abs(one), Math.abs(other));
        return Share.ofFraction(larger == 0 ? Math.signum(difference) : difference / larger);
    }

    /** An amount as a share of a whole; 100 % of nothing. */
    static Share shareOf(double amount, double whole) {
        return Share.ofFraction(whole == 0 ? Math.signum(amount) : amount / whole);
    }

    /** Whether two positive amounts lie within a factor of each other. */
    static boolean within(double factor, double one, double other) {
        return one <= other * factor && other <= one * factor;
    }

    /** The median of at least one number. */
    static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of numbers and their median absolute deviation from it (Hampel 1974); both NaN of no number. */
    static Spread spread(double[] numbers) {
        if (numbers.length == 0) {
            return new Spread(0, Double.NaN, Double.NaN);
        }
        double median = median(numbers);
        double[] deviations =
                Arrays.stream(numbers).map(number -> Math.abs(number - median)).toArray();
        return new Spread(numbers.length, median, median(deviations));
    }

    /**
     * Where numbers lie.
     *
     * @param count how many there are
     * @param median their median
     * @param deviation the median of their distances from it
     */
    record Spread(int count, double median, double deviation) {
        /** How far a number is from the median, in deviations: infinite where more than half of them are equal. */
        double score(double number) {
            double distance = Math.abs(number - median);
            return distance == 0 ? 0 : distance / deviation;
        }
    }

    /** The years at the marked positions. */
    static List<Integer> marked(int[] years, boolean[] marks) {
        return IntStream.range(0, years.length)
                .filter(year -> marks[year])
                .map(year -> years[year])
                .boxed()
                .toList();
    }
}
