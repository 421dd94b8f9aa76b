package org.klimatgap.message;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that texts are written in, such as 'sv'.
 *
 * <p>It is always an argument and never taken from the machine, so that the same input gives the same text under every
 * system locale. A further language is one file on the class path, {@code META-INF/klimatgap/messages_fi.properties}.
 *
 * @param tag BCP 47 language tag, for instance {@code sv}
 */
public record Language(String tag) implements Serializable {
    private static final String TAG = "[a-z]{2,3}";

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
        if (!tag.matches(TAG)) {
            throw new IllegalArgumentException(
                    "language must be a two or three letter code such as 'sv', was '" + tag + "'");
        }
    }

    /** {@return the languages whose texts this library ships, Swedish first} */
    public static List<Language> shipped() {
        return List.of(SWEDISH, ENGLISH);
    }

    /**
     * Finds a language that there are texts in, by its tag: a shipped one, or one with a file of translations on the class path.
     *
     * @param tag for instance {@code en}
     * @return the language
     * @throws IllegalArgumentException if there are no texts in it
     */
    public static Language of(String tag) {
        return shipped().stream()
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .or(() -> translated(tag))
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown language '" + tag + "', must be one of sv, en, or"
                                + " have its texts in " + Texts.translation(tag) + " on the class path"));
    }

    private static Optional<Language> translated(String tag) {
        return tag.matches(TAG) ? Optional.of(new Language(tag)).filter(Texts::isTranslated) : Optional.empty();
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
