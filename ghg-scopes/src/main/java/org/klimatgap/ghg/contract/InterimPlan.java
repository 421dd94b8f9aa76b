package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.List;
import org.klimatgap.pathway.Trajectory;

/**
 * Which interim targets are read from which path, such as '[2026, 2028] (geometric from the current year)'.
 *
 * @param years the years, rising, before the target year
 * @param path the path
 * @param fromCurrent whether the path starts in the current year; otherwise in the reference year
 */
public record InterimPlan(List<Integer> years, InterimPath path, boolean fromCurrent) implements Serializable {
    /** Sorts the years. */
    public InterimPlan {
        years = years.stream().sorted().distinct().toList();
    }

    /**
     * A plan with a line or a constant rate to the goal.
     *
     * @param years the years, before the target year
     * @param shape the path's shape
     * @param fromCurrent whether the path starts in the current year; otherwise in the reference year
     * @throws IllegalArgumentException if the shape is neither linear nor geometric
     */
    public InterimPlan(List<Integer> years, Trajectory.Shape shape, boolean fromCurrent) {
        this(years, new InterimPath.Plain(shape), fromCurrent);
    }

    /** {@return the path's shape} */
    public Trajectory.Shape shape() {
        return path.shape();
    }

    @Override
    public String toString() {
        return years + " (" + shape() + " from the " + (fromCurrent ? "current" : "reference") + " year)";
    }
}
