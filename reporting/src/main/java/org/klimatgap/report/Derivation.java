package org.klimatgap.report;

import java.io.Serializable;
import java.util.List;

/**
 * Where an amount comes from, such as 'Nivågap: 35 327 ton' by a formula from the current emissions and the target level.
 *
 * @param amount the amount with its name, every digit
 * @param origin the formula and its standard, the line of a file, or the assumption
 * @param inputs what the formula was applied to; empty where the derivation ends
 */
public record Derivation(Line amount, Line origin, List<Derivation> inputs) implements Serializable {
    /** Copies the inputs. */
    public Derivation {
        inputs = List.copyOf(inputs);
    }
}
