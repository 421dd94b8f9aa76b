package org.klimatgap.ghg.contract;

import java.util.List;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;

/**
 * Which interim targets are read from which path, such as '2026 and 2028 on the geometric path from 2023'.
 *
 * @param years the years, rising, before the target year
 * @param shape the path's shape
 * @param fromCurrent whether the path starts in the current year; otherwise in the reference year
 */
public record InterimPlan(List<Integer> years, Trajectory.Shape shape, boolean fromCurrent) {
    /**
     * Sorts the years and checks the shape.
     *
     * @throws IllegalArgumentException if the shape is neither linear nor geometric
     */
    public InterimPlan {
        years = years.stream().sorted().distinct().toList();
        if (shape != Trajectory.Shape.LINEAR && shape != Trajectory.Shape.GEOMETRIC) {
            throw new IllegalArgumentException("interim targets need a linear or a geometric path, was " + shape);
        }
    }

    Trajectory path(EmissionsPoint from, ReductionTarget to) {
        return shape == Trajectory.Shape.LINEAR ? Trajectory.linear(from, to) : Trajectory.geometric(from, to);
    }
}
