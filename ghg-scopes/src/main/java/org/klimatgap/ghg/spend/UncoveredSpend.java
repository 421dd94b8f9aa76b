package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * Purchases that are not estimated, such as 'skolan, 2023, training, 3 rows: 48000 SEK, NE'.
 *
 * @param key what the rows have in common
 * @param sum their money as booked, how many they are, and what of it are credits
 * @param reason what is missing
 * @param booked their money as booked
 * @param spend the same without value-added tax in the currency of the accounts; empty where the exchange rate is missing
 */
public record UncoveredSpend(
        LedgerKey key, LedgerSum sum, Message reason, Traced<InputAmount> booked, Optional<Traced<InputAmount>> spend)
        implements Serializable {
    /** {@return not estimated: what they emit is missing from every total} */
    public NotationKey notation() {
        return NotationKey.NE;
    }

    @Override
    public String toString() {
        return key.unit() + ", " + key.year() + ", " + key.category() + ", " + sum.rows() + " rows: " + booked.value()
                + ", " + notation();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
