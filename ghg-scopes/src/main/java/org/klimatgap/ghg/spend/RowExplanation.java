package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * What becomes of one row of a ledger, such as 'ledger.csv:2 …: spend-based, 39.49 t'.
 *
 * @param row the row
 * @param treatment what becomes of it
 * @param note why it is left out or not estimated, or of which reported tonnes it is a part; empty for a row that is priced
 * @param emissions its emissions with their derivation; empty unless the row is priced by itself
 */
public record RowExplanation(
        LedgerRow row, SpendTreatment treatment, Optional<Message> note, Optional<Traced<Emissions>> emissions)
        implements Serializable {
    static RowExplanation of(LedgerRow row, Outcome outcome) {
        if (outcome instanceof Outcome.Priced priced) {
            return new RowExplanation(row, priced.treatment(), Optional.empty(), Optional.of(priced.emissions()));
        }
        if (outcome instanceof Outcome.Part part) {
            return unpriced(row, SpendTreatment.SUPPLIER_REPORTED, partOf(part.figure()));
        }
        if (outcome instanceof Outcome.Missing missing) {
            return unpriced(row, SpendTreatment.NOT_ESTIMATED, missing.reason().with("rows", 1L));
        }
        return unpriced(row, SpendTreatment.EXCLUDED, excludedBy(((Outcome.Excluded) outcome).rule()));
    }

    private static RowExplanation unpriced(LedgerRow row, SpendTreatment treatment, Message note) {
        return new RowExplanation(row, treatment, Optional.of(note), Optional.empty());
    }

    private static Message partOf(SupplierFigure.Reported figure) {
        return SpendText.PART_OF_REPORTED
                .message()
                .with("figure", figure.emissions().name())
                .with("emissions", figure.emissions().value())
                .with("place", figure.subject().place().toString());
    }

    private static Message excludedBy(LedgerExclusion rule) {
        return SpendText.EXCLUDED_BY
                .message()
                .with("category", rule.countedIn().title())
                .with("place", rule.place().toString());
    }

    @Override
    public String toString() {
        return row + ": " + treatment
                + emissions.map(known -> ", " + known.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
