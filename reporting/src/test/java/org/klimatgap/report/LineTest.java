package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Emissions;

class LineTest {
    private static final Presentation SWEDISH = Presentation.of(Language.SWEDISH);
    private static final Figure GAP = new Figure("gap.level", Emissions.ofTonnes(35_327.4));

    @Test
    void each_argument_keeps_what_it_is() {
        assertThat(SWEDISH.line(gap("Netto noll", GAP)).parts())
                .containsExactly(
                        new Inline.UserText("Netto noll", Optional.empty()),
                        new Inline.Text(": gapet är "),
                        new Inline.Amount(GAP, "35\u00A0327\u00A0ton"),
                        new Inline.Text(" till "),
                        new Inline.Text("2030"),
                        new Inline.Text("."));
    }

    @Test
    void a_quantity_without_a_name_is_written_but_not_a_figure() {
        assertThat(SWEDISH.line(gap("a", GAP.quantity())).parts())
                .contains(new Inline.Text("35\u00A0327\u00A0ton"))
                .noneMatch(Inline.Amount.class::isInstance);
    }

    @Test
    void braces_in_user_text_are_never_substituted() {
        assertThat(SWEDISH.line(gap("{gap} {year} {nobody} $1 \\", GAP)).text())
                .isEqualTo("{gap} {year} {nobody} $1 \\: gapet är 35\u00A0327\u00A0ton till 2030.");
    }

    @Test
    void user_text_in_another_language_says_so() {
        LocalizedText english = LocalizedText.of(Language.ENGLISH, "Net zero");
        assertThat(SWEDISH.line(english).parts())
                .containsExactly(new Inline.UserText("Net zero", Optional.of(Language.ENGLISH)));
        assertThat(Presentation.of(Language.ENGLISH).line(english).parts())
                .containsExactly(new Inline.UserText("Net zero", Optional.empty()));
    }

    @Test
    void lists_are_joined_and_lines_and_parts_are_taken_as_they_are() {
        Line strong = Line.text("a").strong();
        Inline part = new Inline.Text("b");
        assertThat(SWEDISH.line(gap(List.of(strong, part, "c"), GAP)).parts())
                .startsWith(
                        new Inline.Strong(Line.text("a")),
                        new Inline.Text(", "),
                        part,
                        new Inline.Text(", "),
                        new Inline.UserText("c", Optional.empty()));
    }

    @Test
    void a_stressed_line_reads_like_the_line() {
        assertThat(Line.text("a").plus(Line.userText("b").strong())).hasToString("ab");
    }

    @Test
    void spaces_are_nothing_to_read() {
        assertThat(Line.text(" \u00A0\n").isBlank()).isTrue();
        assertThat(Line.of().isBlank()).isTrue();
        assertThat(Line.text("0").isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a\nb",
                "a\r\nb",
                "a\tb",
                "a\u0085b",
                "a\u2028b",
                "a\u0000 b",
                "a \u0007b",
                "a\u202E b\u202C",
                "\u2066a b\u2069",
                "a\uD800 b",
                "\uDC00a b",
                "\uFEFFa b",
                "a b\uFFFE",
                "a \uDBFF\uDFFFb",
                "a\u009B b"
            })
    void text_is_one_line_of_visible_characters(String text) {
        assertThat(Line.text(text).text()).isEqualTo("a b");
        assertThat(Line.userText(text, Language.ENGLISH).text()).isEqualTo("a b");
        assertThat(new Inline.Amount(GAP, text).text()).isEqualTo("a b");
    }

    @Test
    void what_people_write_with_is_kept() {
        String text = "Ångström, e\u0301, 二, שלום\u200F, 😀, a\u200Db, \u00AD, \u2212\u00A0%";
        assertThat(Line.userText(text).text()).isEqualTo(text);
    }

    private static Message gap(Object name, Object gap) {
        return Message.of(ExampleText.GAP).with("name", name).with("gap", gap).with("year", 2030);
    }
}
