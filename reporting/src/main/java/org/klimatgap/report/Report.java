package org.klimatgap.report;

import java.util.List;
import org.klimatgap.message.Language;

/**
 * A report in one language, such as 'Klimatkontrakt för Alvesta, avsnitt 5.1' with its headings, tables and sources.
 *
 * @param title the title, which is also the heading of level 1
 * @param language the language of its words
 * @param blocks what it says, in order
 */
public record Report(Line title, Language language, List<Block> blocks) {
    /**
     * Checks the title and copies the blocks.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Report {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report needs a title");
        }
        blocks = List.copyOf(blocks);
    }

    /** {@return title and size, for instance {@code Alvesta, 37 blocks (sv)}} */
    @Override
    public String toString() {
        return title + ", " + blocks.size() + " blocks (" + language.tag() + ")";
    }
}
