package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.message.MessageKey;

/** The layouts of official statistics, told apart by the names of columns and sheets in the first rows. */
enum KnownFormat implements MessageKey {
    EMISSIONS_DATABASE("format.emissions-database", cells -> cells.containsAll(Set.of("huvudsektor", "undersektor"))),
    STATISTICS_WORKBOOK(
            "format.statistics-workbook", cells -> cells.containsAll(Set.of("länskod", "län", "kommunkod", "kommun"))),
    HOUSEHOLD_CONSUMPTION(
            "format.household-consumption",
            cells -> cells.contains("kommunkod")
                    && (cells.contains("total emissions") || cells.contains("total_emissions_per_capita"))),
    POPULATION("format.population", cells -> cells.stream().anyMatch(TimeLabel::isMonth)),
    CODE_LIST(
            "format.code-list",
            cells -> cells.containsAll(Set.of("kod", "namn")) || cells.containsAll(Set.of("code", "name")));

    private static final int LOOKED_AT = 25;

    private final String key;
    private final Predicate<Set<String>> header;

    KnownFormat(String key, Predicate<Set<String>> header) {
        this.key = key;
        this.header = header;
    }

    /** The layout of a file, by the first rows of its sheets. */
    static Optional<KnownFormat> of(SheetBook book) {
        return book.sheets().stream()
                .flatMap(sheet -> firstRows(sheet).stream())
                .flatMap(KnownFormat::ofHeader)
                .findFirst();
    }

    private static Stream<KnownFormat> ofHeader(Set<String> cells) {
        return Stream.of(values()).filter(format -> format.header.test(cells));
    }

    private static List<Set<String>> firstRows(Sheet sheet) {
        List<Set<String>> first = new ArrayList<>();
        Iterator<SheetRow> rows = sheet.rows();
        while (first.size() < LOOKED_AT && rows.hasNext()) {
            first.add(cells(rows.next()));
        }
        return first;
    }

    private static Set<String> cells(SheetRow row) {
        return row.texts().stream().map(Names::normalise).collect(Collectors.toSet());
    }

    @Override
    public String key() {
        return key;
    }
}
