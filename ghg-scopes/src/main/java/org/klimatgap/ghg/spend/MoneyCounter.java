package org.klimatgap.ghg.spend;

import java.io.Serializable;

/** Adds up the money of rows in place: a ledger has too many of them for an object each. */
final class MoneyCounter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ExactSum amount = new ExactSum();
    private final ExactSum credits = new ExactSum();
    private long rows;
    private long creditRows;
    private long firstLine = Long.MAX_VALUE;

    void add(LedgerAmount money, long line) {
        amount.add(money.value());
        rows++;
        if (money.credit()) {
            credits.add(money.value());
            creditRows++;
        }
        firstLine = Math.min(firstLine, line);
    }

    void add(MoneyCounter other) {
        amount.add(other.amount);
        credits.add(other.credits);
        rows += other.rows;
        creditRows += other.creditRows;
        firstLine = Math.min(firstLine, other.firstLine);
    }

    LedgerSum sum() {
        return new LedgerSum(amount.value(), rows, credits.value(), creditRows, firstLine);
    }
}
