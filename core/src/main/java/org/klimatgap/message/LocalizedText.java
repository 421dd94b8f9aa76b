package org.klimatgap.message;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that somebody else wrote, in one or more languages, such as a goal's name in a contract file.
 *
 * @param texts the text by language; the first is used where the wanted language is absent
 */
public record LocalizedText(Map<Language, String> texts) implements Serializable {
    /**
     * Checks and copies the texts, keeping their order.
     *
     * @throws IllegalArgumentException if there is no text
     */
    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * A text in one language.
     *
     * @param language its language
     * @param text the text
     * @return the localized text
     */
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /**
     * The text in a language, or else in the language that it was first written in.
     *
     * @param language the wanted language
     * @return the text
     */
    public String in(Language language) {
        String text = texts.get(languageFor(language));
        return text == null ? "" : text;
    }

    /**
     * The language that {@link #in} answers in.
     *
     * @param language the wanted language
     * @return the same, or the language of the first text where there is none in the wanted one
     */
    public Language languageFor(Language language) {
        return texts.containsKey(language)
                ? language
                : texts.keySet().iterator().next();
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
