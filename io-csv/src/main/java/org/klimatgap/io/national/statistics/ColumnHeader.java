package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.klimatgap.io.sheet.SheetRow;

/**
 * The row that names the columns, such as 'row 7: Länskod, Län, Kommunkod, Kommun, 1990, 1991'.
 *
 * @param line its line
 * @param columns the columns by their names in lower case, years excluded
 * @param years the columns by year
 */
record ColumnHeader(long line, Map<String, Integer> columns, SortedMap<Integer, Integer> years) {
    /** Rows with fewer cells are titles and notes. */
    private static final int FEWEST_CELLS = 2;

    ColumnHeader {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /**
     * Looks for the header and leaves the rows at the one below it. Without a header, the rows are at their end and a finding
     * says so, with the row that looks most like one.
     */
    static Optional<ColumnHeader> find(
            Iterator<SheetRow> rows,
            Predicate<ColumnHeader> isHeader,
            List<String> wanted,
            SheetFindings findings,
            Consumer<SheetRow> above) {
        Optional<SheetRow> candidate = Optional.empty();
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            ColumnHeader header = of(row);
            if (isHeader.test(header)) {
                header.reportRepeated(row, findings);
                return Optional.of(header);
            }
            candidate = candidate.isEmpty() && looksLikeHeader(row) ? Optional.of(row) : candidate;
            above.accept(row);
        }
        findings.add(candidate
                .map(row -> findings.at(StatisticsFinding.FOREIGN_HEADER, row.line())
                        .with("columns", SheetFindings.named(names(row))))
                .orElseGet(() -> findings.whole(StatisticsFinding.MISSING_HEADER))
                .with("wanted", wanted));
        return Optional.empty();
    }

    private static ColumnHeader of(SheetRow row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        SortedMap<Integer, Integer> years = new TreeMap<>();
        for (int column = 0; column < row.width(); column++) {
            int at = column;
            GroupedNumber.year(row, column)
                    .ifPresentOrElse(year -> years.putIfAbsent(year, at), () -> putName(columns, row, at));
        }
        return new ColumnHeader(row.line(), columns, years);
    }

    private static void putName(Map<String, Integer> columns, SheetRow row, int column) {
        if (!row.isEmpty(column)) {
            columns.putIfAbsent(Names.normalise(row.text(column)), column);
        }
    }

    /** A row of several cells that are names or years, and not all years. */
    private static boolean looksLikeHeader(SheetRow row) {
        List<String> names = names(row);
        long years = row.texts().stream().filter(text -> !text.isEmpty()).count() - names.size();
        boolean otherNumber = false;
        for (int column = 0; column < row.width(); column++) {
            otherNumber |= row.number(column).isPresent()
                    && GroupedNumber.year(row, column).isEmpty();
        }
        return !otherNumber && !names.isEmpty() && names.size() + years >= FEWEST_CELLS;
    }

    private static List<String> names(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            if (!row.isEmpty(column) && GroupedNumber.year(row, column).isEmpty()) {
                names.add(row.text(column));
            }
        }
        return names;
    }

    private void reportRepeated(SheetRow row, SheetFindings findings) {
        for (int column = 0; column < row.width(); column++) {
            boolean known = columns.containsValue(column) || years.containsValue(column);
            if (!row.isEmpty(column) && !known) {
                findings.add(
                        findings.at(StatisticsFinding.REPEATED_COLUMN, line).with("column", row.text(column)));
            }
        }
    }

    /** Reports the columns that a layout does not have; their cells are not read. */
    void reportUnknown(Predicate<String> isKnown, SheetFindings findings) {
        columns.keySet().stream()
                .filter(name -> !isKnown.test(name))
                .forEach(name -> findings.add(
                        findings.at(StatisticsFinding.UNKNOWN_COLUMN, line).with("column", name)));
    }

    /** The column of a name that the header was found by. */
    int column(String name) {
        Integer column = columns.get(Names.normalise(name));
        if (column == null) {
            throw new IllegalArgumentException("no column '" + name + "', must be one of " + columns.keySet());
        }
        return column;
    }

    boolean has(String name) {
        return columns.containsKey(Names.normalise(name));
    }
}
