package org.klimatgap.io.national;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Published values in long form: municipality, quantity, year (or none), value. */
record PublishedRows(List<Row> rows) {
    static final String BUDGETS = "../vectors/carbon_budget_2025-01_290_municipalities.csv";
    static final String CARBON_LAW = "../vectors/carbon_law_2026-06_7_municipalities.csv";

    /** One value; the year is 0 where the quantity has none. */
    record Row(String municipality, String quantity, int year, String value) {
        double number() {
            return Double.parseDouble(value);
        }
    }

    static PublishedRows read(String name) {
        Path file = SharedData.file(name);
        try {
            return new PublishedRows(Files.readAllLines(file).stream()
                    .skip(1)
                    .map(PublishedRows::row)
                    .toList());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(cells[0], cells[1], cells[2].isEmpty() ? 0 : Integer.parseInt(cells[2]), cells[3]);
    }

    List<Row> of(String quantity) {
        return rows.stream().filter(row -> row.quantity().equals(quantity)).toList();
    }

    Set<String> quantities() {
        return rows.stream().map(Row::quantity).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> municipalities() {
        return rows.stream().map(Row::municipality).distinct().toList();
    }

    SortedMap<Integer, Double> series(String municipality, String quantity) {
        SortedMap<Integer, Double> series = new TreeMap<>();
        of(quantity).stream()
                .filter(row -> row.municipality().equals(municipality))
                .forEach(row -> series.put(row.year(), row.number()));
        return series;
    }

    /** Tonnes of plants by municipality and year, from the table beside this class. */
    static Map<String, Map<Integer, Double>> plants() {
        Map<String, Map<Integer, Double>> plants = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PublishedRows.class.getResourceAsStream("cement-plants.csv"), StandardCharsets.UTF_8))) {
            List<String[]> table = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            for (String[] row : table.subList(1, table.size())) {
                Map<Integer, Double> years = new TreeMap<>();
                for (int column = 1; column < row.length; column++) {
                    years.put(Integer.valueOf(table.get(0)[column]), Double.valueOf(row[column]));
                }
                plants.put(row[0], years);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return plants;
    }
}
