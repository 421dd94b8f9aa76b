package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetRow;

/**
 * The header of a sheet with what stands above it, such as 'row 7: Huvudsektor, Undersektor, Län, Kommun, 1990 …'.
 *
 * @param layout where each column is
 * @param titles the texts above the header, cell by cell
 * @param line the header's line
 * @param rows the rows below the header
 */
record DatabaseHeader(DatabaseLayout layout, List<String> titles, long line, Iterator<SheetRow> rows) {
    /** No release has more than six rows above the header. */
    private static final int SEARCHED_ROWS = 50;

    DatabaseHeader {
        titles = List.copyOf(titles);
    }

    /** Reads a sheet until its header is found, or for fifty rows. */
    static Optional<DatabaseHeader> find(Sheet sheet) {
        Iterator<SheetRow> rows = sheet.rows();
        List<List<String>> above = new ArrayList<>();
        while (rows.hasNext() && above.size() < SEARCHED_ROWS) {
            SheetRow row = rows.next();
            List<String> cells =
                    row.texts().stream().map(DatabaseHeader::normalise).toList();
            Optional<DatabaseLayout> layout = DatabaseLayout.of(cells, above);
            if (layout.isPresent()) {
                return Optional.of(new DatabaseHeader(layout.get(), titles(above), row.line(), rows));
            }
            above.add(row.texts());
        }
        return Optional.empty();
    }

    private static List<String> titles(List<List<String>> above) {
        return above.stream()
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String normalise(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
