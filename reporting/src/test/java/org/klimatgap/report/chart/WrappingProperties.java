package org.klimatgap.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;

class WrappingProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcåäöW -").ofMinLength(1).ofMaxLength(120);
    }

    @Property(tries = 300)
    void every_line_fits_and_no_letter_is_lost(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 30, max = 300) double width) {
        List<String> lines = Wrapping.lines(text, width, 10, Weight.REGULAR);
        assertThat(lines).allMatch(line -> Typeface.width(line, Weight.REGULAR, 10) <= width);
        assertThat(letters(String.join("", lines))).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.replace("-", "").replace(" ", "");
    }

    @Property(tries = 300)
    void ticks_are_round_cover_everything_and_include_zero(
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double one,
            @ForAll @DoubleRange(min = -1e12, max = 1e12) double other,
            @ForAll @IntRange(min = 1, max = 8) int steps) {
        Ticks ticks = Ticks.around(Math.min(one, other), Math.max(one, other), steps);
        assertThat(ticks.numbers()).contains(0.0);
        assertThat(ticks.lowest()).isLessThanOrEqualTo(Math.min(one, other));
        assertThat(ticks.highest()).isGreaterThanOrEqualTo(Math.max(one, other));
        assertThat(ticks.last() - ticks.first()).isBetween(1L, steps + 2L);
        assertThat(ticks.step().stripTrailingZeros().unscaledValue().intValue()).isIn(1, 2, 25, 5);
    }
}
