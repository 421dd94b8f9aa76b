package org.klimatgap.ghg.activity;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Why a factor was chosen or not, such as 'year'. */
public enum FactorVerdict implements MessageKey {
    /** It is the one. */
    CHOSEN("chosen"),
    /** It suits, but another one comes first in the order of precedence. */
    LATER_IN_ORDER("later-in-order"),
    /** It is not valid for the whole period. */
    YEAR("year"),
    /** It holds in another region. */
    REGION("region"),
    /** It is another supplier's. */
    SUPPLIER("supplier"),
    /** It is for other categories. */
    CATEGORY("category"),
    /** The category takes no factor of its stage. */
    STAGE("stage"),
    /** The activity names another factor. */
    OTHER_FACTOR("other-factor");

    private final String id;

    FactorVerdict(String id) {
        this.id = id;
    }

    @Override
    public String key() {
        return "verdict." + id;
    }

    /** {@return the reason as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
