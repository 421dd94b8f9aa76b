package org.klimatgap.ghg.spend;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * Purchases that are left out since they are counted elsewhere, such as 'skolan, 2023, 5120, 3 rows: 48000 SEK, counted in
 * 2.electricity'.
 *
 * @param key what the rows have in common
 * @param sum their money as booked, how many they are, and what of it are credits
 * @param rule the rule that leaves them out
 * @param booked their money as booked
 */
public record ExcludedSpend(LedgerKey key, LedgerSum sum, LedgerExclusion rule, Traced<InputAmount> booked)
        implements Serializable {
    @Override
    public String toString() {
        return key.unit() + ", " + key.year() + ", " + key.account() + ", " + sum.rows() + " rows: " + booked.value()
                + ", counted in " + rule.countedIn();
    }
}
