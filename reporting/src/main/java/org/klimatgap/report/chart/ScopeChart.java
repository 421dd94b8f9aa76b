package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.series.AnnualSeries;

/**
 * Emissions of an organisation by scope and year, such as 'scope 2, 2024: 410 t by location, 95 t by market'.
 *
 * <p>Bars side by side, never stacked: the two ways of scope 2 describe the same energy (GHG Protocol Scope 2 Guidance, ch. 7), and
 * scopes of several organisations overlap. A series without a value in a year has no bar there.
 *
 * @param id names the chart
 * @param title what it shows
 * @param basis what the tonnes stand for
 * @param scope1 direct emissions by year
 * @param locationBased scope 2 by the average of the grid
 * @param marketBased scope 2 by contracts
 * @param scope3 other indirect emissions
 */
public record ScopeChart(
        String id,
        Line title,
        Basis basis,
        AnnualSeries scope1,
        AnnualSeries locationBased,
        AnnualSeries marketBased,
        AnnualSeries scope3)
        implements Serializable {
    /**
     * Checks that there is something to draw.
     *
     * @throws IllegalArgumentException if no series has a value
     */
    public ScopeChart {
        if (Stream.of(scope1, locationBased, marketBased, scope3).allMatch(AnnualSeries::isEmpty)) {
            throw new IllegalArgumentException("a chart of scopes needs at least one year with a value");
        }
    }

    List<AnnualSeries> series() {
        return List.of(scope1, locationBased, marketBased, scope3);
    }

    TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        series().forEach(each -> years.addAll(each.years()));
        return years;
    }

    /**
     * Draws the chart.
     *
     * @param presentation the language, and how numbers are written
     * @param size how wide it is
     * @return the block of a report
     */
    public Chart draw(Presentation presentation, ChartSize size) {
        return new ScopeDrawing(this, new Words(presentation), size).chart();
    }
}
