/**
 * What the years so far say about the years to come: trends of a series of emissions and their projections.
 *
 * <p>Entry types: {@link org.klimatgap.trend.TrendData}, {@link org.klimatgap.trend.Trend}. Every estimator is named by the
 * caller, and so is whether its line passes through the last value. A trend is an extrapolation and no forecast of
 * measures; {@link org.klimatgap.trend.Backtest} says how well it would have done. Filling gaps by other series is not
 * done here. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Trend", "Mean of
 * yearly changes", "Goal year on trend", "Prediction interval".
 */
@NullMarked
package org.klimatgap.trend;

import org.jspecify.annotations.NullMarked;
