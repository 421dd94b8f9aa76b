package org.klimatgap.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.series.ValueStatus;

/**
 * The rows of an inventory in the tidy layout, such as '0764, Alvesta, transport, 2019, 46972.96, t CO2e, reported'.
 *
 * @param inventory the inventory
 * @param mark the decimal mark of its numbers
 */
record EmissionsTable(Inventory inventory, DecimalMark mark) {
    static final List<String> COLUMNS =
            List.of("municipality", "municipality_name", "sector", "year", "value", "unit", "status", "source");

    /** The rows, line by line and year by year, made one by one. */
    Iterable<List<String>> rows() {
        return () -> inventory.lines().stream().flatMap(this::rows).iterator();
    }

    private Stream<List<String>> rows(InventoryLine line) {
        TreeSet<Integer> years = new TreeSet<>(line.series().years());
        years.addAll(line.notations().keySet());
        return years.stream().map(year -> row(line, year));
    }

    private List<String> row(InventoryLine line, int year) {
        Optional<Emissions> emissions = line.series().find(year);
        return List.of(
                line.area().code(),
                line.area().name(),
                line.sector().code().code(),
                year(year),
                emissions.map(this::number).or(() -> key(line, year)).orElseThrow(),
                unit(line),
                emissions
                        .map(known -> line.series().status(year))
                        .map(ValueStatus::id)
                        .orElse(""),
                source(line.origin(year)));
    }

    private static String year(int year) {
        if (!Years.isValid(year)) {
            throw new IllegalArgumentException(
                    "cannot write year " + year + ", must be from " + Years.FIRST + " to " + Years.LAST);
        }
        return String.valueOf(year);
    }

    private String number(Emissions emissions) {
        if (emissions.isNegative()) {
            throw new IllegalArgumentException("cannot write " + emissions
                    + ", must not be negative: removals do not belong in an emissions table");
        }
        return mark.write(PlainNumber.format(emissions.tonnes()));
    }

    private static Optional<String> key(InventoryLine line, int year) {
        return line.notation(year).map(NotationKey::name);
    }

    private static String unit(InventoryLine line) {
        String unit = line.substance().map(substance -> "t " + substance).orElse("t");
        if (EmissionsUnit.find(unit).isEmpty()) {
            throw new IllegalArgumentException(
                    "cannot write unit '" + unit + "', the substance must be one of " + EmissionsUnit.SUBSTANCES);
        }
        return unit;
    }

    private static String source(Origin origin) {
        return origin.leaves().stream()
                .flatMap(leaf -> leaf instanceof Origin.Place place ? Stream.of(place.note()) : Stream.empty())
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining(Notes.SEPARATOR));
    }
}
