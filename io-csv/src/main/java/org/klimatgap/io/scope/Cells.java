package org.klimatgap.io.scope;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.io.csv.CsvRow;

/** Cells that several of an organisation's files have. */
final class Cells {
    private Cells() {}

    /** A cell that must hold one of a few words. */
    static <T> Optional<T> requireWord(CsvRow row, String column, Function<String, Optional<T>> find, Object[] valid) {
        return row.require(column).flatMap(text -> word(row, column, text, find, valid));
    }

    /** A cell that may be empty and otherwise holds one of a few words. */
    static <T> Optional<T> findWord(CsvRow row, String column, Function<String, Optional<T>> find, Object[] valid) {
        return row.find(column).flatMap(text -> word(row, column, text, find, valid));
    }

    private static <T> Optional<T> word(
            CsvRow row, String column, String text, Function<String, Optional<T>> find, Object[] valid) {
        Optional<T> word = find.apply(text);
        if (word.isEmpty()) {
            row.report(unknown(
                    row, column, Arrays.stream(valid).map(Object::toString).toList()));
        }
        return word;
    }

    static Finding unknown(CsvRow row, String column, List<String> valid) {
        return row.finding(ScopeFileFinding.UNKNOWN_WORD, column).with("valid", valid);
    }

    static Optional<ScopeCategory> category(CsvRow row) {
        return requireWord(row, "category", ScopeCategory::find, ScopeCategory.values());
    }

    /** A day, or a year that stands for its first or last day; empty when the cell is empty or defective. */
    static Optional<LocalDate> day(CsvRow row, String column, boolean last) {
        Optional<String> text = row.find(column);
        Optional<LocalDate> day = text.flatMap(known -> day(known, last));
        if (text.isPresent() && day.isEmpty()) {
            row.report(row.finding(ScopeFileFinding.INVALID_DAY, column));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text, boolean last) {
        try {
            if (text.matches("[0-9]{4}")) {
                int year = Integer.parseInt(text);
                return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
            }
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.toString().equals(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
