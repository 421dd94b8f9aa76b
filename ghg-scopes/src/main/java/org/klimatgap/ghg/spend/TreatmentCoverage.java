package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * How much of the spend is treated in one way, such as 'supplier-factor, 120 rows, 4800000 SEK, 12.5 %'.
 *
 * @param treatment the way
 * @param rows how many rows of the ledger
 * @param spend money without value-added tax in the currency of the accounts
 * @param share the share of all spend that no rule leaves out; empty when that is not above zero
 */
public record TreatmentCoverage(SpendTreatment treatment, long rows, InputAmount spend, Optional<Share> share)
        implements Serializable {
    @Override
    public String toString() {
        return treatment + ", " + rows + " rows, " + spend
                + share.map(part -> ", " + part).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
