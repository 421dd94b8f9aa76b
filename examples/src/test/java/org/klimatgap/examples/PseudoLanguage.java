package org.klimatgap.examples;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English in Greek letters, such as 'γαπ' for 'gap': a language that has every text and no Latin letter, made of the English files so
 * that it never lags behind them.
 */
final class PseudoLanguage {
    static final String TAG = "grc";

    private static final String BUNDLE = "messages_en.properties";
    private static final String GREEK = "αβκδεφγηιξκλμνοπθρστυβωχψζ";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    private PseudoLanguage() {}

    /** Every text by its name in a file of translations. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> modules = Files.list(Project.root())) {
            modules.map(module -> module.resolve("src/main/resources/org/klimatgap"))
                    .filter(Files::isDirectory)
                    .forEach(root -> bundles(root, texts));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return texts;
    }

    /** Writes the one file that a language is. */
    static void write(Path classes, Map<String, String> texts) {
        Path file = classes.resolve("META-INF/klimatgap/messages_" + TAG + ".properties");
        Properties properties = new Properties();
        properties.putAll(texts);
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void bundles(Path root, Map<String, String> texts) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.endsWith(BUNDLE)).forEach(file -> {
                String owner = root.relativize(file.getParent()).toString().replace('/', '.');
                load(file).forEach((key, text) -> texts.put(owner + "/" + key, inGreek(text.toString())));
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return properties;
    }

    private static String inGreek(String english) {
        StringBuilder greek = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(english);
        int end = 0;
        while (placeholder.find()) {
            greek.append(letters(english.substring(end, placeholder.start()))).append(placeholder.group());
            end = placeholder.end();
        }
        return greek.append(letters(english.substring(end))).toString();
    }

    private static String letters(String latin) {
        StringBuilder greek = new StringBuilder();
        latin.chars().forEach(letter -> greek.append(letter(letter)));
        return greek.toString();
    }

    private static char letter(int latin) {
        if (latin >= 'a' && latin <= 'z') {
            return GREEK.charAt(latin - 'a');
        }
        return latin >= 'A' && latin <= 'Z' ? Character.toUpperCase(GREEK.charAt(latin - 'A')) : (char) latin;
    }
}
