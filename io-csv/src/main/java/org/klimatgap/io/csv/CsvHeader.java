package org.klimatgap.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;

/** The first line of a table: which column stands where, and which columns are missing or too many. */
final class CsvHeader {
    private final String file;
    private final long line;
    private final CsvSeparator separator;
    private final CsvColumns columns;
    private final List<String> spellings;
    private final List<String> names;
    private final FindingList findings;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Integer> years = new ArrayList<>();
    private boolean broken;

    private CsvHeader(
            String file,
            long line,
            CsvSeparator separator,
            CsvColumns columns,
            List<String> spellings,
            FindingList findings) {
        this.file = file;
        this.line = line;
        this.separator = separator;
        this.columns = columns;
        this.spellings = List.copyOf(spellings);
        this.names = this.spellings.stream().map(CsvHeader::normalise).toList();
        this.findings = findings;
    }

    /** Finds the columns, adding to the findings what is wrong with them. */
    static CsvHeader of(
            String file,
            long line,
            CsvSeparator separator,
            CsvColumns columns,
            List<String> spellings,
            FindingList findings) {
        CsvHeader header = new CsvHeader(file, line, separator, columns, spellings, findings);
        header.place();
        header.checkMissing();
        return header;
    }

    /** A column's name without spaces, guard and capitals. */
    static String normalise(String cell) {
        return CsvRow.text(cell).toLowerCase(Locale.ROOT);
    }

    private void place() {
        for (int i = 0; i < names.size(); i++) {
            place(i, names.get(i));
        }
    }

    private void place(int position, String name) {
        if (name.isEmpty()) {
            report(at(CsvFinding.NAMELESS_COLUMN).with("position", position + 1));
        } else if (!columns.contains(name)) {
            report(at(CsvFinding.UNKNOWN_COLUMN)
                    .with("column", CellText.excerpt(name))
                    .with("valid", columns.names()));
        } else if (index.putIfAbsent(name, position) != null) {
            report(at(CsvFinding.DUPLICATE_COLUMN).with("column", name));
        } else if (columns.isYear(name)) {
            Years.find(name)
                    .ifPresentOrElse(years::add, () -> report(Years.invalid(at(CsvFinding.INVALID_YEAR), name)));
        }
    }

    private void checkMissing() {
        columns.required().stream()
                .filter(name -> !index.containsKey(name))
                .forEach(name -> report(at(CsvFinding.MISSING_COLUMN).with("column", name)));
        if (columns.years() && names.stream().noneMatch(columns::isYear)) {
            report(at(CsvFinding.NO_YEAR_COLUMN));
        }
    }

    private void report(Finding finding) {
        broken |= finding.isError();
        findings.add(finding);
    }

    Finding at(FindingCode code) {
        return code.at(file, line);
    }

    /** Whether rows below this header cannot make a value. */
    boolean isBroken() {
        return broken;
    }

    String file() {
        return file;
    }

    CsvSeparator separator() {
        return separator;
    }

    CsvColumns columns() {
        return columns;
    }

    /** The number of cells of each row. */
    int width() {
        return names.size();
    }

    List<Integer> years() {
        return Collections.unmodifiableList(years);
    }

    /** A column's name as the file spells it. */
    Optional<String> spelling(String column) {
        return index(column).map(spellings::get).map(CsvRow::text);
    }

    Optional<Integer> index(String column) {
        return Optional.ofNullable(index.get(column));
    }
}
