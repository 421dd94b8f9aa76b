package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;

/** Checks the text bundles of a package against its enums and against each other. */
public final class MessageBundles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private MessageBundles() {}

    /**
     * Asserts that every key has a text in every shipped language and every text a key, that the placeholders of one key
     * are the same in all languages, and that no text is blank.
     *
     * @param enums all enums whose texts stand in one bundle
     */
    @SafeVarargs
    public static void assertComplete(Class<? extends MessageKey>... enums) {
        Set<String> keys = keys(enums);
        for (Language language : Language.shipped()) {
            assertThat(texts(enums[0], language).keySet())
                    .as("keys in %s", language)
                    .isEqualTo(keys);
        }
        assertThat(placeholders(texts(enums[0], Language.ENGLISH)))
                .isEqualTo(placeholders(texts(enums[0], Language.SWEDISH)));
    }

    private static Set<String> keys(Class<? extends MessageKey>[] enums) {
        return Stream.of(enums)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(MessageKey::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Class<? extends MessageKey> type, Language language) {
        String bundle = type.getEnumConstants()[0].bundle();
        java.util.ResourceBundle texts =
                java.util.ResourceBundle.getBundle(bundle, language.locale(), type.getClassLoader());
        assertThat(texts.getLocale()).as("bundle of %s", language).isEqualTo(language.locale());
        Map<String, String> all = new TreeMap<>();
        texts.keySet().forEach(key -> all.put(key, texts.getString(key)));
        assertThat(all.values()).noneMatch(String::isBlank);
        return all;
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        Map<String, Set<String>> placeholders = new TreeMap<>();
        texts.forEach((key, text) -> placeholders.put(
                key,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return placeholders;
    }
}
