package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/** How much of an activity there was, such as '10000 l', or why there is no number. */
public sealed interface ActivityAmount extends Serializable {
    /** {@return the number, or empty where there is a notation key} */
    default Optional<Traced<InputAmount>> number() {
        return Optional.empty();
    }

    /** {@return the notation key, or empty where there is a number} */
    default Optional<NotationKey> notation() {
        return Optional.empty();
    }

    /** {@return where it comes from} */
    Origin origin();

    /**
     * A number with its unit.
     *
     * @param value the number, in one of the {@linkplain ActivityUnit units} of activity data
     * @param credit whether it may be below zero, as a returned delivery or a correction is
     */
    record Known(Traced<InputAmount> value, boolean credit) implements ActivityAmount {
        /**
         * Checks unit and sign.
         *
         * @throws IllegalArgumentException if the unit is unknown, or the number is negative and no credit
         */
        public Known {
            ActivityUnit.of(value.value());
            if (value.value().isNegative() && !credit) {
                throw new IllegalArgumentException(
                        "an amount must be 0 or more unless it is a credit, was " + value.value());
            }
        }

        @Override
        public Optional<Traced<InputAmount>> number() {
            return Optional.of(value);
        }

        @Override
        public Origin origin() {
            return value.origin();
        }
    }

    /**
     * No number, and why.
     *
     * @param key the notation key
     * @param includedIn where it is counted instead; needed by IE and absent otherwise
     * @param origin where the key stands
     */
    record Notation(NotationKey key, Optional<String> includedIn, Origin origin) implements ActivityAmount {
        /**
         * Checks that IE says where.
         *
         * @throws IllegalArgumentException if IE does not say where, or another key does
         */
        public Notation {
            if ((key == NotationKey.IE) != includedIn.isPresent()) {
                throw new IllegalArgumentException("IE, and no other key, says where the activity is included, was "
                        + key + " " + includedIn.orElse("without a place"));
            }
        }

        @Override
        public Optional<NotationKey> notation() {
            return Optional.of(key);
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }
}
