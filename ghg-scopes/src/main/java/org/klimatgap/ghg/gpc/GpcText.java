package org.klimatgap.ghg.gpc;

import org.klimatgap.message.MessageKey;

/** Names of the numbers of a city's inventory. */
enum GpcText implements MessageKey {
    LINE("line"),
    MAPPED("mapped"),
    MAPPED_LINE("mapped-line"),
    GIVEN_LINE("given-line"),
    TOTAL("total"),
    AT_MOST("at-most"),
    COVERAGE("coverage"),
    KNOWN("known"),
    ALL("all"),
    SHARE("share"),
    BIOGENIC("biogenic"),
    EQUIVALENTS("equivalents"),
    MASS("mass"),
    GWP("gwp"),
    CELL("cell"),
    TABLE_TOTAL("table-total"),
    MAPPED_SUM("mapped-sum"),
    UNMAPPED_SUM("unmapped-sum"),
    SOURCE_TOTAL("source-total"),
    SOURCE_CELL("source-cell"),
    REST("rest"),
    GROUP_SCOPE_1("group-scope-1"),
    GROUP_INSIDE_SHARE("group-inside-share"),
    GROUP_INSIDE("group-inside"),
    GROUP_OF_TERRITORY("group-of-territory");

    private final String key;

    GpcText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
