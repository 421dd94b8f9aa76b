package org.klimatgap.report.chart;

import java.util.OptionalInt;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/** What is left at the start of each year, such as 2024: 237173 t, 2025: 190403 t, and the moment when nothing is. */
record BurnDown(AnnualSeries left, OptionalInt usedUp, double end) {
    /** From an amount at the start of a year, year by year, through the last one. */
    static BurnDown of(Emissions start, int first, YearlyFlow flow, int last) {
        AnnualSeries.Builder left = AnnualSeries.builder();
        Emissions now = start;
        left.put(first, now);
        for (int year = first; year <= Math.min(last, flow.lastYear()); year++) {
            Emissions emitted = flow.in(year).value();
            if (emitted.tonnes() > 0 && emitted.tonnes() >= now.tonnes()) {
                return new BurnDown(left.build(), OptionalInt.of(year), year + now.tonnes() / emitted.tonnes());
            }
            now = now.minus(emitted);
            left.put(year + 1, now);
        }
        return new BurnDown(left.build(), OptionalInt.empty(), last + 1.0);
    }

    /** The last year at whose start something is left. */
    int last() {
        return left.years().get(left.years().size() - 1);
    }
}
