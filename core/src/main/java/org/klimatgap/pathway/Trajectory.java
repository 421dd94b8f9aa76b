package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/**
 * A path of emissions from one year to another, such as 'linear, 57215 t in 2019 to 11443 t in 2030'.
 *
 * <p>Every year between its ends has a level; it hits its ends exactly. The kinds are its records.
 */
public sealed interface Trajectory extends Serializable
        permits AbsoluteContractionTrajectory,
                BudgetExponentialTrajectory,
                BudgetLinearTrajectory,
                CarbonLawTrajectory,
                ConstantRateTrajectory,
                GeometricThenLinearTrajectory,
                GeometricTrajectory,
                LinearTrajectory,
                SCurveTrajectory,
                StepwiseGeometricTrajectory,
                StepwiseTrajectory {
    /** {@return what the tonnes stand for} */
    Basis basis();

    /** {@return the kind of path, whose key is its identifier in data files, for instance {@code linear}} */
    Shape shape();

    /** {@return the first year} */
    int firstYear();

    /** {@return the last year} */
    int lastYear();

    /**
     * The level in a year.
     *
     * @param year a year of the path
     * @return its level
     * @throws IllegalArgumentException if the path does not cover the year; the message names its years
     */
    Traced<Emissions> at(int year);

    /**
     * Whether the path has a level in a year.
     *
     * @param year the year
     * @return true from the first to the last year
     */
    default boolean covers(int year) {
        return year >= firstYear() && year <= lastYear();
    }

    /**
     * The level in a year, if the path covers it.
     *
     * @param year the year
     * @return its level, or empty
     */
    default Optional<Traced<Emissions>> find(int year) {
        return covers(year) ? Optional.of(at(year)) : Optional.empty();
    }

    /**
     * The exact integral of the path's curve from the first of one year to the first of another, such as '312837.17 t':
     * in closed form, the levels being those of a curve through the yearly points.
     *
     * @param first a year of the path
     * @param last a later year of the path, or the same
     * @return the integral, zero where the years are the same
     * @throws IllegalArgumentException if the path does not cover the years or the last is before the first
     */
    Traced<Emissions> integral(int first, int last);

    /** {@return the level of every year, rising by year} */
    default Map<Integer, Emissions> levels() {
        TreeMap<Integer, Emissions> levels = new TreeMap<>();
        for (int year = firstYear(); year <= lastYear(); year++) {
            levels.put(year, at(year).value());
        }
        return levels;
    }

    /**
     * A straight line.
     *
     * @param from the first point
     * @param to the last point, on the same basis
     * @return the path
     */
    static Trajectory linear(EmissionsPoint from, EmissionsPoint to) {
        return new LinearTrajectory(from, to);
    }

    /**
     * A constant rate that leads to a level above zero.
     *
     * @param from the first point, above zero
     * @param to the last point, above zero, on the same basis
     * @return the path
     */
    static Trajectory geometric(EmissionsPoint from, EmissionsPoint to) {
        return new GeometricTrajectory(from, to);
    }

    /**
     * A stated constant rate.
     *
     * @param from the first point
     * @param rate the yearly reduction
     * @param lastYear the last year
     * @return the path
     */
    static Trajectory constantRate(EmissionsPoint from, Rate rate, int lastYear) {
        return new ConstantRateTrajectory(from, Traced.given(PathwayText.YEARLY_RATE.of(), rate), lastYear);
    }

    /**
     * Straight lines from milestone to milestone.
     *
     * @param milestones at least two points in rising order of years, on one basis
     * @return the path
     */
    static Trajectory stepwise(List<? extends EmissionsPoint> milestones) {
        return new StepwiseTrajectory(List.copyOf(milestones));
    }

    /**
     * Constant rates from milestone to milestone.
     *
     * @param milestones at least two points above zero in rising order of years, on one basis
     * @return the path
     */
    static Trajectory stepwiseGeometric(List<? extends EmissionsPoint> milestones) {
        return new StepwiseGeometricTrajectory(List.copyOf(milestones));
    }

    /**
     * A slow start, a fast middle and a slow end.
     *
     * @param from the first point
     * @param to the last point, on the same basis
     * @param steepness k, above zero, for instance 8; near zero the path is a straight line
     * @param midpoint m, the share of the time after which the path falls fastest, 0–100 %, for instance 50 %
     * @return the path
     */
    static Trajectory sCurve(EmissionsPoint from, EmissionsPoint to, double steepness, Share midpoint) {
        return new SCurveTrajectory(from, to, steepness, Traced.given(PathwayText.MIDPOINT.of(), midpoint));
    }

    /**
     * The carbon law: emissions halve every decade.
     *
     * @param from the first point
     * @param lastYear the last year
     * @return the path
     */
    static Trajectory carbonLaw(EmissionsPoint from, int lastYear) {
        return new CarbonLawTrajectory(from, CarbonLawTrajectory.halvingIn(10), lastYear);
    }

    /**
     * A variant of the carbon law with a rate of its own.
     *
     * @param from the first point
     * @param rate the yearly reduction, for instance 11.72 %
     * @param lastYear the last year
     * @return the path
     */
    static Trajectory carbonLaw(EmissionsPoint from, Rate rate, int lastYear) {
        return new CarbonLawTrajectory(from, Traced.given(PathwayText.YEARLY_RATE.of(), rate), lastYear);
    }

    /**
     * Every year the same share of the first year's emissions (SBTi's absolute contraction), never below zero.
     *
     * @param from the base year
     * @param yearly the share of the base year's emissions that goes away every year, for instance 4.2 %
     * @param lastYear the last year
     * @return the path
     */
    static Trajectory absoluteContraction(EmissionsPoint from, Share yearly, int lastYear) {
        return new AbsoluteContractionTrajectory(
                from, Traced.given(PathwayText.YEARLY_CONTRACTION.of(), yearly), lastYear);
    }

    /**
     * A constant rate to a level, then a straight line to zero.
     *
     * @param from the first point, above zero
     * @param turn where the constant rate ends, above zero
     * @param zero the last point, of zero emissions
     * @return the path
     */
    static Trajectory geometricThenLinear(EmissionsPoint from, EmissionsPoint turn, EmissionsPoint zero) {
        return new GeometricThenLinearTrajectory(from, turn, zero);
    }

    /**
     * The constant rate that uses a budget up in endless time.
     *
     * @param from the first point, above zero
     * @param budget the amount that may be emitted
     * @param counting how the budget is counted, which decides the rate
     * @param lastYear the last year that is shown
     * @return the path
     */
    static Trajectory budgetExponential(
            EmissionsPoint from, Traced<Emissions> budget, Cumulative counting, int lastYear) {
        return new BudgetExponentialTrajectory(from, budget, counting, lastYear);
    }

    /**
     * The straight line to zero that uses a budget up.
     *
     * @param from the first point, above zero
     * @param budget the amount that may be emitted
     * @param counting how the budget is counted, which decides the slope
     * @return the path
     */
    static Trajectory budgetLinear(EmissionsPoint from, Traced<Emissions> budget, Cumulative counting) {
        return new BudgetLinearTrajectory(from, budget, counting);
    }

    /** Kinds of paths. */
    enum Shape implements MessageKey {
        /** A straight line. */
        LINEAR("linear"),
        /** A constant rate that leads to a level. */
        GEOMETRIC("geometric"),
        /** A stated constant rate. */
        CONSTANT_RATE("constant-rate"),
        /** Straight lines from milestone to milestone. */
        STEPWISE("stepwise"),
        /** Constant rates from milestone to milestone. */
        STEPWISE_GEOMETRIC("stepwise-geometric"),
        /** A slow start, a fast middle and a slow end. */
        S_CURVE("s-curve"),
        /** Emissions halve in a fixed time. */
        CARBON_LAW("carbon-law"),
        /** Every year the same share of the first year's emissions. */
        ABSOLUTE_CONTRACTION("absolute-contraction"),
        /** A constant rate to a level, then a straight line to zero. */
        GEOMETRIC_THEN_LINEAR("geometric-then-linear"),
        /** The constant rate that uses a budget up in endless time. */
        BUDGET_EXPONENTIAL("budget-exponential"),
        /** The straight line to zero that uses a budget up. */
        BUDGET_LINEAR("budget-linear");

        private final String id;

        Shape(String id) {
            this.id = id;
        }

        /** {@return the identifier in data files, for instance {@code linear}} */
        public String id() {
            return id;
        }

        /** {@return the name as a message} */
        public Message title() {
            return Message.of(this);
        }

        @Override
        public String key() {
            return "shape." + id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
