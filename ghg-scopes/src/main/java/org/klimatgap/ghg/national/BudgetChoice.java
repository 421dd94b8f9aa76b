package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.OptionalInt;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * A national carbon budget that municipalities share, such as '80 Mt from 2024, by emissions of 2015–2022'.
 *
 * <p>It is shared by what each emitted in the years of the key (grandfathering); what the counties' rest emits takes no part.
 *
 * @param national the budget of all municipalities together
 * @param firstYear the first budget year, at most the year after the one that is now
 * @param convention what counts against it; there is no default
 * @param until the last budget year, or empty for a budget that must last for ever
 * @param keyFrom the first year of the key
 * @param keyTo the last year of the key
 */
public record BudgetChoice(
        Traced<Emissions> national,
        int firstYear,
        BudgetConvention convention,
        OptionalInt until,
        int keyFrom,
        int keyTo)
        implements Serializable {
    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if the budget is negative, the key's years do not rise, or the last budget year is
     *     before the first
     */
    public BudgetChoice {
        if (national.value().isNegative()) {
            throw new IllegalArgumentException("a budget to share must not be negative, was " + national.value());
        }
        if (keyTo < keyFrom) {
            throw new IllegalArgumentException(
                    "the key's last year " + keyTo + " must not be before its first, " + keyFrom);
        }
        if (until.isPresent() && until.getAsInt() < firstYear) {
            throw new IllegalArgumentException(
                    "the last budget year " + until.getAsInt() + " must not be before the first, " + firstYear);
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
