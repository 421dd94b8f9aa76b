package org.klimatgap.io.national;

import java.util.Optional;
import java.util.OptionalDouble;
import org.klimatgap.io.csv.NumberText;
import org.klimatgap.io.sheet.SheetRow;

/** Reads the numbers of cells; what is spelled in an unusual way is read where it can mean one thing only. */
final class CellNumbers {
    private static final int EXCERPT = 40;

    private final FindingLog findings;

    CellNumbers(FindingLog findings) {
        this.findings = findings;
    }

    /** The number in a cell that is not empty; anything else is reported. */
    OptionalDouble read(SheetRow row, int column, int year) {
        OptionalDouble plain = row.number(column);
        return plain.isPresent() ? plain : unusual(row, column, year);
    }

    private OptionalDouble unusual(SheetRow row, int column, int year) {
        String text = row.text(column);
        NumberText number = NumberText.of(text, row.decimalMark(column));
        Optional<String> exponent = number.withoutExponent();
        if (exponent.isPresent()) {
            findings.add(NationalFinding.EXPONENT
                    .at(findings.file(), row.line())
                    .with("value", text)
                    .with("year", year)
                    .with("read", exponent.get()));
            return OptionalDouble.of(Double.parseDouble(
                    exponent.get().replace(row.decimalMark(column).character(), '.')));
        }
        findings.add(NationalFinding.NOT_A_NUMBER
                .at(findings.file(), row.line())
                .with("value", text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…")
                .with("year", year)
                .with(
                        "valid",
                        number.withoutThousands()
                                .orElse("46972" + row.decimalMark(column).character() + "96")));
        return OptionalDouble.empty();
    }
}
