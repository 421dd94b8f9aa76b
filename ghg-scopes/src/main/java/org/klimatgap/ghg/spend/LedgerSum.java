package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Money of many rows, such as '12 rows from line 3, 480125.50, of it 2 credits of -1200'.
 *
 * <p>Decimals are added exactly, so that {@link #plus} is associative and commutative to the last digit.
 *
 * @param amount the sum, credits taken off
 * @param rows how many rows
 * @param credits the sum of the credits, zero or below
 * @param creditRows how many of the rows are credits
 * @param firstLine the lowest line of them
 */
public record LedgerSum(BigDecimal amount, long rows, BigDecimal credits, long creditRows, long firstLine)
        implements Serializable {
    static LedgerSum of(LedgerAmount amount, long line) {
        MoneyCounter counter = new MoneyCounter();
        counter.add(amount, line);
        return counter.sum();
    }

    /**
     * The sum of two sums.
     *
     * @param other money of other rows under the same key
     * @return both together
     */
    public LedgerSum plus(LedgerSum other) {
        return new LedgerSum(
                amount.add(other.amount),
                rows + other.rows,
                credits.add(other.credits),
                creditRows + other.creditRows,
                Math.min(firstLine, other.firstLine));
    }
}
