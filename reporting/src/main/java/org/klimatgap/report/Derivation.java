package org.klimatgap.report;

import java.io.Serializable;
import java.util.List;

/**
 * Where an amount comes from, such as 'Nivågap: 35 327 ton' by a formula from the current emissions and the target level.
 *
 * @param amount the amount with its name, every digit
 * @param computation what made it; figures that rest on the same computation share it
 */
public record Derivation(Line amount, Computation computation) implements Serializable {
    /** {@return the formula and its standard, the line of a file, or the assumption} */
    public Line origin() {
        return computation.origin();
    }

    /** {@return what the formula was applied to; empty where the derivation ends} */
    public List<Derivation> inputs() {
        return computation.inputs();
    }

    /**
     * What was computed of what, such as 'nuvarande utsläpp minus målnivån; G = E_c − T', whatever the result is called.
     *
     * <p>Within one {@link Derivations} each computation is one object, so that two of them are equal only if they are the same:
     * figures rest on each other, and a comparison of whole trees would take the time of all of them written out.
     */
    public static final class Computation implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Line origin;
        private final List<Derivation> inputs;

        /**
         * A computation.
         *
         * @param origin the formula and its standard, the line of a file, or the assumption
         * @param inputs what the formula was applied to; empty where the derivation ends
         */
        public Computation(Line origin, List<Derivation> inputs) {
            this.origin = origin;
            this.inputs = List.copyOf(inputs);
        }

        /** {@return the formula and its standard, the line of a file, or the assumption} */
        public Line origin() {
            return origin;
        }

        /** {@return what the formula was applied to, in its order} */
        public List<Derivation> inputs() {
            return inputs;
        }

        @Override
        public String toString() {
            return origin.text();
        }
    }
}
