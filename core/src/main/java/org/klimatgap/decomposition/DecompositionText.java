package org.klimatgap.decomposition;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.sector.SectorCode;

/** Names of the numbers that formulas of decomposition use and make. */
enum DecompositionText implements MessageKey {
    EARLIER("earlier"),
    LATER("later"),
    SECTOR_IN("sector-in"),
    TOTAL_IN("total-in"),
    CHANGE("change"),
    RELATIVE_CHANGE("relative-change"),
    SECTOR_CHANGE("sector-change"),
    CONTRIBUTION("contribution"),
    EFFECT("effect"),
    POPULATION("population"),
    PER_CAPITA("per-capita"),
    ACTIVITY("activity"),
    STRUCTURE("structure"),
    INTENSITY("intensity");

    private final String key;

    DecompositionText(String key) {
        this.key = key;
    }

    Message of() {
        return Message.of(this);
    }

    Message of(int year) {
        return Message.of(this).with("year", year);
    }

    Message of(int from, int to) {
        return Message.of(this).with("from", from).with("to", to);
    }

    Message of(SectorCode sector) {
        return Message.of(this).with("sector", sector.toString());
    }

    Message of(SectorCode sector, int year) {
        return of(sector).with("year", year);
    }

    @Override
    public String key() {
        return key;
    }
}
