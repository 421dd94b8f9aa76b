package org.klimatgap.budget;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Whether a rate keeps within a budget, such as 'already spent'. */
public enum BudgetStatus implements MessageKey {
    /** A rate above zero keeps within the budget. */
    REQUIRED("required"),
    /** Constant emissions keep within it, or there are none: the rate is zero, and none is negative. */
    NOT_NEEDED("not-needed"),
    /** The budget is zero or less: whatever is emitted exceeds it. */
    SPENT("spent"),
    /** The first budget year, which is not reduced, takes all of it: a cut of 100 % a year would not be enough. */
    OUT_OF_REACH("out-of-reach");

    private final String id;

    BudgetStatus(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code spent}} */
    public String id() {
        return id;
    }

    /** {@return the status as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return "status." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
