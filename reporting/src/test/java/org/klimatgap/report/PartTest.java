package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;

class PartTest {
    private static final Paragraph TEXT = new Paragraph(Line.text("text"));

    @ParameterizedTest
    @ValueSource(strings = {"", "Goals", "interim targets", "-a", "a-", "mål"})
    void a_name_has_small_letters_digits_and_hyphens(String name) {
        assertThatThrownBy(() -> Part.of(name, Line.text("h"), List.of(TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "'");
    }

    @Test
    void parts_stand_on_level_2_and_those_of_the_appendix_on_level_3() {
        Report report = new Report(
                Line.text("title"),
                Language.ENGLISH,
                List.of(Part.of("goals", Line.text("Goals"), List.of(TEXT))),
                Optional.of(new Report.Appendix(
                        Line.text("Appendix"), List.of(Part.of("sources", Line.text("Data"), List.of(TEXT))))),
                Derivations.none());
        assertThat(report.blocks())
                .containsExactly(
                        new Heading(2, Line.text("Goals")),
                        TEXT,
                        new Heading(2, Line.text("Appendix")),
                        new Heading(3, Line.text("Data")),
                        TEXT);
    }

    @Test
    void a_row_of_charts_has_a_chart() {
        assertThatThrownBy(() -> new ChartRow(Line.text("Utveckling"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
