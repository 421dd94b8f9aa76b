package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;

class StatisticsMessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static Map<String, Set<String>> placeholders(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(StatisticsFinding.MISSING_SHEET.bundle(), language.locale());
        assertThat(texts.getLocale()).isEqualTo(language.locale());
        Map<String, Set<String>> names = new TreeMap<>();
        texts.keySet()
                .forEach(key -> names.put(
                        key,
                        PLACEHOLDER
                                .matcher(texts.getString(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return names;
    }

    @Test
    void both_languages_have_every_text_with_the_same_placeholders() {
        Set<String> keys = Stream.<MessageKey[]>of(
                        StatisticsFinding.values(), StatisticsText.values(), KnownFormat.values())
                .flatMap(Stream::of)
                .map(MessageKey::key)
                .collect(Collectors.toSet());
        assertThat(placeholders(Language.SWEDISH).keySet()).isEqualTo(keys);
        assertThat(placeholders(Language.ENGLISH)).isEqualTo(placeholders(Language.SWEDISH));
    }
}
