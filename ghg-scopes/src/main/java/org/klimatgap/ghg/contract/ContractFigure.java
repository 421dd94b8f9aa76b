package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.serial.RecordForm;

/**
 * A computed figure of the section with the identifier by which it can be asked for, such as
 * 'gap.level.co2-territorial = 35327 t'.
 *
 * <p>Identifiers are {@code quantity[.variant].account[.goal]}; the goal is left out for an account's first goal.
 *
 * @param id the identifier
 * @param account the account that it belongs to; empty for a figure of the group by scopes
 * @param value the amount with its derivation
 */
public record ContractFigure(String id, Optional<ContractAccount> account, Traced<? extends Quantity> value)
        implements Serializable {
    @Override
    public String toString() {
        return id + " = " + value.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
