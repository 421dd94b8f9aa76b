package org.klimatgap.pathway;

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

/**
 * A path of emissions from one year to another, such as 'linear, 57215 t in 2019 to 11443 t in 2030'.
 *
 * <p>Every year between its ends has a level; it hits its ends exactly. The kinds are its records.
 */
public sealed interface Trajectory
        permits ConstantRateTrajectory, GeometricTrajectory, LinearTrajectory, StepwiseTrajectory {
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

    /** Kinds of paths. */
    enum Shape implements MessageKey {
        /** A straight line. */
        LINEAR("linear"),
        /** A constant rate that leads to a level. */
        GEOMETRIC("geometric"),
        /** A stated constant rate. */
        CONSTANT_RATE("constant-rate"),
        /** Straight lines from milestone to milestone. */
        STEPWISE("stepwise");

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
