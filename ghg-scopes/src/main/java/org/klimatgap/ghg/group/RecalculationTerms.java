package org.klimatgap.ghg.group;

import java.io.Serializable;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.ghg.recalculation.RecalculationPolicy;
import org.klimatgap.ghg.statement.StatementTotal;

/**
 * When and by what a group's base year is recalculated, such as 'scopes 1 to 3 by market, at 5 %, 3 events'.
 *
 * @param total the total whose base year is tested; the amounts of the ledger are parts of it
 * @param policy the threshold and how changes add up
 * @param ledger the changes
 */
public record RecalculationTerms(StatementTotal total, RecalculationPolicy policy, RecalculationLedger ledger)
        implements Serializable {
    @Override
    public String toString() {
        return total + ", " + policy + ", " + ledger;
    }
}
