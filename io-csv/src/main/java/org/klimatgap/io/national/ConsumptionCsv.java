package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRow;
import org.klimatgap.ghg.consumption.FinalUse;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Quantity;

/**
 * The comparison of consumption as a CSV table, such as '43,0764,Alvesta,5066.5,,,5066.5,1066.5,21.05,3.32'.
 *
 * <p>One row for the nation, each county and each municipality; numbers with every digit and a decimal point, empty where
 * unknown or not asked for. Columns: {@code rank} (municipalities alone), {@code code}, {@code name}, {@code households_kg},
 * {@code public_kg}, {@code investment_kg}, {@code counted_kg} (what the goal is compared with), {@code gap_kg}, {@code
 * gap_percent}, {@code required_rate_percent}; all kilograms are per person and year.
 */
public final class ConsumptionCsv {
    private static final List<String> COLUMNS = List.of(
            "rank",
            "code",
            "name",
            "households_kg",
            "public_kg",
            "investment_kg",
            "counted_kg",
            "gap_kg",
            "gap_percent",
            "required_rate_percent");

    private ConsumptionCsv() {}

    /**
     * Writes the comparison.
     *
     * @param overview the comparison
     * @return the table as text
     */
    public static String of(ConsumptionOverview overview) {
        return TableCsv.text(
                COLUMNS, overview.rows().stream().map(ConsumptionCsv::cells).toList());
    }

    private static List<String> cells(ConsumptionRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "");
        cells.add(row.area().code());
        cells.add(row.area().name());
        for (FinalUse use : FinalUse.values()) {
            cells.add(number(row.find(use)));
        }
        cells.add(number(row.counted()));
        cells.add(number(row.gap()));
        cells.add(number(row.gapShare()));
        cells.add(number(row.requiredRate()));
        return cells;
    }

    private static String number(Optional<? extends Traced<? extends Quantity>> figure) {
        return figure.map(traced -> PlainNumber.format(traced.value().amount())).orElse("");
    }
}
