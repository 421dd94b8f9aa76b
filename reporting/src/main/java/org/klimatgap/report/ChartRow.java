package org.klimatgap.report;

import java.util.List;

/**
 * Charts beside each other, such as emissions of carbon dioxide and of all greenhouse gases, each as wide as half a page.
 *
 * @param caption what they show together
 * @param charts at least one chart, from left to right
 */
public record ChartRow(Line caption, List<Chart> charts) implements Block {
    /**
     * Copies the charts.
     *
     * @throws IllegalArgumentException if there is none, or the caption is blank
     */
    public ChartRow {
        if (charts.isEmpty() || caption.isBlank()) {
            throw new IllegalArgumentException(
                    "a row of charts needs at least one chart and a caption, was " + charts + " and '" + caption + "'");
        }
        charts = List.copyOf(charts);
    }
}
