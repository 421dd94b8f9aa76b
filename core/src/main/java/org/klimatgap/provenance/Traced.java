package org.klimatgap.provenance;

import java.io.Serializable;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Quantity;

/**
 * A named amount with its origin, such as 'emissions in 2019 = 57215 t, from co2.csv:3'.
 *
 * @param name what the amount is
 * @param value the amount
 * @param origin where it comes from
 * @param <Q> the kind of amount
 */
public record Traced<Q extends Quantity>(Message name, Q value, Origin origin) implements Serializable {
    /**
     * An amount that a caller gives in code.
     *
     * @param name what the amount is
     * @param value the amount
     * @param <Q> the kind of amount
     * @return the amount, whose origin says that it was given
     */
    public static <Q extends Quantity> Traced<Q> given(Message name, Q value) {
        return new Traced<>(name, value, new Origin.Named(name));
    }

    /**
     * The same amount under another name, as a formula sees it.
     *
     * @param newName what the amount is there
     * @return the renamed amount with the same origin
     */
    public Traced<Q> named(Message newName) {
        return new Traced<>(newName, value, origin);
    }

    /**
     * Prints the whole derivation, one number a line, inputs indented under what they make.
     *
     * @return lines such as {@code emissions in 2019 = 57215 t ← co2.csv:3}
     */
    public String explain() {
        StringBuilder lines = new StringBuilder();
        explain(this, "", lines);
        return lines.toString();
    }

    private static void explain(Traced<?> traced, String indent, StringBuilder lines) {
        lines.append(indent)
                .append(traced.name + " = " + traced.value + " ← " + traced.origin)
                .append('\n');
        traced.origin.inputs().forEach(input -> explain(input, indent + "  ", lines));
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
