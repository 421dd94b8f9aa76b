package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * Exchange rates by year, such as '10.59 SEK/EUR in 2019'.
 *
 * <p>A {@link ReferenceTable} with the columns {@code currency}, {@code in}, {@code year} and {@code rate}: one unit of {@code
 * currency} costs {@code rate} units of {@code in}. Rates are used as they stand, none is inverted or chained.
 */
public final class ExchangeRates implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("currency", "in", "year", "rate");

    private final String file;
    private final Map<List<?>, Traced<InputAmount>> rates;

    private ExchangeRates(String file, Map<List<?>, Traced<InputAmount>> rates) {
        this.file = file;
        this.rates = Map.copyOf(rates);
    }

    /** {@return no rate, for spend and factors in one currency} */
    public static ExchangeRates none() {
        return new ExchangeRates("–", Map.of());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the rates, or every defect of the file
     */
    public static Checked<ExchangeRates> read(Path path) {
        return CitedRows.read(ReferenceTable.read(path), COLUMNS, ExchangeRates::parse);
    }

    private static ExchangeRates parse(CitedRows rows) {
        Map<List<?>, Traced<InputAmount>> rates = new HashMap<>();
        rows.rows().forEach(row -> add(rows, row, rates));
        return new ExchangeRates(rows.table().file().name(), rates);
    }

    private static void add(CitedRows rows, ReferenceRow row, Map<List<?>, Traced<InputAmount>> rates) {
        Optional<String> foreign = rows.requireCurrency(row, "currency");
        Optional<String> home = rows.requireCurrency(row, "in");
        Optional<Integer> year = rows.requireYear(row, "year");
        Optional<Double> rate = rows.requirePositive(row, "rate").map(Number::doubleValue);
        foreign.ifPresent(from -> home.ifPresent(to -> year.filter(known -> rows.isFirst(row, List.of(from, to, known)))
                .ifPresent(known -> rate.ifPresent(number -> rates.put(
                        List.of(from, to, known),
                        rows.traced(row, SpendText.rate(from, to, known), SpendUnits.rate(number, to, from)))))));
    }

    /**
     * Finds the rate of a year.
     *
     * @param foreign the currency whose price it is
     * @param home the currency of the price
     * @param year the year
     * @return the rate with its source, or empty
     */
    public Optional<Traced<InputAmount>> find(String foreign, String home, int year) {
        return Optional.ofNullable(rates.get(List.of(foreign, home, year)));
    }

    String file() {
        return file;
    }

    @Override
    public String toString() {
        return rates.size() + " rates of " + file;
    }
}
