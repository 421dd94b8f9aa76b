package org.klimatgap.ghg.contract;

import java.io.Serializable;
import org.klimatgap.pathway.Gap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.trend.GoalYear;

/**
 * Where a trend leads in the year of a goal, such as '31000 t in 2030, the level is reached in 2041'.
 *
 * @param trend the trend that leads there: the account's, or that of the sectors that the goal is for
 * @param level the trend's level in the goal's year
 * @param gap that level against the goal's, a {@link org.klimatgap.pathway.GapDefinition#PROJECTED projected} gap
 * @param reached the first year in which the trend is at or below the goal's level, with its interval
 * @param isPredicted whether that interval is one of prediction; otherwise that of all equally good lines
 */
public record TrendOutcome(
        TrendAssessment trend, Traced<Emissions> level, Gap gap, GoalYear reached, boolean isPredicted)
        implements Serializable {}
