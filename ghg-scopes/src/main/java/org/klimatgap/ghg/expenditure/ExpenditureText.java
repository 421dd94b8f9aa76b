package org.klimatgap.ghg.expenditure;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that expenditure is converted and scaled by. */
enum ExpenditureText implements MessageKey {
    SPENT_ON("spent-on"),
    SHARE_OF("share-of"),
    TAX("tax"),
    PRICES_SPENT("prices-spent"),
    PRICES_FACTORS("prices-factors"),
    EXCHANGE("exchange"),
    RESIDENTS("residents"),
    INCOME("income"),
    ELASTICITY("elasticity");

    private final String key;

    ExpenditureText(String key) {
        this.key = key;
    }

    Message of(Object label) {
        return Message.of(this).with("label", label.toString());
    }

    @Override
    public String key() {
        return key;
    }
}
