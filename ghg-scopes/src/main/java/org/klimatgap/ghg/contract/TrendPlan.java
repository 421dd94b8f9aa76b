package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/**
 * Which trend is sought in an account, such as 'least-squares, free, 2015–2023'.
 *
 * @param estimator how it is found
 * @param anchoring whether it passes through the last value
 * @param from the first year of the period
 * @param to its last year
 * @param confidence that of the interval of the year in which goals are met; empty for the interval of all equally good
 *     lines
 */
public record TrendPlan(TrendEstimator estimator, Anchoring anchoring, int from, int to, Optional<Share> confidence)
        implements Serializable {
    @Override
    public String toString() {
        return estimator + ", " + anchoring + ", " + from + "–" + to;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
