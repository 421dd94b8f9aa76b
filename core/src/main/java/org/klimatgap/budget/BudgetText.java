package org.klimatgap.budget;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that budget formulas use and make, and sentences about conventions. */
enum BudgetText implements MessageKey {
    BUDGET("budget"),
    BUDGET_FROM("budget-from"),
    REQUIRED_RATE("required-rate"),
    REQUIRED_RATE_UNTIL("required-rate-until"),
    YEARLY_RATE("yearly-rate"),
    EMISSIONS_IN("emissions-in"),
    EMISSIONS_OF("emissions-of"),
    TOTAL("total"),
    TOTAL_UNTIL("total-until"),
    ELAPSED("elapsed"),
    FRACTION_IN("fraction-in"),
    CUMULATIVE_TO("cumulative-to"),
    CUMULATIVE_PATH_TO("cumulative-path-to"),
    EXCESS_IN("excess-in"),
    OVERHEAD("overhead"),
    DEDUCTED("deducted"),
    NOTHING_DEDUCTED("nothing-deducted"),
    NO_OVERHEAD("no-overhead"),
    ALL_CLAIMS("all-claims"),
    RESIDENTS("residents"),
    ALL_RESIDENTS("all-residents"),
    WEIGHT("weight"),
    SHARE_OF_BUDGET("share-of-budget"),
    USED("used"),
    LEFT("left"),
    LEVEL_IN("level-in"),
    REDUCTION_TO("reduction-to"),
    USES_SHARE("uses-share"),
    USES_SPENT("uses-spent"),
    FIRST_YEAR_REDUCED_MEANS("first-year-reduced-means"),
    FIRST_YEAR_FULL_MEANS("first-year-full-means"),
    CONTINUOUS_MEANS("continuous-means"),
    GRANDFATHERING("grandfathering"),
    PER_CAPITA("per-capita"),
    BLEND("blend");

    private final String key;

    BudgetText(String key) {
        this.key = key;
    }

    Message of() {
        return Message.of(this);
    }

    Message of(int year) {
        return Message.of(this).with("year", year);
    }

    Message of(String name) {
        return Message.of(this).with("name", name);
    }

    @Override
    public String key() {
        return key;
    }
}
