package org.klimatgap.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that add a language. */
class TranslationsTest {
    private static final Language FINNISH = new Language("fi");

    @TempDir
    private Path folder;

    private URL file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toUri().toURL();
    }

    @Test
    void a_file_has_the_texts_of_its_language_by_package_and_key() throws IOException {
        Translations texts =
                Translations.read(List.of(file("a", "language=fi\nmessage/greeting=Hyvää päivää, {name}\n")));
        assertThat(texts.languages()).containsExactly(FINNISH);
        assertThat(texts.find(ExampleText.GREETING, FINNISH)).contains("Hyvää päivää, {name}");
        assertThat(texts.find(ExampleText.ABSENT, FINNISH)).isEmpty();
        assertThat(texts.find(ExampleText.GREETING, Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_language_may_have_several_files_and_several_languages_are_in_order() throws IOException {
        Translations texts = Translations.read(List.of(
                file("a", "language=fi\nmessage/greeting=Hei\n"),
                file("b", "language=da\nmessage/greeting=Hej\n"),
                file("c", "language=fi\nmessage/absent=poissa\n")));
        assertThat(texts.languages()).containsExactly(new Language("da"), FINNISH);
        assertThat(texts.find(ExampleText.ABSENT, FINNISH)).contains("poissa");
    }

    @Test
    void a_second_text_of_a_key_is_told() throws IOException {
        List<URL> files = List.of(file("a", "language=fi\nx/y=1\n"), file("b", "language=fi\nx/y=2\n"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Translations.read(files))
                .withMessageEndingWith("has a second text of x/y in 'fi'");
    }

    @Test
    void a_file_names_its_language() throws IOException {
        URL nameless = file("a", "message/greeting=Hei\n");
        assertThatIllegalStateException()
                .isThrownBy(() -> Translations.read(List.of(nameless)))
                .withMessageEndingWith("needs a line such as language=fi");
        URL wrong = file("b", "language=Suomi\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Translations.read(List.of(wrong)));
    }

    @Test
    void a_file_that_is_gone_is_told() throws IOException {
        URL gone = folder.resolve("gone").toUri().toURL();
        assertThatThrownBy(() -> Translations.read(List.of(gone)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void a_text_of_another_owner_has_its_whole_package() {
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
        assertThat(Translations.key(foreign)).isEqualTo("se.kommun.texter/k");
        assertThat(Translations.key(ExampleText.GREETING)).isEqualTo("message/greeting");
    }

    @Test
    void a_message_stands_for_somebody_s_words_in_every_language_that_has_it() {
        assertThat(LocalizedText.of(Message.of(ExampleText.PLAIN)).texts())
                .containsExactly(Map.entry(Language.SWEDISH, "bara text"), Map.entry(Language.ENGLISH, "text alone"));
        assertThat(LocalizedText.of(Message.of(ExampleText.ONLY_SWEDISH)).texts())
                .containsExactly(Map.entry(Language.SWEDISH, "bara på svenska"));
    }
}
