package org.klimatgap.report;

import java.io.Serializable;

/** A cell of a table, such as '35 327 ton'. */
public sealed interface Cell extends Serializable {
    /**
     * A cell of words, which may have figures in it.
     *
     * @param line the words
     * @return the cell
     */
    static Cell of(Line line) {
        return new Text(line);
    }

    /**
     * A cell with one figure.
     *
     * @param amount the figure as it is written
     * @return the cell
     */
    static Cell of(Inline.Amount amount) {
        return new Value(amount);
    }

    /**
     * A cell whose value is not there. It is never shown as zero or left blank.
     *
     * @param reason why
     * @return the cell
     */
    static Cell omitted(Line reason) {
        return new Omitted(reason);
    }

    /**
     * What the cell says, without marks of stress and notes.
     *
     * @param omitted what stands for a value that is not there
     * @return the text
     */
    default String text(Line omitted) {
        if (this instanceof Text words) {
            return words.line().text();
        }
        return this instanceof Value value ? value.amount().text() : omitted.text();
    }

    /**
     * A cell of words, such as 'Transporter'.
     *
     * @param line the words
     */
    record Text(Line line) implements Cell {}

    /**
     * A cell with one figure, such as '38 316'.
     *
     * @param amount the figure as it is written
     */
    record Value(Inline.Amount amount) implements Cell {}

    /**
     * A cell whose value is not there, such as 2016 in a release that has dropped that year.
     *
     * @param reason why; renderers print it as a note under the table
     */
    record Omitted(Line reason) implements Cell {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Omitted {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("an omitted cell needs a reason");
            }
        }
    }
}
