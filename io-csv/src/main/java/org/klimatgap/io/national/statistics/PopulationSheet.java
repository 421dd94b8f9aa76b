package org.klimatgap.io.national.statistics;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/** The table of residents in the first sheet of a file. */
final class PopulationSheet {
    private static final Pattern REGION = Pattern.compile("([0-9]{4}|[0-9]{2})(?:\\s+(\\S.*))?");
    private static final String TOTAL = "total";
    private static final double MOST_PERSONS = 1e11;

    private final SheetBook book;
    private final SheetFindings findings;
    private final AreaTally areas;
    private final Map<String, Map<Integer, Traced<Population>>> populations = new LinkedHashMap<>();
    private long firstPart;
    private int parts;

    PopulationSheet(SheetBook book) {
        this.book = book;
        this.findings = SheetFindings.of(book).on(book.first().name());
        this.areas = new AreaTally(AreaRegister.sweden(), findings);
    }

    Checked<Populations> read() {
        boolean another = KnownFormat.of(book)
                .filter(format -> format != KnownFormat.POPULATION)
                .isPresent();
        Iterator<SheetRow> rows = book.first().rows();
        Optional<TimeColumns> header = another ? Optional.empty() : header(rows);
        header.ifPresent(columns -> rows.forEachRemaining(row -> accept(row, columns)));
        reportParts();
        if (populations.isEmpty()) {
            if (!findings.hasError()) {
                findings.addWrongFile(book, KnownFormat.POPULATION);
            }
            return Checked.failed(findings.toList());
        }
        areas.reportMissing();
        return Checked.of(new Populations(book.file(), populations), findings.toList());
    }

    private Optional<TimeColumns> header(Iterator<SheetRow> rows) {
        Optional<TimeColumns> header = Optional.empty();
        while (header.isEmpty() && rows.hasNext()) {
            header = TimeColumns.find(rows.next(), findings);
        }
        return header;
    }

    private void accept(SheetRow row, TimeColumns columns) {
        Matcher region = REGION.matcher(row.text(0));
        if (!region.matches()) {
            reportNumbers(row, columns);
        } else if (isTotal(row, columns)) {
            read(row, columns, region.group(1), region.group(2) == null ? "" : region.group(2));
        } else {
            firstPart = parts == 0 ? row.line() : firstPart;
            parts++;
        }
    }

    private void reportNumbers(SheetRow row, TimeColumns columns) {
        boolean hasNumber = columns.byYear().values().stream()
                .anyMatch(column -> row.number(column.index()).isPresent());
        if (hasNumber) {
            findings.add(findings.at(StatisticsFinding.UNREAD_ROW, row.line())
                    .with("cells", SheetFindings.named(row.texts())));
        }
    }

    private void read(SheetRow row, TimeColumns columns, String code, String name) {
        areas.find(row, code, name)
                .filter(area -> areas.isFirst(row, area))
                .ifPresent(area -> columns.byYear().values().forEach(column -> put(row, area, column)));
    }

    private static boolean isTotal(SheetRow row, TimeColumns columns) {
        List<String> dimensions = row.texts().subList(1, Math.min(columns.first(), row.width()));
        return dimensions.stream().map(Names::normalise).allMatch(text -> text.isEmpty() || text.startsWith(TOTAL));
    }

    private void put(SheetRow row, Area area, TimeColumns.Column column) {
        OptionalDouble number = GroupedNumber.in(row, column.index());
        if (!isPopulation(number)) {
            findings.add(findings.at(kind(row, column, number), row.line())
                    .with("value", row.text(column.index()))
                    .with("column", column.label().text()));
            return;
        }
        Message name = Message.of(StatisticsText.POPULATION)
                .with("area", area.toString())
                .with("day", column.label().day().toString());
        Population residents = Population.ofPersons((long) number.getAsDouble());
        populations
                .computeIfAbsent(area.code(), code -> new TreeMap<>())
                .put(
                        column.label().year(),
                        new Traced<>(
                                name,
                                residents,
                                findings.place(
                                        row.line(), "SCB; " + column.label().day())));
    }

    private static boolean isPopulation(OptionalDouble number) {
        return number.isPresent()
                && number.getAsDouble() >= 1
                && number.getAsDouble() <= MOST_PERSONS
                && number.getAsDouble() == Math.rint(number.getAsDouble());
    }

    private static StatisticsFinding kind(SheetRow row, TimeColumns.Column column, OptionalDouble number) {
        if (number.isPresent()) {
            return StatisticsFinding.INVALID_POPULATION;
        }
        return row.isEmpty(column.index()) ? StatisticsFinding.EMPTY_CELL : StatisticsFinding.NOT_A_NUMBER;
    }

    private void reportParts() {
        if (parts > 0) {
            findings.add(findings.at(StatisticsFinding.PARTS_OF_POPULATION, firstPart)
                    .with("count", parts));
        }
    }
}
