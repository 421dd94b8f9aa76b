package org.klimatgap.report;

import java.util.List;

/**
 * Charts beside each other, such as emissions of carbon dioxide and of all greenhouse gases, each as wide as half a page.
 *
 * @param charts at least one chart, from left to right
 */
public record ChartRow(List<Chart> charts) implements Block {
    /**
     * Copies the charts.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ChartRow {
        if (charts.isEmpty()) {
            throw new IllegalArgumentException("a row of charts needs at least one chart");
        }
        charts = List.copyOf(charts);
    }
}
