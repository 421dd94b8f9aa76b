package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;
import org.klimatgap.quantity.Unit;

class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "render/messages", "page/messages"})
    void every_language_has_the_same_keys_and_placeholders(String bundle) {
        Map<String, List<String>> swedish = placeholders(bundle, Language.SWEDISH);
        assertThat(swedish).isNotEmpty();
        Language.shipped()
                .forEach(language -> assertThat(placeholders(bundle, language))
                        .as(bundle + "_" + language)
                        .isEqualTo(swedish));
    }

    @Test
    void the_bundle_has_each_text_that_is_used_and_no_other() {
        Stream<MessageKey> units = Arrays.stream(Unit.values())
                .flatMap(unit -> Arrays.stream(UnitText.Form.values()).map(form -> new UnitText(unit, form)));
        assertThat(Stream.concat(units, Arrays.stream(ReportText.values())).map(MessageKey::key))
                .containsExactlyInAnyOrderElementsOf(
                        placeholders("messages", Language.SWEDISH).keySet());
    }

    @Test
    void a_year_has_twelve_months_in_every_language() {
        Language.shipped()
                .forEach(language -> assertThat(ReportText.MONTHS.text(language).split(","))
                        .hasSize(12)
                        .doesNotHaveDuplicates());
    }

    private static Map<String, List<String>> placeholders(String bundle, Language language) {
        Properties texts = read(bundle + "_" + language + ".properties");
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> placeholders(texts.getProperty(key)), (a, b) -> a, TreeMap::new));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Report.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException cause) {
            throw new AssertionError(name, cause);
        }
    }
}
