package org.klimatgap.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Texts in languages that the library does not ship, such as all of them in Finnish in one file.
 *
 * <p>Every {@value #FILE} on the class path is read, in UTF-8. Its line {@code language=fi} names the language; every other key is that
 * of {@link #key}, for instance {@code report.contract/title}. A language may have several files. {@code META-INF} is no package, so that
 * the file is found in a jar of its own.
 */
final class Translations {
    static final String FILE = "META-INF/klimatgap/translation.properties";

    private static final String LANGUAGE = "language";
    private static final String OWN = "org.klimatgap.";
    private static final String BUNDLE = ".messages";
    private static final Translations ON_CLASS_PATH = onClassPath();

    private final Map<Language, Map<String, String>> texts = new TreeMap<>(Comparator.comparing(Language::tag));

    private Translations() {}

    /** Those of every file on the class path, which is read once. */
    static Translations known() {
        return ON_CLASS_PATH;
    }

    /** Reads files of translations. */
    static Translations read(List<URL> files) {
        Translations translations = new Translations();
        files.forEach(translations::add);
        return translations;
    }

    Optional<String> find(MessageKey key, Language language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key(key)));
    }

    /** The languages that have a file, by their tags. */
    List<Language> languages() {
        return List.copyOf(texts.keySet());
    }

    /** The name of a text in a file of translations: its package below {@code org.klimatgap}, a slash, and its key. */
    static String key(MessageKey key) {
        String bundle = key.bundle();
        String owner = bundle.endsWith(BUNDLE) ? bundle.substring(0, bundle.length() - BUNDLE.length()) : bundle;
        return (owner.startsWith(OWN) ? owner.substring(OWN.length()) : owner) + "/" + key.key();
    }

    private static Translations onClassPath() {
        try {
            return read(Collections.list(Translations.class.getClassLoader().getResources(FILE)));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + FILE, cause);
        }
    }

    private void add(URL file) {
        Properties properties = load(file);
        String tag = properties.getProperty(LANGUAGE);
        if (tag == null) {
            throw new IllegalStateException(file + " needs a line such as language=fi");
        }
        Map<String, String> ofLanguage = texts.computeIfAbsent(new Language(tag), language -> new HashMap<>());
        for (String name : properties.stringPropertyNames()) {
            if (!name.equals(LANGUAGE) && ofLanguage.put(name, properties.getProperty(name)) != null) {
                throw new IllegalStateException(file + " has a second text of " + name + " in '" + tag + "'");
            }
        }
    }

    private static Properties load(URL file) {
        Properties properties = new Properties();
        try (InputStream stream = file.openStream()) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + file, cause);
        }
        return properties;
    }
}
