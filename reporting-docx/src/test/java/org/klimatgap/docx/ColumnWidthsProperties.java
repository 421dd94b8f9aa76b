package org.klimatgap.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ColumnWidthsProperties {
    private static final long TEXT_WIDTH = 9638;

    @Property
    void columns_fill_the_page_and_never_pass_it(
            @ForAll @Size(min = 1, max = 12)
                    List<@Size(min = 1, max = 5) List<@StringLength(max = 80) String>> columns) {
        long sum = ColumnWidths.of(columns).stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isBetween(TEXT_WIDTH - columns.size(), TEXT_WIDTH);
        assertThat(ColumnWidths.of(columns)).allMatch(width -> width > 0);
    }

    @Property
    void a_column_of_longer_words_is_not_narrower(
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String more) {
        List<Long> widths = ColumnWidths.of(List.of(List.of(word), List.of(word + more)));
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(widths.get(0));
    }

    /** Six characters of 9638 / 96 twentieths of a point each are 602. */
    @Example
    void a_year_is_not_broken_beside_long_texts() {
        String text = "Framskrivet gap (samma minskning i ton per år som hittills)";
        List<Long> widths =
                ColumnWidths.of(List.of(List.of(text), List.of(text), List.of("År", "2030"), List.of("35 327 ton")));
        assertThat(widths.get(2)).isGreaterThan(500);
    }
}
