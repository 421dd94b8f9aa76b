package org.klimatgap.message;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that texts are written in, such as 'sv'.
 *
 * <p>It is always an argument and never taken from the machine, so that the same input gives the same text under every
 * system locale. A further language is one file on the class path, {@code META-INF/klimatgap/translation.properties}.
 *
 * @param tag BCP 47 language tag, for instance {@code sv}
 */
public record Language(String tag) implements Serializable {
    /** Swedish, the language of the climate contract. */
    public static final Language SWEDISH = new Language("sv");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Checks the tag.
     *
     * @throws IllegalArgumentException if the tag is not a well-formed language tag
     */
    public Language {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException(
                    "language must be a two or three letter code such as 'sv', was '" + tag + "'");
        }
    }

    /** {@return the languages whose texts this library ships, Swedish first} */
    public static List<Language> shipped() {
        return List.of(SWEDISH, ENGLISH);
    }

    /** {@return the languages that there are texts in: the shipped ones, then those of translations on the class path by their tags} */
    public static List<Language> available() {
        return Stream.concat(shipped().stream(), Translations.known().languages().stream())
                .distinct()
                .toList();
    }

    /**
     * Finds a language by its tag.
     *
     * @param tag for instance {@code en}
     * @return the language
     * @throws IllegalArgumentException if there are no texts in it
     */
    public static Language of(String tag) {
        return available().stream()
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown language '" + tag + "', must be one of "
                        + available().stream().map(Language::tag).collect(Collectors.joining(", "))));
    }

    /** {@return the locale that the text bundles are looked up with} */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
