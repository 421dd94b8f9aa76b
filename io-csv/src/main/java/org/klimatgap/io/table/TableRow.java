package org.klimatgap.io.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.columns.Column;

/** A row of an analyst's table, such as 'alvesta:3'; it collects its own defects. */
final class TableRow {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final TableSource source;
    private final int index;
    private boolean sound = true;

    TableRow(TableSource source, int index) {
        this.source = source;
        this.index = index;
    }

    /** The row counted from 1. */
    int number() {
        return index + 1;
    }

    /** Whether nothing is wrong with the row so far. */
    boolean isSound() {
        return sound;
    }

    /** Whether the table has a column of that name that can be read. */
    boolean has(String column) {
        return source.column(column).isPresent();
    }

    private Optional<Column<?>> filled(String column) {
        return source.column(column).filter(cells -> !cells.isMissing(index));
    }

    /** A cell's text; a blank one says nothing. */
    Optional<String> text(String column) {
        return filled(column).map(cells -> String.valueOf(cells.get(index))).filter(text -> !text.isBlank());
    }

    /** A cell's text, reported when it is missing. */
    Optional<String> requireText(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty() && has(column)) {
            report(finding(TableFinding.MISSING_CELL).with("column", column));
        }
        return text;
    }

    /** The cell of a column of numbers, infinite ones too; empty when it is missing. */
    OptionalDouble number(String column) {
        return filled(column)
                .map(cells -> OptionalDouble.of(((NumericColumn<?>) cells).getDouble(index)))
                .orElse(OptionalDouble.empty());
    }

    /** A number as tonnes; empty and reported when it is not finite. */
    Optional<Emissions> tonnes(String column, double number) {
        if (!Double.isFinite(number)) {
            report(TableFinding.NOT_FINITE, column, number);
            return Optional.empty();
        }
        return Optional.of(Emissions.ofTonnes(number));
    }

    /** The year, reported when it is missing or out of range. */
    Optional<Integer> year() {
        Optional<String> text = requireText("year");
        Optional<Long> year = text.map(Long::valueOf);
        if (year.filter(each -> each < FIRST_YEAR || each > LAST_YEAR).isPresent()) {
            report(finding(TableFinding.INVALID_YEAR)
                    .with("value", text.get())
                    .with("first", String.valueOf(FIRST_YEAR))
                    .with("last", String.valueOf(LAST_YEAR)));
            return Optional.empty();
        }
        return year.map(Long::intValue);
    }

    /** The status, 'reported' where none is given. */
    ValueStatus status() {
        Optional<String> id = text("status");
        Optional<ValueStatus> status = Arrays.stream(ValueStatus.values())
                .filter(each -> id.filter(each.id()::equals).isPresent())
                .findFirst();
        if (id.isPresent() && status.isEmpty()) {
            reportUnknown(TableFinding.UNKNOWN_STATUS, id.get(), ids());
        }
        return status.orElse(ValueStatus.REPORTED);
    }

    private static List<String> ids() {
        return Arrays.stream(ValueStatus.values()).map(ValueStatus::id).toList();
    }

    /** Reports a text that is none of a list. */
    void reportUnknown(TableFinding code, String value, List<String> valid) {
        report(finding(code).with("value", Shown.of(value)).with("valid", valid));
    }

    /** Reports a number that cannot be used. */
    void report(TableFinding code, String column, double number) {
        report(finding(code).with("column", column).with("value", written(number)));
    }

    /** A number as messages show it: every digit, no exponent. */
    static String written(double number) {
        return Double.isFinite(number) ? PlainNumber.format(number) : Double.toString(number);
    }

    /** A finding at this row, to be completed and reported. */
    Finding finding(TableFinding code) {
        return Finding.at(code, Location.of(source.name(), number()));
    }

    /** Reports a finding; an error makes the row unsound. */
    void report(Finding finding) {
        sound &= !finding.isError();
        source.report(finding);
    }
}
