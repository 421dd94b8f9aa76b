package org.klimatgap.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Splits the text of one row into cells (RFC 4180). */
final class RecordParser {
    /** FastCSV ends at 16,384 cells; a municipal table has some dozens. */
    static final int MOST_CELLS = 10_000;

    /** What became of a text. */
    enum Outcome {
        /** It is a row. */
        ROW,
        /** A quotation mark is open at its end. */
        UNBALANCED,
        /** Text follows a closing quotation mark. */
        TEXT_AFTER_QUOTE,
        /** It has more cells than any table. */
        TOO_MANY_CELLS
    }

    /**
     * A text, split.
     *
     * @param outcome what became of it
     * @param cells the cells of a row; otherwise none
     */
    record Split(Outcome outcome, List<String> cells) {
        Split(Outcome outcome) {
            this(outcome, List.of());
        }
    }

    private final char separator;
    private final CsvReader.CsvReaderBuilder strict;
    private final CsvReader.CsvReaderBuilder open;

    RecordParser(CsvSeparator separator) {
        this.separator = separator.character();
        this.strict = CsvReader.builder().fieldSeparator(this.separator).allowUnclosedQuote(false);
        this.open = CsvReader.builder().fieldSeparator(this.separator).allowUnclosedQuote(true);
    }

    /** Splits a text that is not empty. */
    Split split(String text) {
        if (text.chars().filter(each -> each == separator).count() >= MOST_CELLS) {
            return new Split(Outcome.TOO_MANY_CELLS);
        }
        try {
            return new Split(Outcome.ROW, strict.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException defect) {
            return new Split(isSplit(open, text) ? Outcome.UNBALANCED : Outcome.TEXT_AFTER_QUOTE);
        }
    }

    private static boolean isSplit(CsvReader.CsvReaderBuilder builder, String text) {
        try {
            return builder.ofSingleCsvRecord(text).getFieldCount() > 0;
        } catch (CsvParseException defect) {
            return false;
        }
    }
}
