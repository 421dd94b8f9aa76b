package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.message.Message;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.serial.RecordForm;

/**
 * What is left of a carbon budget at the start of each year, such as '300 000 t at the start of 2020, used up in 2026'.
 *
 * <p>First the years whose emissions are reported, then each way in which emissions may go on, until the budget is used up or the
 * last year has passed.
 *
 * @param id names the chart
 * @param title what it shows
 * @param budget the whole budget from its first year on
 * @param reported the emissions of its first years up to the current one; empty for a budget that starts later
 * @param ways how emissions may go on from the year after the reported ones
 * @param until the last year that is drawn, at whose end a way stops
 */
public record BudgetChart(
        String id, Line title, CarbonBudget budget, Optional<YearlyFlow> reported, List<Way> ways, int until)
        implements Serializable {
    /**
     * A way in which emissions may go on.
     *
     * @param title what it is called
     * @param flow its yearly emissions
     */
    public record Way(Message title, YearlyFlow flow) implements Serializable {}

    /**
     * Copies the ways and checks the years.
     *
     * @throws IllegalArgumentException if the last year is before the budget's first one or before the last reported one
     * @throws org.klimatgap.basis.BasisMismatchException if emissions stand on another basis than the budget
     */
    public BudgetChart {
        ways = List.copyOf(ways);
        int first = reported.map(YearlyFlow::lastYear).orElse(budget.firstYear());
        if (until < first) {
            throw new IllegalArgumentException(
                    "the last year of a chart of a budget must not be before " + first + ", was " + until);
        }
        reported.ifPresent(flow -> budget.basis().requireSame(flow.basis(), "draw together"));
        for (Way way : ways) {
            budget.basis().requireSame(way.flow().basis(), "draw together");
        }
    }

    /**
     * A chart of a budget and what has been emitted of it.
     *
     * @param id names the chart, for instance {@code budget.co2-territorial.paris}
     * @param title what it shows
     * @param budget the whole budget from its first year on
     * @param reported the emissions of its first years, if it has begun
     * @param until the last year that is drawn
     * @return the chart
     */
    public static BudgetChart of(String id, Line title, CarbonBudget budget, Optional<YearlyFlow> reported, int until) {
        return new BudgetChart(id, title, budget, reported, List.of(), until);
    }

    /**
     * The chart with one way more.
     *
     * @param name what it is called
     * @param flow its yearly emissions, from the year after the reported ones
     * @return the chart
     */
    public BudgetChart withWay(Message name, YearlyFlow flow) {
        List<Way> more = new ArrayList<>(ways);
        more.add(new Way(name, flow));
        return new BudgetChart(id, title, budget, reported, more, until);
    }

    /** The year at whose start what reported years have left is known. */
    int next() {
        return reported.map(flow -> flow.lastYear() + 1).orElse(budget.firstYear());
    }

    /**
     * Draws the chart.
     *
     * @param presentation the language, and how numbers are written
     * @param size how wide it is
     * @return the block of a report
     */
    public Chart draw(Presentation presentation, ChartSize size) {
        return new BudgetDrawing(this, new Words(presentation), size).chart();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
