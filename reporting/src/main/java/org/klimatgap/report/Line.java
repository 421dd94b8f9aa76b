package org.klimatgap.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.message.Language;

/**
 * A running text in parts, such as 'Gapet är ' + '35 327 ton' + '.'
 *
 * <p>{@link Presentation#line(org.klimatgap.message.Message)} makes one from a message.
 *
 * @param parts the parts, in order
 */
public record Line(List<Inline> parts) implements Serializable {
    /** Copies the parts. */
    public Line {
        parts = List.copyOf(parts);
    }

    /**
     * A line of parts.
     *
     * @param parts the parts, in order
     * @return the line
     */
    public static Line of(Inline... parts) {
        return new Line(List.of(parts));
    }

    /**
     * A line of the report's own words.
     *
     * @param words words in the report's language
     * @return the line
     */
    public static Line text(String words) {
        return of(new Inline.Text(words));
    }

    /**
     * A line that somebody else wrote, in the report's language or one that is not known.
     *
     * @param text the text
     * @return the line
     */
    public static Line userText(String text) {
        return of(new Inline.UserText(text, Optional.empty()));
    }

    /**
     * A line that somebody else wrote in another language than the report's.
     *
     * @param text the text
     * @param language its language
     * @return the line
     */
    public static Line userText(String text, Language language) {
        return of(new Inline.UserText(text, Optional.of(language)));
    }

    /**
     * Appends another line.
     *
     * @param other what follows; nothing is put between
     * @return both
     */
    public Line plus(Line other) {
        return new Line(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /** {@return this line, stressed} */
    public Line strong() {
        return of(new Inline.Strong(this));
    }

    /** {@return whether there is nothing to read} */
    public boolean isBlank() {
        return text().codePoints().allMatch(Character::isSpaceChar);
    }

    /** {@return the line as plain text} */
    public String text() {
        return parts.stream().map(Inline::text).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
