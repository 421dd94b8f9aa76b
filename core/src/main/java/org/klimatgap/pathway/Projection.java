package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.OptionalInt;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * What emissions would be if things go on in a stated way, such as 'the yearly rate of 2019–2023 goes on'.
 *
 * <p>The kinds are its records.
 */
public sealed interface Projection extends Serializable
        permits CompoundRateProjection, LinearProjection, StatedProjection {
    /** The last year in which a projection is searched for a level. */
    int HORIZON = 2200;

    /** {@return what the tonnes stand for} */
    Basis basis();

    /** {@return the kind of projection, whose key is its identifier in data files} */
    Method method();

    /**
     * The projected emissions of a year.
     *
     * @param year a year after the current one
     * @return the projected emissions
     * @throws IllegalArgumentException if the projection says nothing of the year
     */
    Traced<Emissions> at(int year);

    /**
     * The first year in which the projection is at or below a level.
     *
     * @param level the level
     * @return the year, or empty when it is not reached by {@link #HORIZON}
     */
    OptionalInt firstYearAtOrBelow(Emissions level);

    /**
     * The yearly rate between reference and current year goes on.
     *
     * @param baseline the reference year, above zero
     * @param current a later year on the same basis, above zero
     * @return the projection
     */
    static Projection compoundRate(Baseline baseline, Observation current) {
        return new CompoundRateProjection(baseline, current);
    }

    /**
     * The yearly change in tonnes between reference and current year goes on, never below zero.
     *
     * @param baseline the reference year
     * @param current a later year on the same basis
     * @return the projection
     */
    static Projection linear(Baseline baseline, Observation current) {
        return new LinearProjection(baseline, current);
    }

    /**
     * A level that somebody else projected, for instance with planned measures.
     *
     * @param level the projected level
     * @return the projection, which knows that year alone
     */
    static Projection stated(Milestone level) {
        return new StatedProjection(level);
    }

    /** Kinds of projections. */
    enum Method implements MessageKey {
        /** The compound yearly rate goes on. */
        COMPOUND_RATE("compound-rate"),
        /** The yearly change in tonnes goes on. */
        LINEAR("linear"),
        /** A level that somebody else projected. */
        STATED("stated");

        private final String id;

        Method(String id) {
            this.id = id;
        }

        /** {@return the identifier in data files, for instance {@code compound-rate}} */
        public String id() {
            return id;
        }

        /** {@return the name as a message} */
        public Message title() {
            return Message.of(this);
        }

        @Override
        public String key() {
            return "projection." + id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
