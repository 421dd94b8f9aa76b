package org.klimatgap.ghg.contract;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/**
 * The formulas of an assessment that no pathway has, such as 'G = E_t − T'.
 *
 * <p>E_t is the value that a goal is judged by, T its level.
 */
enum ContractOperation implements MessageKey {
    /** How much a judged value is above the level of its goal. */
    OUTCOME("outcome", "G = E_t − T"),
    /** The same as a share of the level. */
    OUTCOME_SHARE("outcome-share", "(E_t − T) / T");

    private static final String STANDARD = "docs/interpretation.md";

    private final String key;
    private final String formula;

    ContractOperation(String key, String formula) {
        this.key = key;
        this.formula = formula;
    }

    @Override
    public String key() {
        return "operation." + key;
    }

    <Q extends Quantity> Traced<Q> derive(Message name, Q value, Traced<?>... inputs) {
        return new Traced<>(name, value, new Origin.Derivation(Message.of(this), formula, STANDARD, List.of(inputs)));
    }
}
