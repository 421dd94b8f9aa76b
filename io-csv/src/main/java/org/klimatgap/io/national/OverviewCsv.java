package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.national.BudgetOutlook;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.pathway.Gap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Quantity;

/**
 * The comparison of all municipalities as a CSV table, such as '115,0764,Alvesta,108398.86719728675,spliced,105666.17,…'.
 *
 * <p>One row for the nation, each county and each municipality; numbers with every digit and a decimal point, empty where
 * unknown. Columns: {@code rank} (municipalities alone), {@code code}, {@code name}, {@code baseline_t}, {@code
 * baseline_status}, {@code current_t}, {@code change_percent}, {@code per_capita_kg}, {@code target_t}, {@code
 * level_gap_t}, {@code on_track_gap_linear_t}, {@code projected_gap_compound_rate_t}, {@code required_rate_percent}, {@code
 * historical_rate_percent}, {@code rate_gap_points}; with a trend {@code trend_gap_t}, {@code goal_year_on_trend} (empty for
 * never); with a budget {@code budget_t}, {@code budget_left_t}, {@code budget_rate_percent}, {@code budget_status}, {@code
 * budget_exhausted} (the year, at constant emissions); {@code findings} (how many).
 */
public final class OverviewCsv {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "code",
            "name",
            "baseline_t",
            "baseline_status",
            "current_t",
            "change_percent",
            "per_capita_kg",
            "target_t",
            "level_gap_t",
            "on_track_gap_linear_t",
            "projected_gap_compound_rate_t",
            "required_rate_percent",
            "historical_rate_percent",
            "rate_gap_points",
            "trend_gap_t",
            "goal_year_on_trend",
            "budget_t",
            "budget_left_t",
            "budget_rate_percent",
            "budget_status",
            "budget_exhausted",
            "findings");

    private OverviewCsv() {}

    /**
     * Writes the comparison.
     *
     * @param overview the comparison
     * @return the table as text
     */
    public static String of(NationalOverview overview) {
        return TableCsv.text(
                COLUMNS, overview.rows().stream().map(OverviewCsv::cells).toList());
    }

    private static List<String> cells(OverviewRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "");
        cells.add(row.area().code());
        cells.add(row.area().name());
        cells.add(number(row.baseline().map(base -> base.emissions())));
        cells.add(row.baseline().map(base -> base.status().id()).orElse(""));
        cells.add(number(row.gaps().map(gaps -> gaps.current().emissions())));
        cells.add(number(row.change()));
        cells.add(number(row.perCapita()));
        cells.add(number(row.gaps().map(gaps -> gaps.target().emissions())));
        cells.add(number(row.levelGap().map(Gap::amount)));
        cells.add(number(row.onTrackGap().map(Gap::amount)));
        cells.add(number(row.projectedGap().map(Gap::amount)));
        cells.add(number(row.requiredRate()));
        cells.add(number(row.historicalRate()));
        cells.add(number(row.rateGap().map(Gap::amount)));
        addTrend(cells, row);
        addBudget(cells, row);
        cells.add(Integer.toString(row.findings().size()));
        return cells;
    }

    private static void addTrend(List<String> cells, OverviewRow row) {
        cells.add(number(row.trend().map(outlook -> outlook.gap().amount())));
        cells.add(row.trend()
                .filter(outlook -> outlook.goalYear().year().isPresent())
                .map(outlook -> Integer.toString(outlook.goalYear().year().getAsInt()))
                .orElse(""));
    }

    private static void addBudget(List<String> cells, OverviewRow row) {
        cells.add(number(row.budget().map(outlook -> outlook.share().amount())));
        cells.add(number(row.budget().map(outlook -> outlook.remaining().amount())));
        cells.add(number(row.budget().flatMap(outlook -> outlook.required().rate())));
        cells.add(row.budget().map(outlook -> outlook.required().status().id()).orElse(""));
        cells.add(row.budget()
                .flatMap(BudgetOutlook::atConstant)
                .map(end -> Integer.toString(end.year()))
                .orElse(""));
    }

    private static String number(Optional<? extends Traced<? extends Quantity>> figure) {
        return figure.map(traced -> PlainNumber.format(traced.value().amount())).orElse("");
    }
}
