package org.klimatgap.ghg.activity;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers in a calculation, and what an impossible conversion lacks. */
enum ActivityText implements MessageKey {
    AMOUNT_OF("amount-of"),
    AMOUNT_IN("amount-in"),
    DISTANCE_OF("distance-of"),
    PROPERTY_OF("property-of"),
    FACTOR_OF("factor-of"),
    FACTOR_IN_EQUIVALENTS_OF("factor-in-equivalents-of"),
    GWP_OF("gwp-of"),
    MASS_OF("mass-of"),
    EMISSIONS_OF("emissions-of"),
    GAS_EMISSIONS_OF("gas-emissions-of"),
    BIOGENIC_OF("biogenic-of"),
    OBLIGATION_OF("obligation-of"),
    MULTIPLIER_OF("multiplier-of"),
    MULTIPLIER_AT("multiplier-at"),
    DISTANCE_LIMIT("distance-limit"),
    NEEDS_PROPERTY("needs.property"),
    NEEDS_CURRENCY("needs.currency"),
    NEEDS_OTHER_AMOUNT("needs.other-amount"),
    RULE("rule"),
    CANDIDATE("candidate");

    private final String key;

    ActivityText(String key) {
        this.key = key;
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
