package org.klimatgap.report;

import java.io.Serializable;

/**
 * A column of a table, such as 'Utsläpp (ton)', aligned at the end since it holds numbers.
 *
 * @param head what the column holds
 * @param alignment where its cells stand
 */
public record Column(Line head, Alignment alignment) implements Serializable {
    /** Where the cells of a column stand, such as at the end. */
    public enum Alignment {
        /** At the start of the line: text. */
        START,
        /** At the end of the line: numbers, digit under digit. */
        END
    }

    /**
     * A column of words.
     *
     * @param head what it holds
     * @return the column
     */
    public static Column ofText(Line head) {
        return new Column(head, Alignment.START);
    }

    /**
     * A column of numbers.
     *
     * @param head what it holds, with the unit where its cells have none
     * @return the column
     */
    public static Column ofNumbers(Line head) {
        return new Column(head, Alignment.END);
    }
}
