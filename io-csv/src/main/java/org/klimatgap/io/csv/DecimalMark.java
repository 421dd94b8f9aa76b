package org.klimatgap.io.csv;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** The character before the decimals of a number, such as the comma of '57215,5'. */
public enum DecimalMark implements MessageKey {
    /** The point, as in {@code 57215.5}. */
    POINT('.', "decimal-mark.point"),
    /** The comma, as in {@code 57215,5}. */
    COMMA(',', "decimal-mark.comma");

    private final char character;
    private final String key;

    DecimalMark(char character, String key) {
        this.character = character;
        this.key = key;
    }

    /** {@return the character itself} */
    public char character() {
        return character;
    }

    /** {@return the other of the two marks} */
    public DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    /**
     * Writes a number with this mark.
     *
     * @param number a number with a decimal point or none, for instance {@code 57215.5}
     * @return the same with this mark
     */
    public String write(String number) {
        return number.replace(POINT.character, character);
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return key;
    }
}
