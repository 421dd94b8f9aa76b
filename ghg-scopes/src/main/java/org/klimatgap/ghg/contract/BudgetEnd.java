package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.message.Message;
import org.klimatgap.serial.RecordForm;

/**
 * When a budget is used up if emissions go on in a stated way, such as 'constant: 2030, after 11.5 % of the year'.
 *
 * @param id {@code constant}, or the identifier of a projection
 * @param title the way in words
 * @param exhaustion year and share of it, or empty when the budget lasts until {@link
 *     org.klimatgap.pathway.Projection#HORIZON}
 */
public record BudgetEnd(String id, Message title, Optional<Exhaustion> exhaustion) implements Serializable {
    /** The identifier of emissions that stay as they are. */
    public static final String CONSTANT = "constant";

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
