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
 * Levels of price indices by year, such as 'producer 2019 = 100, 2023 = 118'.
 *
 * <p>A {@link ReferenceTable} with the columns {@code index} (its name), {@code year} and {@code level} (above zero).
 */
public final class PriceIndices implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of("index", "year", "level");

    private final String file;
    private final Map<List<?>, Traced<InputAmount>> levels;

    private PriceIndices(String file, Map<List<?>, Traced<InputAmount>> levels) {
        this.file = file;
        this.levels = Map.copyOf(levels);
    }

    /** {@return no index, for spend and factors in prices of the same year} */
    public static PriceIndices none() {
        return new PriceIndices("–", Map.of());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the indices, or every defect of the file
     */
    public static Checked<PriceIndices> read(Path path) {
        return CitedRows.read(ReferenceTable.read(path), COLUMNS, PriceIndices::parse);
    }

    private static PriceIndices parse(CitedRows rows) {
        Map<List<?>, Traced<InputAmount>> levels = new HashMap<>();
        rows.rows().forEach(row -> add(rows, row, levels));
        return new PriceIndices(rows.table().file().name(), levels);
    }

    private static void add(CitedRows rows, ReferenceRow row, Map<List<?>, Traced<InputAmount>> levels) {
        Optional<String> index = rows.require(row, "index");
        Optional<Integer> year = rows.requireYear(row, "year");
        Optional<InputAmount> level =
                rows.requirePositive(row, "level").map(number -> SpendUnits.level(number.doubleValue()));
        index.ifPresent(name -> year.filter(known -> rows.isFirst(row, List.of(name, known)))
                .ifPresent(known -> level.ifPresent(value ->
                        levels.put(List.of(name, known), rows.traced(row, SpendText.indexLevel(name, known), value)))));
    }

    /**
     * Finds the level of an index in a year.
     *
     * @param index the index's name
     * @param year the year
     * @return the level with its source, or empty
     */
    public Optional<Traced<InputAmount>> find(String index, int year) {
        return Optional.ofNullable(levels.get(List.of(index, year)));
    }

    String file() {
        return file;
    }

    @Override
    public String toString() {
        return levels.size() + " levels of " + file;
    }
}
