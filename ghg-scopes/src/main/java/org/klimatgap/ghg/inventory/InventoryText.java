package org.klimatgap.ghg.inventory;

import org.klimatgap.message.MessageKey;

/** Names of rules, numbers and operations of inventories. */
enum InventoryText implements MessageKey {
    RULE_MAIN_SECTORS("rule.main-sectors"),
    RULE_REPORTED_TOTAL("rule.reported-total"),
    RULE_CHOSEN("rule.chosen"),
    RULE_SUM("rule.sum"),
    CELL("cell"),
    SECTOR_SHARE("sector-share"),
    SHARE_OF_TOTAL("share-of-total"),
    ACCOUNT_TOTAL("account-total"),
    SUM_OF_LINES("sum-of-lines"),
    SUM_OF_ACCOUNTS("sum-of-accounts");

    private final String key;

    InventoryText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
