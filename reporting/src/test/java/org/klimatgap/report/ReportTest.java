package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;

class ReportTest {
    private static final Line TEXT = Line.text("text");
    private static final Table TABLE = Table.of(TEXT, Column.ofText(TEXT), Column.ofNumbers(TEXT));

    @Test
    void a_report_without_a_title_is_rejected() {
        assertThatThrownBy(() -> new Report(Line.of(), Language.SWEDISH, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report needs a title");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 7})
    void a_heading_has_a_level_below_the_title(int level) {
        assertThatThrownBy(() -> new Heading(level, TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was " + level);
    }

    @Test
    void empty_blocks_are_rejected() {
        assertThatThrownBy(() -> new Heading(2, Line.text(" "))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BulletList(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sources(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Table.of(TEXT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.omitted(Line.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an omitted cell needs a reason");
    }

    @Test
    void a_row_that_does_not_fit_is_named() {
        Table table = TABLE.withRow(Cell.of(TEXT), Cell.of(TEXT));
        assertThatThrownBy(() -> table.withRow(Cell.of(TEXT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 of the table has 1 cells, must have one for each of its 2 columns");
    }

    @Test
    void each_reason_for_omission_counts_once_in_order_of_first_use() {
        Line other = Line.text("other");
        Table table = TABLE.withRow(Cell.omitted(TEXT), Cell.omitted(other)).withRow(Cell.of(TEXT), Cell.omitted(TEXT));
        assertThat(table.omissions()).containsExactly(TEXT, other);
        assertThat(table.withRowHeaders().omissions()).isEqualTo(table.omissions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gap level", "gap\"level", "gäp", "a<b"})
    void a_figure_has_a_plain_name(String id) {
        assertThatThrownBy(() -> new Figure(id, Emissions.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was '" + id + "'");
    }
}
