package org.klimatgap.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.message.Language;
import org.klimatgap.serial.RecordForm;

/**
 * A report in one language, such as 'Klimatkontrakt för Alvesta, avsnitt 5.1' with its parts, its appendix and its sources.
 *
 * <p>Where there is an appendix, the parts before it are what a person reads and signs: renderers print them on a page of
 * their own, and the appendix begins on a new page.
 *
 * @param title the title, which is also the heading of level 1
 * @param language the language of its words
 * @param parts what it says, in order
 * @param appendix how that came about, or empty
 * @param derivations where its figures come from
 */
public record Report(
        Line title, Language language, List<Part> parts, Optional<Appendix> appendix, Derivations derivations)
        implements Serializable {
    private static final int TOP = 2;

    /**
     * Checks the title and copies the lists.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Report {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a report needs a title");
        }
        parts = List.copyOf(parts);
    }

    /**
     * A report of one part, without an appendix.
     *
     * @param title the title
     * @param language the language of its words
     * @param blocks what it says, in order
     * @throws IllegalArgumentException if the title is blank
     */
    public Report(Line title, Language language, List<Block> blocks) {
        this(
                title,
                language,
                List.of(new Part("report", Optional.empty(), blocks)),
                Optional.empty(),
                Derivations.none());
    }

    /** {@return what stands before the appendix, headings on level 2} */
    public List<Block> opening() {
        return parts.stream().flatMap(part -> part.withHeading(TOP).stream()).toList();
    }

    /** {@return the appendix with its heading on level 2 and those of its parts on level 3; empty without an appendix} */
    public List<Block> closing() {
        return appendix.stream().flatMap(Appendix::blocks).toList();
    }

    /** {@return everything that the report says, in order} */
    public List<Block> blocks() {
        return Stream.concat(opening().stream(), closing().stream()).toList();
    }

    /** {@return the report without its pictures, for a format that has no place for them} */
    public Report withoutCharts() {
        return new Report(title, language, withoutCharts(parts), appendix.map(Appendix::withoutCharts), derivations);
    }

    private static List<Part> withoutCharts(List<Part> parts) {
        return parts.stream()
                .map(part -> new Part(
                        part.id(),
                        part.heading(),
                        part.blocks().stream()
                                .filter(block -> !(block instanceof Chart || block instanceof ChartRow))
                                .toList()))
                .filter(part -> !part.blocks().isEmpty())
                .toList();
    }

    /**
     * What shows how a report came about, such as 'Bilaga: så är siffrorna framtagna'.
     *
     * @param heading its heading
     * @param parts its parts, in order
     */
    public record Appendix(Line heading, List<Part> parts) implements Serializable {
        /** Copies the parts. */
        public Appendix {
            parts = List.copyOf(parts);
        }

        private Stream<Block> blocks() {
            return Stream.concat(
                    Stream.of(new Heading(TOP, heading)),
                    parts.stream().flatMap(part -> part.withHeading(TOP + 1).stream()));
        }

        private Appendix withoutCharts() {
            return new Appendix(heading, Report.withoutCharts(parts));
        }
    }

    /** {@return title and size, for instance {@code Alvesta, 37 blocks (sv)}} */
    @Override
    public String toString() {
        return title + ", " + blocks().size() + " blocks (" + language.tag() + ")";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
