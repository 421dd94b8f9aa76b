package org.klimatgap.report.national;

import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.pathway.Gap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/** The figures of a row, in the order in which they are shown. */
enum OverviewColumn {
    BASELINE("baseline", row -> row.baseline().map(base -> base.emissions())),
    CURRENT("current", row -> row.gaps().map(found -> found.current().emissions())),
    CHANGE("change", OverviewRow::change),
    PER_CAPITA("per-capita", OverviewRow::perCapita),
    TARGET("target", row -> row.gaps().map(found -> found.target().emissions())),
    LEVEL_GAP("gap.level", row -> row.levelGap().map(Gap::amount)),
    ON_TRACK_GAP("gap.on-track.linear", row -> row.onTrackGap().map(Gap::amount)),
    PROJECTED_GAP("gap.projected.compound-rate", row -> row.projectedGap().map(Gap::amount)),
    REQUIRED_RATE("required-rate", OverviewRow::requiredRate),
    HISTORICAL_RATE("historical-rate", OverviewRow::historicalRate),
    RATE_GAP("gap.rate", row -> row.rateGap().map(Gap::amount)),
    TREND_GAP(
            "gap.projected.trend",
            row -> row.trend().map(outlook -> outlook.gap().amount())),
    BUDGET("budget.share", row -> row.budget().map(outlook -> outlook.share().amount())),
    BUDGET_LEFT(
            "budget.remaining",
            row -> row.budget().map(outlook -> outlook.remaining().amount())),
    BUDGET_RATE(
            "required-rate.budget",
            row -> row.budget().flatMap(outlook -> outlook.required().rate()));

    private final String id;
    private final Function<OverviewRow, Optional<? extends Traced<? extends Quantity>>> figure;

    OverviewColumn(String id, Function<OverviewRow, Optional<? extends Traced<? extends Quantity>>> figure) {
        this.id = id;
        this.figure = figure;
    }

    /** Whether the column is shown only where some row has something to tell in it. */
    boolean isOptional() {
        return this == PER_CAPITA || this == TREND_GAP || this == BUDGET || this == BUDGET_LEFT || this == BUDGET_RATE;
    }

    /** Whether there is something to tell of a row: a figure, or why there is no rate within its budget. */
    boolean isTold(OverviewRow row) {
        return of(row).isPresent() || (this == BUDGET_RATE && row.budget().isPresent());
    }

    /** The identifier without the area's code, such as {@code gap.level}. */
    String id() {
        return id;
    }

    Optional<Traced<? extends Quantity>> of(OverviewRow row) {
        return figure.apply(row).map(Function.identity());
    }
}
