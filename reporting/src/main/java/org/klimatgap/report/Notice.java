package org.klimatgap.report;

/**
 * A sentence that the reader must not miss, such as the warning 'Målet och basåret gäller olika växthusgaser.'
 *
 * @param kind what it is
 * @param line its text, without the word that says what it is
 */
public record Notice(Kind kind, Line line) implements Block {
    /** What a notice is, such as a warning. */
    public enum Kind {
        /** Somebody should look: a number may mislead. */
        WARNING,
        /** Good to know. */
        INFO,
        /** Something that is asked for is not there, and why. */
        OMISSION,
        /** Something that must be there is not. */
        UNMET
    }
}
