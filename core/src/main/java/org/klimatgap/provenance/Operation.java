package org.klimatgap.provenance;

import java.util.Collection;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.quantity.Quantity;

/**
 * A formula that makes numbers of numbers, such as 'G = E_c − T'; implemented by one enum for each package that has formulas.
 *
 * <p>Its text as a message says in words what is computed.
 */
public interface Operation extends MessageKey {
    /** {@return the formula, in the letters of the enum's documentation} */
    String formula();

    /** {@return where the formula is defined} */
    String standard();

    /**
     * A number that the formula made.
     *
     * @param name what the number is
     * @param value the number
     * @param inputs the numbers in the formula, in their order
     * @param <Q> the kind of number
     * @return the number with its derivation
     */
    default <Q extends Quantity> Traced<Q> derive(Message name, Q value, Traced<?>... inputs) {
        return derive(name, value, List.of(inputs));
    }

    /**
     * A number that the formula made of many.
     *
     * @param name what the number is
     * @param value the number
     * @param inputs the numbers in the formula, in their order
     * @param <Q> the kind of number
     * @return the number with its derivation
     */
    default <Q extends Quantity> Traced<Q> derive(Message name, Q value, Collection<? extends Traced<?>> inputs) {
        return derive(Message.of(this), name, value, inputs);
    }

    /**
     * A number that the formula made, where the text of the operation has arguments of its own.
     *
     * @param text what is computed, in words
     * @param name what the number is
     * @param value the number
     * @param inputs the numbers in the formula, in their order
     * @param <Q> the kind of number
     * @return the number with its derivation
     */
    default <Q extends Quantity> Traced<Q> derive(
            Message text, Message name, Q value, Collection<? extends Traced<?>> inputs) {
        return new Traced<>(name, value, new Origin.Derivation(text, formula(), standard(), List.copyOf(inputs)));
    }
}
