package org.klimatgap.budget;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.klimatgap.basis.Basis;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * Emissions year by year that are counted against a budget, such as 'those of 2024 and 2025, then 120545 t every year'.
 *
 * <p>Reported years, a path, a projection or a constant. A year that is not known is an error when it is asked for, never
 * zero.
 */
public final class YearlyFlow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Basis basis;
    private final int firstYear;
    private final int lastYear;
    private final Years years;

    private YearlyFlow(Basis basis, int firstYear, int lastYear, Years years) {
        this.basis = basis;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.years = years;
    }

    /**
     * The same emissions every year, until {@link Projection#HORIZON}.
     *
     * @param basis what the tonnes stand for
     * @param yearly the emissions of every year
     * @return the flow
     */
    public static YearlyFlow constant(Basis basis, Traced<Emissions> yearly) {
        return new YearlyFlow(
                basis, Integer.MIN_VALUE, Projection.HORIZON, year -> yearly.named(BudgetText.EMISSIONS_IN.of(year)));
    }

    /**
     * The levels of a path, each as the emissions of its year.
     *
     * @param path the path
     * @return the flow
     */
    public static YearlyFlow along(Trajectory path) {
        return new YearlyFlow(path.basis(), path.firstYear(), path.lastYear(), path::at);
    }

    /**
     * A projection.
     *
     * @param projection the projection
     * @param firstYear its first year that counts, after its current year
     * @param lastYear its last year that counts, at most {@link Projection#HORIZON}
     * @return the flow
     */
    public static YearlyFlow along(Projection projection, int firstYear, int lastYear) {
        return new YearlyFlow(projection.basis(), firstYear, lastYear, projection::at);
    }

    /**
     * Years as they were reported.
     *
     * @param years at least one year, in any order, on one basis
     * @return the flow, which knows these years alone
     * @throws IllegalArgumentException if there is no year or one of them twice
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static YearlyFlow reported(List<? extends EmissionsPoint> years) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("reported emissions need at least one year, was none");
        }
        Basis basis = years.get(0).basis();
        TreeMap<Integer, Traced<Emissions>> known = new TreeMap<>();
        for (EmissionsPoint point : years) {
            basis.requireSame(point.basis(), "count together");
            if (known.put(point.year(), point.emissions()) != null) {
                throw new IllegalArgumentException("the emissions of " + point.year() + " are given twice");
            }
        }
        return known(basis, known);
    }

    /**
     * Years of a series that a caller gives.
     *
     * @param basis what the tonnes stand for
     * @param series the series, with at least one year
     * @return the flow, which knows the years of the series alone
     * @throws IllegalArgumentException if the series is empty
     */
    public static YearlyFlow reported(Basis basis, AnnualSeries series) {
        TreeMap<Integer, Traced<Emissions>> known = new TreeMap<>();
        series.years()
                .forEach(year -> known.put(year, Traced.given(BudgetText.EMISSIONS_IN.of(year), series.get(year))));
        if (known.isEmpty()) {
            throw new IllegalArgumentException("reported emissions need at least one year, was none");
        }
        return known(basis, known);
    }

    private static YearlyFlow known(Basis basis, SortedMap<Integer, Traced<Emissions>> known) {
        TreeMap<Integer, Traced<Emissions>> years = new TreeMap<>(known);
        return new YearlyFlow(basis, known.firstKey(), known.lastKey(), year -> {
            Traced<Emissions> value = years.get(year);
            if (value == null) {
                throw new IllegalArgumentException("no emissions of " + year + " are known, only of " + years.keySet()
                        + "; every year of a budget must be");
            }
            return value;
        });
    }

    /**
     * This flow until its last year, then another.
     *
     * @param later a flow on the same basis that knows the years after
     * @return both, one after the other
     * @throws IllegalArgumentException if the later flow starts more than a year after this one ends, or ends before it
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public YearlyFlow then(YearlyFlow later) {
        basis.requireSame(later.basis, "count together");
        if (later.firstYear > lastYear + 1 || later.lastYear <= lastYear) {
            throw new IllegalArgumentException("after emissions until " + lastYear + " others must begin by "
                    + (lastYear + 1) + " and go on, was " + later.firstYear + "–" + later.lastYear);
        }
        return new YearlyFlow(
                basis, firstYear, later.lastYear, year -> year <= lastYear ? years.in(year) : later.years.in(year));
    }

    /** {@return what the tonnes stand for} */
    public Basis basis() {
        return basis;
    }

    /** {@return the last year that is known} */
    public int lastYear() {
        return lastYear;
    }

    /**
     * The emissions of a year.
     *
     * @param year the year
     * @return its emissions
     * @throws IllegalArgumentException if they are not known; the message names the year
     */
    public Traced<Emissions> in(int year) {
        if (year < firstYear || year > lastYear) {
            throw new IllegalArgumentException("no emissions of " + year + " are known, only of " + firstYear + "–"
                    + lastYear + "; every year of a budget must be");
        }
        return years.in(year);
    }

    /** The emissions of a year; serialisable, so that what is made of a flow is. */
    private interface Years extends Serializable {
        Traced<Emissions> in(int year);
    }

    @Override
    public String toString() {
        return "yearly emissions until " + lastYear + ", " + basis;
    }
}
