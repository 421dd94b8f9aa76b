package org.klimatgap.report.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Trend;

/**
 * Emissions by year with paths, a trend and goals, such as 'Koldioxidutsläpp inom kommunen: 57 215 ton 2019, mål 11 443 ton
 * 2030'.
 *
 * <p>Values of consecutive years are joined; a line never crosses a year without a value. A value that is not as the source
 * published it (provisional, spliced, filled) has a hollow marker, one shape for each status. Everything stands on one basis.
 *
 * @param id names the chart
 * @param title what it shows
 * @param basis what the tonnes stand for
 * @param history the values by year, at least one
 * @param paths paths to goals
 * @param trend the trend with the year that it is drawn to, if there is one
 * @param goals goals, whose level is marked in their year
 * @param interimTargets levels on the way
 */
public record EmissionsChart(
        String id,
        Line title,
        Basis basis,
        AnnualSeries history,
        List<Trajectory> paths,
        Optional<TrendUntil> trend,
        List<EmissionsPoint> goals,
        List<Milestone> interimTargets)
        implements Serializable {
    /**
     * A trend as far as it is drawn.
     *
     * @param trend the trend
     * @param until the last year
     * @param confidence that of its interval of prediction; empty, or where the estimator has none, for the range of all equally
     *     good lines
     */
    public record TrendUntil(Trend trend, int until, Optional<Share> confidence) implements Serializable {
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Copies the lists and checks the bases.
     *
     * @throws IllegalArgumentException if there is no value
     * @throws org.klimatgap.basis.BasisMismatchException if a path, the trend or a goal stands on another basis
     */
    public EmissionsChart {
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a chart of emissions needs at least one year with a value");
        }
        paths = List.copyOf(paths);
        goals = List.copyOf(goals);
        interimTargets = List.copyOf(interimTargets);
        for (Trajectory path : paths) {
            basis.requireSame(path.basis(), "draw together");
        }
        trend.ifPresent(each -> basis.requireSame(each.trend().basis(), "draw together"));
        for (EmissionsPoint goal : goals) {
            basis.requireSame(goal.basis(), "draw together");
        }
        for (EmissionsPoint interim : interimTargets) {
            basis.requireSame(interim.basis(), "draw together");
        }
    }

    /**
     * A chart of values alone.
     *
     * @param id names the chart, for instance {@code emissions.co2-territorial}
     * @param title what it shows
     * @param basis what the tonnes stand for
     * @param history the values by year, at least one
     * @return the chart
     * @throws IllegalArgumentException if there is no value
     */
    public static EmissionsChart of(String id, Line title, Basis basis, AnnualSeries history) {
        return new EmissionsChart(id, title, basis, history, List.of(), Optional.empty(), List.of(), List.of());
    }

    /**
     * The chart with one path more.
     *
     * @param path on the same basis
     * @return the chart
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public EmissionsChart withPath(Trajectory path) {
        return new EmissionsChart(id, title, basis, history, and(paths, path), trend, goals, interimTargets);
    }

    /**
     * The chart with a trend.
     *
     * @param of the trend, on the same basis
     * @param until the last year that it is drawn to
     * @param confidence that of its interval of prediction, if one is asked for
     * @return the chart
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public EmissionsChart withTrend(Trend of, int until, Optional<Share> confidence) {
        return new EmissionsChart(
                id,
                title,
                basis,
                history,
                paths,
                Optional.of(new TrendUntil(of, until, confidence)),
                goals,
                interimTargets);
    }

    /**
     * The chart with one goal more.
     *
     * @param goal on the same basis
     * @return the chart
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public EmissionsChart withGoal(EmissionsPoint goal) {
        return new EmissionsChart(id, title, basis, history, paths, trend, and(goals, goal), interimTargets);
    }

    /**
     * The chart with one interim target more.
     *
     * @param interim on the same basis
     * @return the chart
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public EmissionsChart withInterimTarget(Milestone interim) {
        return new EmissionsChart(id, title, basis, history, paths, trend, goals, and(interimTargets, interim));
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    /**
     * Draws the chart.
     *
     * @param presentation the language, and how numbers are written
     * @param size how wide it is
     * @return the block of a report
     */
    public Chart draw(Presentation presentation, ChartSize size) {
        return new EmissionsDrawing(this, new Words(presentation), size).chart();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
