package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.series.AnnualSeries;

/**
 * Emissions by sector and year as stacked bars, such as 'Jordbruk 42 977, Transporter 38 316, …' beside the last bar.
 *
 * <p>Removals are stacked below zero. A year without a value keeps its place and has no bar; a bar that lacks a sector is said to
 * be incomplete. With more than nine sectors, the smallest are one.
 *
 * @param id names the chart
 * @param title what it shows
 * @param basis what the tonnes stand for
 * @param parts the sectors, which do not overlap, with at least one year together
 */
public record SectorChart(String id, Line title, Basis basis, List<Part> parts) implements Serializable {
    /**
     * A sector.
     *
     * @param name its name
     * @param series its emissions by year
     */
    public record Part(LocalizedText name, AnnualSeries series) implements Serializable {}

    /**
     * Copies the sectors.
     *
     * @throws IllegalArgumentException if there is no value at all
     */
    public SectorChart {
        parts = List.copyOf(parts);
        if (parts.stream().allMatch(part -> part.series().isEmpty())) {
            throw new IllegalArgumentException("a chart of sectors needs at least one year with a value");
        }
    }

    TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        parts.forEach(part -> years.addAll(part.series().years()));
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
        return new SectorDrawing(this, new Words(presentation), size).chart();
    }
}
