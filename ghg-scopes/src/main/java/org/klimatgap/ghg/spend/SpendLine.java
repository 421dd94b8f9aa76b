package org.klimatgap.ghg.spend;

import java.io.Serializable;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/**
 * Purchases that are priced together, such as 'skolan, 2023, furniture, 3.1, spend-based, 12 rows: 39.49 t'.
 *
 * @param key what the rows have in common
 * @param sum their money as booked, how many they are, and what of it are credits
 * @param treatment how they are priced
 * @param scope the category of scope 3
 * @param spend their money without value-added tax in the currency of the accounts
 * @param emissions their emissions
 */
public record SpendLine(
        LedgerKey key,
        LedgerSum sum,
        SpendTreatment treatment,
        ScopeCategory scope,
        Traced<InputAmount> spend,
        Traced<Emissions> emissions)
        implements Serializable {
    @Override
    public String toString() {
        return key.unit() + ", " + key.year() + ", " + key.category() + ", " + scope + ", " + treatment + ", "
                + sum.rows() + " rows: " + emissions.value();
    }
}
