package org.klimatgap.io.csv;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * The character between the columns of a table, such as the semicolon of 'municipality;sector'.
 *
 * <p>It decides the decimal mark: a comma between the columns goes with a decimal point, a semicolon or a tab with a
 * decimal comma, as spreadsheets of the two traditions export them. So a number has one reading in each file.
 */
public enum CsvSeparator implements MessageKey {
    /** A comma; numbers have a decimal point. */
    COMMA(',', DecimalMark.POINT, "separator.comma"),
    /** A semicolon; numbers have a decimal comma. */
    SEMICOLON(';', DecimalMark.COMMA, "separator.semicolon"),
    /** A tab; numbers have a decimal comma. */
    TAB('\t', DecimalMark.COMMA, "separator.tab");

    private final char character;
    private final DecimalMark decimalMark;
    private final String key;

    CsvSeparator(char character, DecimalMark decimalMark, String key) {
        this.character = character;
        this.decimalMark = decimalMark;
        this.key = key;
    }

    /** {@return the character itself} */
    public char character() {
        return character;
    }

    /** {@return the decimal mark of numbers in such a file} */
    public DecimalMark decimalMark() {
        return decimalMark;
    }

    /** {@return the name as a message, for instance {@code semicolon}} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return key;
    }
}
