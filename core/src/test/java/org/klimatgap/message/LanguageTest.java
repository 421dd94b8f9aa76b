package org.klimatgap.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
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
                .withMessage("unknown language 'de', must be one of sv, en, or have its texts in"
                        + " META-INF/klimatgap/messages_de.properties on the class path");
    }

    @Test
    void a_file_of_translations_is_a_language() {
        Language norwegian = Language.of("nb");
        assertThat(Message.of(ExampleText.PLAIN).text(norwegian)).isEqualTo("bare tekst");
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of(ExampleText.ONLY_SWEDISH).text(norwegian))
                .withMessageStartingWith("no text in 'nb' for message/only-swedish: it is neither in ");
        assertThat(Language.shipped()).doesNotContain(norwegian);
    }

    @Test
    void a_text_of_another_owner_has_its_whole_package_in_a_translation() {
        MessageKey foreign = new MessageKey() {
            @Override
            public String key() {
                return "k";
            }

            @Override
            public String name() {
                return "K";
            }

            @Override
            public String bundle() {
                return "se.kommun.texter";
            }
        };
        assertThat(Texts.name(foreign)).isEqualTo("se.kommun.texter/k");
        assertThat(Texts.name(ExampleText.PLAIN)).isEqualTo("message/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "Suomi"})
    void what_is_no_tag_is_no_language(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(tag))
                .withMessageStartingWith("unknown language '" + tag + "'");
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
