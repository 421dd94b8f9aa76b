package org.klimatgap.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The first year in which emissions exceed a path when both are added up, such as '2026, by 3120 t'.
 *
 * @param year the first year whose cumulative emissions exceed those of the path
 * @param excess by how much
 */
public record Overshoot(int year, Traced<Emissions> excess) implements Serializable {
    /** What rounding in the last digits of two long sums may make of equal ones. */
    private static final double ROUNDING = 1e-12;

    /**
     * Compares emissions with a path, both added up from a year on.
     *
     * @param actual emissions as they were or are expected
     * @param path the emissions that the path allows, on the same basis
     * @param firstYear the first year that is added
     * @return the first year of excess, or empty when there is none as long as both are known
     * @throws IllegalArgumentException if one of them lacks a year; the message names it
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static Optional<Overshoot> find(YearlyFlow actual, YearlyFlow path, int firstYear) {
        actual.basis().requireSame(path.basis(), "compare");
        int lastYear = Math.min(actual.lastYear(), path.lastYear());
        List<Traced<Emissions>> emitted = new ArrayList<>();
        List<Traced<Emissions>> allowed = new ArrayList<>();
        Sum excess = Sum.create();
        Sum pathSoFar = Sum.create();
        for (int year = firstYear; year <= lastYear; year++) {
            emitted.add(actual.in(year));
            allowed.add(path.in(year));
            double onPath = path.in(year).value().tonnes();
            pathSoFar.add(onPath);
            excess.add(actual.in(year).value().tonnes()).add(-onPath);
            if (excess.getAsDouble() > ROUNDING * pathSoFar.getAsDouble()) {
                return Optional.of(new Overshoot(year, excess(year, emitted, allowed, excess.getAsDouble())));
            }
        }
        return Optional.empty();
    }

    private static Traced<Emissions> excess(
            int year, List<Traced<Emissions>> emitted, List<Traced<Emissions>> allowed, double excess) {
        return BudgetOperation.EXCESS.derive(
                BudgetText.EXCESS_IN.of(year),
                Emissions.ofTonnes(excess),
                sum(BudgetText.CUMULATIVE_TO, year, emitted),
                sum(BudgetText.CUMULATIVE_PATH_TO, year, allowed));
    }

    private static Traced<Emissions> sum(BudgetText name, int year, List<Traced<Emissions>> years) {
        return BudgetOperation.RUNNING_SUM.derive(
                name.of(year), Emissions.sum(years.stream().map(Traced::value).toList()), years);
    }

    @Override
    public String toString() {
        return year + ", by " + excess.value();
    }
}
