package org.klimatgap.message;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts on the class path: in the bundle beside the key, or else in the one file of a translation, where a key has its package
 * before it.
 */
final class Texts {
    private static final String TRANSLATION = "META-INF.klimatgap.messages";
    private static final String OWN = "org.klimatgap.";
    private static final String BUNDLE = ".messages";

    private Texts() {}

    static Optional<String> find(MessageKey key, Language language) {
        ClassLoader loader = key.getClass().getClassLoader();
        return find(key.bundle(), language, loader)
                .filter(bundle -> bundle.containsKey(key.key()))
                .map(bundle -> bundle.getString(key.key()))
                .or(() -> find(TRANSLATION, language, loader)
                        .filter(bundle -> bundle.containsKey(name(key)))
                        .map(bundle -> bundle.getString(name(key))));
    }

    /** Whether there is a file of a translation. */
    static boolean isTranslated(Language language) {
        return find(TRANSLATION, language, Texts.class.getClassLoader()).isPresent();
    }

    /** Where the texts of a translation are. */
    static String translation(String tag) {
        return TRANSLATION.replace('.', '/') + "_" + tag + ".properties";
    }

    /** The key in a translation: the package below {@code org.klimatgap}, a slash, and the key in that package. */
    static String name(MessageKey key) {
        String bundle = key.bundle();
        String owner = bundle.endsWith(BUNDLE) ? bundle.substring(0, bundle.length() - BUNDLE.length()) : bundle;
        return (owner.startsWith(OWN) ? owner.substring(OWN.length()) : owner) + "/" + key.key();
    }

    /**
     * Looks one bundle up. The platform falls back to the machine's own language where a bundle is missing, which would
     * make results depend on the machine: such a bundle counts as missing. (A {@code Control} without fallback would
     * say so more directly, but named modules reject it.)
     */
    private static Optional<ResourceBundle> find(String name, Language language, ClassLoader loader) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(name, language.locale(), loader);
            return Optional.of(bundle)
                    .filter(found -> found.getLocale().getLanguage().equals(language.tag()));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
