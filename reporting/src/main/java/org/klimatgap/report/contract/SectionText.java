package org.klimatgap.report.contract;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** The sentences, headings and table heads of section 5.1. */
enum SectionText implements MessageKey {
    TITLE,
    HEADING_GOALS,
    HEADING_STATUS,
    HEADING_GAPS,
    HEADING_INTERIM,
    HEADING_JUST_TRANSITION,
    HEADING_CO_BENEFITS,
    HEADING_OMISSIONS,
    HEADING_APPENDIX,
    HEADING_ALL_GAPS,
    HEADING_DEFINITIONS,
    HEADING_BASES,
    HEADING_FINDINGS,
    MISSION,
    NOT_ADDED,
    GOAL_REDUCTION,
    GOAL_CEILING,
    GOAL_PER_PERSON,
    GOAL_NEUTRALITY,
    GOAL_RATE,
    NO_GOALS,
    CAPTION_STATUS,
    CAPTION_GAPS,
    CAPTION_INTERIM,
    COLUMN_BASELINE,
    COLUMN_CURRENT,
    COLUMN_CHANGE,
    COLUMN_TARGET,
    COLUMN_GAP,
    COLUMN_REQUIRED,
    COLUMN_GOAL,
    COLUMN_DEFINITION,
    COLUMN_YEAR,
    COLUMN_AMOUNT,
    COLUMN_AT_MOST,
    COLUMN_PATH,
    CELL_AMOUNT_YEAR,
    CELL_NO_BASELINE,
    CELL_NO_CHANGE,
    CELL_NO_TARGET,
    CELL_NO_RATE,
    CELL_RATE,
    CELL_REACHED,
    CELL_ZERO,
    CELL_RATE_TO_CAP,
    ACCOUNT_BASIS,
    SECTORS,
    LEVEL_OPEN,
    LEVEL_MET,
    PAST_ABOVE,
    PAST_BELOW,
    NEUTRALITY,
    NEUTRALITY_DEDUCTED,
    RESIDUAL_OPEN,
    RESIDUAL_MET,
    REQUIRED,
    REQUIRED_CAP,
    REQUIRED_STEPS,
    REQUIRED_ZERO_STEPS,
    HISTORICAL_SLOWER,
    HISTORICAL_FASTER,
    HISTORICAL_FASTER_CAP,
    HISTORICAL_GROWTH,
    ON_TRACK,
    ON_TRACK_ABOVE,
    ON_TRACK_BELOW,
    PROJECTED_RATE_OPEN,
    PROJECTED_RATE_MET,
    PROJECTED_STEPS_OPEN,
    PROJECTED_STEPS_MET,
    AND,
    PATH_LINEAR,
    PATH_GEOMETRIC,
    PATH_CONSTANT_RATE,
    PATH_STEPWISE,
    GAP_NAME,
    GAP_NAME_AGAINST,
    INTERIM_PATH,
    SOURCE_CONTRACT,
    SOURCE_DATA;

    Message with(String name, Object value) {
        return of().with(name, value);
    }

    Message of() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
