package org.klimatgap.io.table;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The tidy layout of an inventory while its rows come in. */
final class InventoryRows {
    private final LineColumns head = new LineColumns();
    private final IntColumn year = IntColumn.create("year");
    private final DoubleColumn value = DoubleColumn.create("value");
    private final StringColumn notation = StringColumn.create("notation");
    private final StringColumn status = StringColumn.create("status");
    private final StringColumn source = StringColumn.create("source");
    private final StringColumn file = StringColumn.create("file");
    private final LongColumn line = LongColumn.create("line");

    Table table(Inventory inventory) {
        inventory.lines().forEach(this::append);
        return Table.create(inventory.file().name())
                .addColumns(head.area())
                .addColumns(head.sector())
                .addColumns(year, value, notation, head.unit(), status, source, file, line);
    }

    private void append(InventoryLine from) {
        TreeSet<Integer> years = new TreeSet<>(from.series().years());
        years.addAll(from.notations().keySet());
        years.forEach(each -> append(from, each));
    }

    private void append(InventoryLine from, int each) {
        head.append(from);
        year.append(each);
        Cells.append(value, from.series().find(each));
        Cells.append(notation, from.notation(each).map(NotationKey::name));
        Cells.append(status, status(from, each));
        append(from.origin(each));
    }

    private static Optional<String> status(InventoryLine from, int each) {
        return from.series().has(each)
                ? Optional.of(from.series().status(each)).map(ValueStatus::id)
                : Optional.empty();
    }

    private void append(Origin origin) {
        source.append(origin.leaves().stream()
                .map(InventoryRows::words)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("; ")));
        Optional<Origin.Place> place = origin.leaves().stream()
                .flatMap(leaf -> leaf instanceof Origin.Place first ? Stream.of(first) : Stream.empty())
                .findFirst();
        Cells.append(file, place.map(at -> at.file().name()));
        place.ifPresentOrElse(at -> line.append(at.line()), line::appendMissing);
    }

    /** What a leaf says in words; an assumption and a given value say all that there is. */
    private static String words(Origin leaf) {
        if (leaf instanceof Origin.Place place) {
            return place.note();
        }
        if (leaf instanceof Origin.Named named) {
            return named.name().toString();
        }
        return leaf instanceof Origin.Given given ? given.what() : leaf.toString();
    }
}
