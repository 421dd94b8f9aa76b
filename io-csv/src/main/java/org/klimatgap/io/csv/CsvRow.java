package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Location;

/**
 * A row of a table, such as 'alvesta.csv:3: municipality 0764, year 2019'; it collects its own defects.
 *
 * <p>A cell's text is without surrounding spaces and without the apostrophe that {@link TableCsv} puts before what a
 * spreadsheet would take for a formula.
 */
public final class CsvRow {
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private final CsvHeader header;
    private final TextRecord record;
    private final FindingList findings;
    private boolean sound;

    CsvRow(CsvHeader header, TextRecord record, FindingList findings) {
        this.header = header;
        this.record = record;
        this.findings = findings;
        this.sound = !record.damaged();
    }

    static String text(String cell) {
        return CellText.strip(FormulaGuard.unguard(CellText.strip(cell)));
    }

    /** {@return the row's first line in the file, counted from 1} */
    public long line() {
        return record.line();
    }

    /**
     * Finds a cell.
     *
     * @param column the column's name in lower case
     * @return its text, or empty when it is empty or the file has no such column
     */
    public Optional<String> find(String column) {
        return header.index(column)
                .map(index -> text(record.cells().get(index)))
                .filter(text -> !text.isEmpty());
    }

    /**
     * Finds a cell that must be filled, reporting it when it is empty. A missing column was reported at the header.
     *
     * @param column the column's name in lower case
     * @return its text, or empty
     */
    public Optional<String> require(String column) {
        Optional<String> text = find(column);
        if (text.isEmpty() && has(column)) {
            report(finding(CsvFinding.EMPTY_CELL).with("column", column));
        }
        return text;
    }

    /**
     * Finds the number in a cell, reporting one that is misspelled.
     *
     * @param column the column's name in lower case
     * @return the number, or empty when the cell is empty or defective
     */
    public Optional<BigDecimal> findNumber(String column) {
        return find(column).flatMap(text -> NumberCell.read(this, column, text));
    }

    /**
     * Finds a number, reporting how it would be right when it is misspelt.
     *
     * @param column the column's name in lower case
     * @param otherwise the finding about a text that is no number in any spelling; its arguments are {@code column} and {@code
     *     value}
     * @return the number, or empty when the cell is empty or was reported
     */
    public Optional<BigDecimal> findNumber(String column, FindingCode otherwise) {
        return find(column).flatMap(text -> NumberCell.read(this, column, text, otherwise));
    }

    /**
     * Finds a number that must be there, reporting an empty cell and a misspelled number.
     *
     * @param column the column's name in lower case
     * @return the number, or empty
     */
    public Optional<BigDecimal> requireNumber(String column) {
        return require(column).flatMap(text -> NumberCell.read(this, column, text));
    }

    /**
     * Finds the number of an amount, reporting one that is misspelled or so large that no product with it would be sure to be
     * finite.
     *
     * @param column the column's name in lower case
     * @return a number between −10^15 and 10^15, or empty when the cell is empty or was reported
     */
    public Optional<BigDecimal> findAmount(String column) {
        Optional<BigDecimal> number = findNumber(column);
        boolean large = number.filter(value -> value.abs().compareTo(MOST) >= 0).isPresent();
        if (large) {
            report(finding(CsvFinding.TOO_LARGE, column));
        }
        return large ? Optional.empty() : number;
    }

    /**
     * Finds a year that must be there, reporting an empty cell and anything but a year from 1900 to 2100.
     *
     * @param column the column's name in lower case
     * @return the year, or empty
     */
    public Optional<Integer> requireYear(String column) {
        return require(column).flatMap(text -> year(text));
    }

    private Optional<Integer> year(String text) {
        Optional<Integer> year = Years.find(text);
        if (year.isEmpty()) {
            report(Years.invalid(finding(CsvFinding.INVALID_YEAR), text));
        }
        return year;
    }

    /**
     * Finds a date, reporting what is none.
     *
     * @param column the column's name in lower case
     * @return the date, written as in {@code 2023-12-31}, or empty when the cell is empty or was reported
     */
    public Optional<LocalDate> findDate(String column) {
        Optional<String> text = find(column);
        Optional<LocalDate> date = text.flatMap(CsvRow::date);
        if (text.isPresent() && date.isEmpty()) {
            report(finding(CsvFinding.INVALID_DATE, column));
        }
        return date;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(date -> date.toString().equals(text));
        } catch (DateTimeParseException defect) {
            return Optional.empty();
        }
    }

    /**
     * How the file spells a column's name, for tables whose columns are named by data.
     *
     * @param column the column's name in lower case
     * @return the name without surrounding spaces, or empty when the file has no such column
     */
    public Optional<String> spelling(String column) {
        return header.spelling(column);
    }

    /**
     * A finding at the header, to be completed and reported.
     *
     * @param code the kind of finding
     * @return the finding, without arguments
     */
    public Finding headerFinding(FindingCode code) {
        return header.at(code);
    }

    /**
     * Whether the file has a column.
     *
     * @param column the column's name in lower case
     * @return whether the header names it
     */
    public boolean has(String column) {
        return header.index(column).isPresent();
    }

    /** {@return the years that the file has columns for, in the order of the file} */
    public List<Integer> years() {
        return header.years();
    }

    /** {@return the character between the columns, which decides the decimal mark} */
    public CsvSeparator separator() {
        return header.separator();
    }

    /**
     * A finding at this row, to be completed and reported.
     *
     * @param code the kind of finding
     * @return the finding, without arguments
     */
    public Finding finding(FindingCode code) {
        return Finding.at(code, Location.of(header.file(), line()));
    }

    /**
     * A finding about one cell of this row, to be completed and reported.
     *
     * @param code the kind of finding
     * @param column the cell's column
     * @return the finding, with the arguments {@code column} and {@code value}, the cell's text shortened to a line
     */
    public Finding finding(FindingCode code, String column) {
        return finding(code)
                .with("column", column)
                .with("value", CellText.excerpt(find(column).orElse("")));
    }

    /**
     * Reports a finding; an error makes the row unsound.
     *
     * @param finding what was noticed in this row
     */
    public void report(Finding finding) {
        sound &= !finding.isError();
        findings.add(finding);
    }

    /** {@return whether nothing is wrong with the row so far} */
    public boolean isSound() {
        return sound;
    }

    @Override
    public String toString() {
        return Location.of(header.file(), line()) + " " + record.cells();
    }
}
