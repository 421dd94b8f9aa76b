package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.pathway.AbsoluteContractionTrajectory;
import org.klimatgap.pathway.CarbonLawTrajectory;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.SCurveTrajectory;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/**
 * The path that interim targets are read from, such as 'S-curve, k = 8, m = 50 %'.
 *
 * <p>The carbon law and the absolute contraction have a pace of their own and need not lead to the goal's level.
 */
public sealed interface InterimPath extends Serializable {
    /** {@return the kind of path} */
    Trajectory.Shape shape();

    /**
     * The path of a goal.
     *
     * @param from its first point
     * @param to the goal, in whose year it ends
     * @return the path
     * @throws IllegalArgumentException if there is no such path between the two
     */
    Trajectory between(EmissionsPoint from, ReductionTarget to);

    /**
     * A line, or a constant rate, to the goal.
     *
     * @param shape {@code LINEAR} or {@code GEOMETRIC}
     */
    record Plain(Trajectory.Shape shape) implements InterimPath {
        /**
         * Checks the shape.
         *
         * @throws IllegalArgumentException if the shape is neither linear nor geometric
         */
        public Plain {
            if (shape != Trajectory.Shape.LINEAR && shape != Trajectory.Shape.GEOMETRIC) {
                throw new IllegalArgumentException("interim targets need a linear or a geometric path, was " + shape);
            }
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            return shape == Trajectory.Shape.LINEAR ? Trajectory.linear(from, to) : Trajectory.geometric(from, to);
        }
    }

    /**
     * A slow start, a fast middle and a slow end.
     *
     * @param steepness k, above zero
     * @param midpoint m, the share of the time after which the path falls fastest
     */
    record SCurve(double steepness, Traced<Share> midpoint) implements InterimPath {
        @Override
        public Trajectory.Shape shape() {
            return Trajectory.Shape.S_CURVE;
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            return new SCurveTrajectory(from, to, steepness, midpoint);
        }
    }

    /**
     * The carbon law at a stated rate.
     *
     * @param rate the yearly reduction
     */
    record CarbonLaw(Traced<Rate> rate) implements InterimPath {
        @Override
        public Trajectory.Shape shape() {
            return Trajectory.Shape.CARBON_LAW;
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            return new CarbonLawTrajectory(from, rate, to.year());
        }
    }

    /**
     * Every year the same share of the first year's emissions.
     *
     * @param yearly that share
     */
    record AbsoluteContraction(Traced<Share> yearly) implements InterimPath {
        @Override
        public Trajectory.Shape shape() {
            return Trajectory.Shape.ABSOLUTE_CONTRACTION;
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            return new AbsoluteContractionTrajectory(from, yearly, to.year());
        }
    }

    /**
     * A constant rate to a milestone, then a line to a goal of zero.
     *
     * @param turn the milestone
     */
    record GeometricThenLinear(Milestone turn) implements InterimPath {
        @Override
        public Trajectory.Shape shape() {
            return Trajectory.Shape.GEOMETRIC_THEN_LINEAR;
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            return Trajectory.geometricThenLinear(from, turn, to);
        }
    }

    /**
     * Lines, or constant rates, from milestone to milestone.
     *
     * @param shape {@code STEPWISE} or {@code STEPWISE_GEOMETRIC}
     * @param milestones the levels between the first point and the goal, in rising order of years
     */
    record Steps(Trajectory.Shape shape, List<Milestone> milestones) implements InterimPath {
        /**
         * Copies the milestones and checks the shape.
         *
         * @throws IllegalArgumentException if the shape is not stepwise
         */
        public Steps {
            milestones = List.copyOf(milestones);
            if (shape != Trajectory.Shape.STEPWISE && shape != Trajectory.Shape.STEPWISE_GEOMETRIC) {
                throw new IllegalArgumentException("steps need the shape stepwise or stepwise-geometric, was " + shape);
            }
        }

        @Override
        public Trajectory between(EmissionsPoint from, ReductionTarget to) {
            List<EmissionsPoint> points = new ArrayList<>();
            points.add(from);
            points.addAll(milestones);
            points.add(to);
            return shape == Trajectory.Shape.STEPWISE
                    ? Trajectory.stepwise(points)
                    : Trajectory.stepwiseGeometric(points);
        }
    }
}
