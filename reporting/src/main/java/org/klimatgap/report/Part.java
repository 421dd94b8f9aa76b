package org.klimatgap.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.serial.RecordForm;

/**
 * A part of a report with its name, such as 'interim-targets' with the heading 'Prioriterade delmål'.
 *
 * @param id the name by which templates and programs ask for it: small letters, digits and hyphens
 * @param heading its heading, or empty if its blocks have their own
 * @param blocks what it says, in order
 */
public record Part(String id, Optional<Line> heading, List<Block> blocks) implements Serializable {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

    /**
     * Checks the name and copies the blocks.
     *
     * @throws IllegalArgumentException if the name has another form
     */
    public Part {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a part's name must have small letters, digits and hyphens between them,"
                    + " such as 'interim-targets', was '" + id + "'");
        }
        blocks = List.copyOf(blocks);
    }

    /**
     * A part with a heading.
     *
     * @param id its name
     * @param heading its heading
     * @param blocks what it says, in order
     * @return the part
     * @throws IllegalArgumentException if the name has another form than small letters, digits and hyphens
     */
    public static Part of(String id, Line heading, List<? extends Block> blocks) {
        return new Part(id, Optional.of(heading), List.copyOf(blocks));
    }

    /**
     * The blocks under the heading.
     *
     * @param level the heading's level, 2 to 6
     * @return the heading, if there is one, and the blocks
     */
    public List<Block> withHeading(int level) {
        List<Block> all = new ArrayList<>();
        heading.ifPresent(line -> all.add(new Heading(level, line)));
        all.addAll(blocks);
        return List.copyOf(all);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
