package org.klimatgap.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {
    /** Widths in 1/1000 em from Adobe's font metrics of Helvetica and Helvetica-Bold, which Arial and its kin share. */
    @ParameterizedTest
    @CsvSource({
        "A, REGULAR, 667", "a, REGULAR, 556", "i, REGULAR, 222", "W, REGULAR, 944", "m, REGULAR, 833",
        "0, REGULAR, 556", "8, REGULAR, 556", "å, REGULAR, 556", "ä, REGULAR, 556", "Ö, REGULAR, 778",
        "−, REGULAR, 584", "–, REGULAR, 556", "%, REGULAR, 889", "A, BOLD, 722", "a, BOLD, 556",
        "i, BOLD, 278", "å, BOLD, 556", "Å, BOLD, 722"
    })
    void letters_are_as_wide_as_those_of_helvetica(String letter, Weight weight, double thousandths) {
        assertThat(Typeface.width(letter, weight, 1000)).isEqualTo(thousandths, within(0.6));
    }

    @Test
    void the_letters_of_swedish_sami_and_neighbours_and_the_signs_of_numbers_are_there() {
        String needed = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäöéÉüÜøØæÆ0123456789"
                + "áÁčČđĐŋŊšŠŧŦžŽ.,:;!?()[]+-–—−%/&'\"’”…·×°€§²³≤≥≈\u00A0\u202F";
        assertThat(needed.codePoints()).allMatch(Typeface::has);
    }

    @Test
    void a_letter_in_two_parts_is_one_letter() {
        Mark.Text text =
                new Mark.Text("A\u030Alesund", new Point(0, 20), Mark.Anchor.START, 12, Weight.REGULAR, Ink.WHITE);
        assertThat(text.words()).isEqualTo("Ålesund");
    }

    @Test
    void what_is_not_in_the_table_has_a_width_and_a_box() {
        assertThat(Typeface.has('字')).isFalse();
        assertThat(Typeface.width("字", Weight.BOLD, 10)).isEqualTo(10);
        assertThat(Typeface.glyph('字', Weight.REGULAR).contours()).isNotEmpty();
    }
}
