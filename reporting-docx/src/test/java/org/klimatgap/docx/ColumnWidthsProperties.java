package org.klimatgap.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ColumnWidthsProperties {
    private static final long TEXT_WIDTH = 9638;

    private static ColumnWidths.Text text(String words) {
        return ColumnWidths.Text.of(words, false);
    }

    private static List<Long> widths(List<List<String>> columns) {
        return ColumnWidths.of(columns.stream()
                .map(column -> column.stream().map(ColumnWidthsProperties::text).toList())
                .toList());
    }

    @Property
    void columns_fill_the_page_and_never_pass_it(
            @ForAll @Size(min = 1, max = 12)
                    List<@Size(min = 1, max = 5) List<@StringLength(max = 80) String>> columns) {
        long sum = widths(columns).stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isBetween(TEXT_WIDTH - columns.size(), TEXT_WIDTH);
        assertThat(widths(columns)).allMatch(width -> width > 0);
    }

    @Property
    void a_column_of_longer_words_is_not_narrower(
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String word,
            @ForAll @AlphaChars @StringLength(min = 1, max = 30) String more) {
        List<Long> widths = widths(List.of(List.of(word), List.of(word + more)));
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(widths.get(0));
    }

    /** Four digits of 0.556 em of 8 points are 356 twentieths of a point (Arial's metrics); the cell's margins are 120. */
    @Example
    void a_year_is_not_broken_beside_long_texts() {
        String text = "Framskrivet gap (samma minskning i ton per år som hittills)";
        List<Long> widths = widths(List.of(List.of(text), List.of(text), List.of("År", "2030"), List.of("35 327 ton")));
        assertThat(widths.get(2)).isGreaterThanOrEqualTo(356 + 120);
    }

    /** 18 characters of Arial: ten digits, three spaces, two parentheses and 'ton' are 8.46 em, 1354 twentieths of 8 points. */
    @Example
    void an_amount_and_its_year_stand_in_one_line_while_there_is_room() {
        ColumnWidths.Text amount = ColumnWidths.Text.of("108 293 ton (2019)", true);
        List<List<ColumnWidths.Text>> four = List.of(
                List.of(text("Uppdraget klimatneutrala städer 2030 och ett mål till")),
                List.of(amount),
                List.of(amount),
                List.of(amount));
        assertThat(ColumnWidths.of(four).subList(1, 4)).allMatch(width -> width >= 1354 + 120);
    }

    @Example
    void amounts_are_parted_from_their_years_where_all_of_them_do_not_fit() {
        ColumnWidths.Text amount = ColumnWidths.Text.of("108 293 ton (2019)", true);
        List<List<ColumnWidths.Text>> many = Collections.nCopies(8, List.of(amount));
        assertThat(ColumnWidths.of(many)).allMatch(width -> width == TEXT_WIDTH / 8);
    }
}
