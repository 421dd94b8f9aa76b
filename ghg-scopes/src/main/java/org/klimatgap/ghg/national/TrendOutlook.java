package org.klimatgap.ghg.national;

import java.io.Serializable;
import org.klimatgap.pathway.Gap;
import org.klimatgap.trend.GoalYear;
import org.klimatgap.trend.Trend;

/**
 * Where an area's trend leads, such as '59 kt in 2030, the goal never'.
 *
 * @param trend the fitted trend
 * @param gap its level in the goal year minus the goal's level
 * @param goalYear the first year in which the goal's level is reached, with its interval where there is one
 */
public record TrendOutlook(Trend trend, Gap gap, GoalYear goalYear) implements Serializable {}
