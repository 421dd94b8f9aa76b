package org.klimatgap.report.chart;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What charts say of their own. */
enum ChartText implements MessageKey {
    UNIT_CO2_PER_YEAR,
    UNIT_CO2E_PER_YEAR,
    UNIT_CO2,
    UNIT_CO2E,
    UNIT_CO2_PER_PERSON,
    UNIT_CO2E_PER_PERSON,
    BASIS,
    CAPTION,
    COLUMN_YEAR,
    COLUMN_CATEGORY,
    COLUMN_STEP,
    COLUMN_AMOUNT,
    CELL_NONE,
    CELL_STATUS,
    EMISSIONS,
    EMISSIONS_STATUS,
    GOAL,
    INTERIM,
    TREND,
    TREND_LOWER,
    TREND_UPPER,
    INTERVAL_PREDICTED,
    INTERVAL_EQUALLY_GOOD,
    YEAR_AMOUNT,
    NAME_AMOUNT,
    TELL_EMISSIONS,
    TELL_GOAL,
    TELL_INTERIM,
    TELL_PATH,
    TELL_TREND,
    TELL_INTERVAL,
    STEP_BASELINE,
    STEP_DOWN,
    STEP_UP,
    STEP_CURRENT,
    STEP_GAP,
    STEP_BELOW,
    STEP_TARGET,
    TELL_STEP,
    TELL_PARTS,
    TELL_PART,
    OTHER_SECTORS,
    INCOMPLETE,
    NO_YEARS,
    BUDGET_LEFT,
    BUDGET_REPORTED,
    BUDGET_USED_UP,
    TELL_BUDGET,
    TELL_BUDGET_LEFT,
    TELL_BUDGET_END,
    TELL_BUDGET_LASTS,
    SCOPE_1,
    SCOPE_2_LOCATION,
    SCOPE_2_MARKET,
    SCOPE_3,
    SCOPES_NOT_ADDED,
    TELL_SCOPES,
    TELL_CATEGORIES;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return of().with(name, value);
    }
}
