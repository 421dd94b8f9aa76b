package org.klimatgap.ghg.organisation;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the shares of an organisation. */
enum OrganisationText implements MessageKey {
    FINANCIAL("name.financial"),
    OPERATIONAL("name.operational"),
    SHARE_ON("name.share-on"),
    SHARE_IN("name.share-in"),
    PART_OF_YEAR("name.part-of-year"),
    HEAD("reason.head"),
    NO_STAKE("reason.no-stake"),
    WEIGHT("reason.weight");

    private final String key;

    OrganisationText(String key) {
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
