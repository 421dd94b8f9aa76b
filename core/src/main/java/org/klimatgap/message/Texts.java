package org.klimatgap.message;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The text bundles on the class path: beside the key, or else in a file of translations. */
final class Texts {
    private Texts() {}

    static Optional<String> find(MessageKey key, Language language) {
        return beside(key, language).or(() -> Translations.known().find(key, language));
    }

    /**
     * Looks one text up. The platform falls back to the machine's own language where a bundle is missing, which would
     * make results depend on the machine: such a bundle counts as missing. (A {@code Control} without fallback would
     * say so more directly, but named modules reject it.)
     */
    private static Optional<String> beside(MessageKey key, Language language) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    key.bundle(), language.locale(), key.getClass().getClassLoader());
            return bundle.getLocale().getLanguage().equals(language.tag())
                    ? Optional.of(bundle.getString(key.key()))
                    : Optional.empty();
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
