package org.klimatgap.ghg.group;

import java.io.Serializable;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.ghg.statement.StatementTotal;

/**
 * A total by years that may be compared with each other, such as 'scope 1, 2021–2024, restated'.
 *
 * @param total which total
 * @param series its values by year
 * @param isRestated whether it was restated by changes that the base year was recalculated for
 */
public record ComparableSeries(StatementTotal total, TracedSeries series, boolean isRestated) implements Serializable {
    @Override
    public String toString() {
        return total + ", " + series.years() + (isRestated ? ", restated" : "");
    }
}
