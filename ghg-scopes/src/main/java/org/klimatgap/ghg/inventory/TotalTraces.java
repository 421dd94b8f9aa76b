package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.List;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * How the totals of an account came about, worked out only when somebody asks: a national file has thousands of totals, of
 * which few are ever explained.
 */
sealed interface TotalTraces extends Serializable {
    /** The derivation of a year that has a total. */
    Traced<Emissions> of(int year);

    /**
     * Sums of lines.
     *
     * @param total the sums
     * @param lines the lines in them
     */
    record OfLines(AnnualSeries total, List<InventoryLine> lines) implements TotalTraces {
        @Override
        public Traced<Emissions> of(int year) {
            List<Traced<Emissions>> parts = lines.stream()
                    .filter(line -> line.series().has(year))
                    .map(line -> AccountTrace.cell(line, year))
                    .toList();
            return AccountTrace.sum(InventoryText.SUM_OF_LINES, year, total.get(year), parts);
        }
    }

    /**
     * Sums of accounts.
     *
     * @param total the sums
     * @param parts how the totals of each account came about
     */
    record OfAccounts(AnnualSeries total, List<TotalTraces> parts) implements TotalTraces {
        @Override
        public Traced<Emissions> of(int year) {
            return AccountTrace.sum(
                    InventoryText.SUM_OF_ACCOUNTS,
                    year,
                    total.get(year),
                    parts.stream().map(part -> part.of(year)).toList());
        }
    }

    /**
     * Totals of which some were filled.
     *
     * @param series the totals with their origins
     */
    record OfSeries(TracedSeries series) implements TotalTraces {
        @Override
        public Traced<Emissions> of(int year) {
            return series.get(year);
        }
    }
}
