package org.klimatgap.ghg.national;

import org.klimatgap.message.MessageKey;

/** Names of numbers in the comparison of municipalities. */
enum OverviewText implements MessageKey {
    /** Residents of an area in a year. */
    RESIDENTS("residents"),
    /** The sum over municipalities. */
    SUM_OF_RESIDENTS("sum-of-residents"),
    /** What an area emitted in the years by which a budget is shared. */
    KEY("key"),
    /** The budget of a larger area. */
    SUM_OF_BUDGETS("sum-of-budgets"),
    /** What a newer release changed, in tonnes. */
    REVISION("revision"),
    /** What a newer release changed, in percent. */
    RELATIVE_REVISION("relative-revision"),
    /** Why an area has no trend: years without a value. */
    TREND_LACKS("trend-lacks"),
    /** Why an area has no trend: years with a value of zero. */
    TREND_ZERO("trend-zero");

    private final String key;

    OverviewText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
