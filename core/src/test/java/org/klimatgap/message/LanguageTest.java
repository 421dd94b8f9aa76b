package org.klimatgap.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages, and texts that somebody else wrote in some of them. */
class LanguageTest {
    @Test
    void swedish_and_english_are_shipped() {
        assertThat(Language.shipped()).containsExactly(Language.SWEDISH, Language.ENGLISH);
        assertThat(Language.of("sv")).isEqualTo(Language.SWEDISH).hasToString("sv");
        assertThat(Language.of("en")).isEqualTo(Language.ENGLISH);
        assertThat(Language.SWEDISH.locale().getLanguage()).isEqualTo("sv");
    }

    @Test
    void an_unknown_language_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("de"))
                .withMessage("unknown language 'de', must be one of sv, en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "sv-SE", "SV", "svensk", "s1"})
    void a_tag_has_two_or_three_letters(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Language(tag))
                .withMessage("language must be a two or three letter code such as 'sv', was '" + tag + "'");
    }

    @Test
    void a_localized_text_answers_in_the_wanted_language_or_else_in_its_first() {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.SWEDISH, "mål");
        texts.put(Language.ENGLISH, "goal");
        LocalizedText both = new LocalizedText(texts);
        texts.clear();
        assertThat(List.of(both.in(Language.SWEDISH), both.in(Language.ENGLISH), both.in(new Language("fi"))))
                .containsExactly("mål", "goal", "mål");
        assertThat(both.languageFor(Language.ENGLISH)).isEqualTo(Language.ENGLISH);
        assertThat(both.languageFor(new Language("fi"))).isEqualTo(Language.SWEDISH);
        assertThat(both).hasToString("goal");
    }

    @Test
    void a_text_in_one_language_answers_every_language() {
        LocalizedText text = LocalizedText.of(Language.SWEDISH, "mål");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("mål");
        assertThat(text.languageFor(Language.ENGLISH)).isEqualTo(Language.SWEDISH);
        assertThatThrownBy(() -> text.texts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_localized_text_has_a_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(Map.of()))
                .withMessage("a localized text needs at least one language");
    }
}
