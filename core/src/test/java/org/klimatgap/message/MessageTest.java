package org.klimatgap.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.quantity.Emissions;

/** Messages: named values, a text for each language, no language of the machine's own. */
class MessageTest {
    private static final Message GREETING = Message.of(ExampleText.GREETING)
            .with("name", "Alvesta")
            .with("year", 2019)
            .with("amount", Emissions.ofTonnes(57_215.5));

    @Test
    void values_stand_at_their_names_in_every_language() {
        assertThat(GREETING.text(Language.SWEDISH)).isEqualTo("Alvesta, 2019: 57215.5 t");
        assertThat(GREETING.text(Language.ENGLISH)).isEqualTo("57215.5 t for Alvesta in 2019");
        assertThat(GREETING).hasToString("57215.5 t for Alvesta in 2019");
        assertThat(Message.of(ExampleText.PLAIN).text(Language.SWEDISH)).isEqualTo("bara text");
    }

    @Test
    void arguments_keep_their_order_and_can_be_found() {
        assertThat(GREETING.arguments().keySet()).containsExactly("name", "year", "amount");
        assertThat(GREETING.find("year")).contains(2019);
        assertThat(GREETING.find("month")).isEmpty();
        assertThat(GREETING.with("year", 2020).arguments().keySet()).containsExactly("name", "year", "amount");
        assertThat(GREETING.with("year", 2020).find("year")).contains(2020);
    }

    @Test
    void a_message_does_not_change() {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of("name", "Alvesta"));
        Message message = new Message(ExampleText.PLAIN, arguments);
        arguments.put("name", "Falun");
        message.with("name", "Gotland");
        assertThat(message.find("name")).contains("Alvesta");
        assertThatThrownBy(() -> message.arguments().put("name", "Kumla"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_format_writes_strings_numbers_and_quantities() {
        ArgumentFormat format = (argument, language) -> "<" + language + ":" + argument + ">";
        assertThat(GREETING.text(Language.SWEDISH, format)).isEqualTo("<sv:Alvesta>, <sv:2019>: <sv:57215.5 t>");
    }

    @Test
    void inner_messages_lists_and_localized_texts_follow_the_language() {
        LocalizedText name = new LocalizedText(Map.of(Language.SWEDISH, "kommunen", Language.ENGLISH, "the town"));
        Message message = Message.of(ExampleText.GREETING)
                .with("name", name)
                .with("year", List.of(2019, Message.of(ExampleText.PLAIN)))
                .with("amount", Message.of(ExampleText.PLAIN));
        assertThat(message.text(Language.SWEDISH)).isEqualTo("kommunen, 2019, bara text: bara text");
        assertThat(message.text(Language.ENGLISH)).isEqualTo("text alone for the town in 2019, text alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{year}", "$1", "\\", "{", "{name} $0 \\E"})
    void a_value_is_never_read_as_a_pattern(String value) {
        Message message = GREETING.with("name", value);
        assertThat(message.text(Language.SWEDISH)).isEqualTo(value + ", 2019: 57215.5 t");
    }

    @Test
    void a_walk_tells_words_from_values_in_the_order_of_the_text() {
        List<String> parts = new ArrayList<>();
        GREETING.forEachPart(
                Language.SWEDISH, words -> parts.add("'" + words + "'"), value -> parts.add(value.toString()));
        assertThat(parts).containsExactly("''", "Alvesta", "', '", "2019", "': '", "57215.5 t", "''");
        parts.clear();
        Message.of(ExampleText.PLAIN).forEachPart(Language.ENGLISH, parts::add, value -> parts.add("?"));
        assertThat(parts).containsExactly("text alone");
    }

    @Test
    void a_missing_argument_is_named() {
        Message incomplete = Message.of(ExampleText.GREETING).with("name", "Alvesta");
        assertThatIllegalStateException()
                .isThrownBy(() -> incomplete.text(Language.SWEDISH))
                .withMessage("greeting names an argument 'year'; given: [name]");
    }

    @Test
    void a_missing_text_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Message.of(ExampleText.ABSENT).text(Language.SWEDISH))
                .withMessage(
                        "no text in 'sv' for message/absent: it is neither in org.klimatgap.message.messages_sv nor in"
                                + " META-INF/klimatgap/messages_sv.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-GB", "de-DE", "tr-TR", "und"})
    void the_machines_language_never_speaks(String tag) {
        List<Optional<String>> texts = DefaultLocale.under(
                tag,
                () -> List.of(
                        Texts.find(ExampleText.PLAIN, Language.SWEDISH),
                        Texts.find(ExampleText.PLAIN, Language.ENGLISH),
                        Texts.find(ExampleText.ONLY_SWEDISH, Language.ENGLISH),
                        Texts.find(ExampleText.PLAIN, new Language("de")),
                        Texts.find(ExampleText.PLAIN, new Language("fi"))));
        assertThat(texts)
                .containsExactly(
                        Optional.of("bara text"),
                        Optional.of("text alone"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }
}
