package org.klimatgap.ghg.national;

import java.io.Serializable;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/**
 * How trends are fitted, such as 'least-squares, free, from 2015'.
 *
 * @param estimator the estimator; there is no default
 * @param anchoring where the line lies
 * @param fromYear the first year; the last is the year that is now
 */
public record TrendChoice(TrendEstimator estimator, Anchoring anchoring, int fromYear) implements Serializable {
    /**
     * Checks that estimator and anchoring fit.
     *
     * @throws IllegalArgumentException if the estimator has no line that lies so
     */
    public TrendChoice {
        if (!estimator.anchorings().contains(anchoring)) {
            throw new IllegalArgumentException("a trend by " + estimator + " cannot be " + anchoring
                    + ", must be one of " + estimator.anchorings());
        }
    }
}
