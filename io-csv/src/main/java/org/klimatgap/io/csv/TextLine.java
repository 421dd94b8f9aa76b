package org.klimatgap.io.csv;

import java.util.Optional;
import org.klimatgap.finding.Finding;

/**
 * A line of a file, such as 'line 2: 0764;transport'.
 *
 * @param number counted from 1
 * @param text the line without its end
 * @param end the line's end, for instance CR LF; empty for the last line of a file that has none
 * @param damage why the text is not what its author wrote, or empty
 */
record TextLine(long number, String text, String end, Optional<Finding> damage) {
    boolean isBlank() {
        return CellText.strip(text).isEmpty();
    }

    /** Whether the line is so broken that its text is no text. */
    boolean isUseless() {
        return damage.map(Finding::code)
                .filter(code -> code == CsvFinding.LINE_TOO_LONG || code == CsvFinding.NUL_BYTE)
                .isPresent();
    }
}
