package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;

/** Reads a cell that must hold a number and says what is wrong with it, and how it would be right. */
final class NumberCell {
    private final CsvRow row;
    private final String column;
    private final NumberText number;

    private NumberCell(CsvRow row, String column, String text) {
        this.row = row;
        this.column = column;
        this.number = NumberText.of(text, row.separator().decimalMark());
    }

    /** The number in a cell that is not empty, or empty after its defect was reported. */
    static Optional<BigDecimal> read(CsvRow row, String column, String text) {
        return read(row, column, text, CsvFinding.NOT_A_NUMBER);
    }

    /** The same with a finding of the table's own for what is no number at all. */
    static Optional<BigDecimal> read(CsvRow row, String column, String text, FindingCode otherwise) {
        NumberCell cell = new NumberCell(row, column, text);
        return cell.read(() -> cell.ambiguous().or(cell::wrongMark), otherwise);
    }

    /** The same where only whole numbers make sense, so that a mark before three digits is no decimal mark. */
    static Optional<BigDecimal> readWhole(CsvRow row, String column, String text, CsvFinding otherwise) {
        NumberCell cell = new NumberCell(row, column, text);
        return cell.read(() -> cell.misspelled(CsvFinding.THOUSANDS_SEPARATOR, cell.number.asThousands()), otherwise);
    }

    private Optional<BigDecimal> read(Supplier<Optional<Finding>> marks, FindingCode otherwise) {
        Optional<BigDecimal> plain = number.plain();
        if (plain.isEmpty()) {
            row.report(notFinite()
                    .or(marks)
                    .or(() -> misspelled(CsvFinding.THOUSANDS_SEPARATOR, number.withoutThousands()))
                    .or(() -> misspelled(CsvFinding.EXPONENT, number.withoutExponent()))
                    .orElseGet(() -> finding(otherwise)));
        }
        return plain;
    }

    private Optional<Finding> notFinite() {
        return number.isNotFinite() ? Optional.of(finding(CsvFinding.NOT_FINITE)) : Optional.empty();
    }

    private Optional<Finding> ambiguous() {
        return number.asThousands()
                .map(whole -> marked(CsvFinding.AMBIGUOUS_NUMBER)
                        .with("decimal", number.withRightMark().orElseThrow())
                        .with("whole", whole));
    }

    private Optional<Finding> wrongMark() {
        return number.withRightMark()
                .map(spelling -> marked(CsvFinding.WRONG_DECIMAL_MARK).with("corrected", spelling));
    }

    private Optional<Finding> misspelled(CsvFinding code, Optional<String> spelling) {
        return spelling.map(corrected -> finding(code).with("corrected", corrected));
    }

    private Finding marked(CsvFinding code) {
        return finding(code)
                .with("mark", row.separator().decimalMark().title())
                .with("separator", row.separator().title());
    }

    private Finding finding(FindingCode code) {
        return row.finding(code, column);
    }
}
