package org.klimatgap.report;

/**
 * A heading inside a report, such as 'Utsläppsgap' on level 2.
 *
 * @param level 2 to 6; level 1 is the report's title
 * @param line the heading's text
 */
public record Heading(int level, Line line) implements Block {
    /**
     * Checks level and text.
     *
     * @throws IllegalArgumentException if the level is outside 2 to 6 or the text is blank
     */
    public Heading {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException(
                    "a heading's level must be 2 to 6, since level 1 is the report's title; was " + level);
        }
        if (line.isBlank()) {
            throw new IllegalArgumentException("a heading needs a text");
        }
    }
}
