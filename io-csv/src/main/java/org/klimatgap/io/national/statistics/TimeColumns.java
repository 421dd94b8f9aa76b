package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.io.sheet.SheetRow;

/**
 * The header of a population table: which column has the residents of which year.
 *
 * @param line its line
 * @param first the first column with a time, left of which the dimensions stand
 * @param byYear the column of each year's last count
 */
record TimeColumns(long line, int first, Map<Integer, Column> byYear) {
    TimeColumns {
        byYear = Collections.unmodifiableMap(new TreeMap<>(byYear));
    }

    /** A column with its time. */
    record Column(int index, TimeLabel label) {}

    /** The times of a row, if it has any and no other number. */
    static Optional<TimeColumns> find(SheetRow row, SheetFindings findings) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            int at = column;
            TimeLabel.find(row.text(column)).ifPresent(label -> columns.add(new Column(at, label)));
        }
        boolean otherNumbers = !columns.isEmpty() && hasNumberBesides(row, columns);
        return columns.isEmpty() || otherNumbers || columns.get(0).index() == 0
                ? Optional.empty()
                : Optional.of(new TimeColumns(row.line(), columns.get(0).index(), lastOfYear(row, columns, findings)));
    }

    private static boolean hasNumberBesides(SheetRow row, List<Column> columns) {
        for (int column = columns.get(0).index(); column < row.width(); column++) {
            int at = column;
            boolean isTime = columns.stream().anyMatch(each -> each.index() == at);
            if (!row.isEmpty(column) && !isTime) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, Column> lastOfYear(SheetRow row, List<Column> columns, SheetFindings findings) {
        Map<Integer, Column> byYear = new TreeMap<>();
        List<String> unread = new ArrayList<>();
        for (Column column : columns) {
            Column other = byYear.get(column.label().year());
            boolean later = other == null
                    || column.label().month().isAfter(other.label().month());
            if (other != null && column.label().month().equals(other.label().month())) {
                findings.add(findings.at(StatisticsFinding.REPEATED_COLUMN, row.line())
                        .with("column", column.label().text()));
            } else if (other != null) {
                unread.add((later ? other : column).label().text());
            }
            if (later) {
                byYear.put(column.label().year(), column);
            }
        }
        report(row, byYear, unread, findings);
        return byYear;
    }

    private static void report(SheetRow row, Map<Integer, Column> byYear, List<String> unread, SheetFindings findings) {
        if (!unread.isEmpty()) {
            findings.add(
                    findings.at(StatisticsFinding.UNREAD_MONTHS, row.line()).with("months", unread));
        }
        byYear.values().stream()
                .filter(column -> !column.label().isYearEnd())
                .forEach(column -> findings.add(findings.at(StatisticsFinding.NOT_YEAR_END, row.line())
                        .with("year", column.label().year())
                        .with("day", column.label().day().toString())));
    }
}
