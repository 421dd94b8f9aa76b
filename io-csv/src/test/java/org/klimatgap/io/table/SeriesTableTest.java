package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;
import org.klimatgap.series.AnnualSeries;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class SeriesTableTest {
    private static Table table(List<String> names, int[] years, double[] tonnes) {
        return Table.create("serier")
                .addColumns(
                        StringColumn.create("series", names),
                        IntColumn.create("year", years),
                        DoubleColumn.create("tonnes", tonnes));
    }

    private static List<String> texts(Checked<?> checked) {
        return checked.findings().stream()
                .map(finding -> finding.text(Language.SWEDISH))
                .toList();
    }

    @Test
    void names_are_in_order_whatever_the_order_of_the_map() {
        AnnualSeries one = AnnualSeries.ofTonnes(Map.of(2019, 1.0));
        assertThat(SeriesTable.of(Map.of("b", one, "a", one, "c", one))
                        .stringColumn("series")
                        .asList())
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_missing_value_is_a_gap_and_never_zero() {
        Table table = table(List.of("Älmhult", "Älmhult", "tom"), new int[] {2019, 2020, 2020}, new double[] {
            5, Double.NaN, Double.NaN
        });
        Checked<Map<String, AnnualSeries>> checked = SeriesTable.toSeries(table);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().get("Älmhult")).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 5.0)));
        assertThat(checked.get().get("tom")).matches(AnnualSeries::isEmpty);
    }

    @Test
    void every_defect_is_found_in_one_pass() {
        Table table = table(List.of("a", "a", "", "b", "c"), new int[] {2019, 2019, 2019, 3000, 2019}, new double[] {
            -1, 2, 3, 4, Double.POSITIVE_INFINITY
        });
        table.addColumns(StringColumn.create("status", "", "", "", "x", ""));
        assertThat(texts(SeriesTable.toSeries(table)))
                .containsExactly(
                        "serier:2: serien ”a” har redan en rad för 2019, rad 1",
                        "serier:3: kolumnen ”series” saknar värde",
                        "serier:4: 3000 är inget giltigt år, det ska vara från 1900 till 2100",
                        "serier:4: okänd status ”x”, giltiga är reported, revised, spliced, interpolated, extrapolated,"
                                + " surrogate, provisional",
                        "serier:5: Infinity i kolumnen ”tonnes” är inget ändligt tal");
    }

    @Test
    void a_table_without_tonnes_says_what_it_has() {
        Table table = Table.create("serier")
                .addColumns(StringColumn.create("series", "a"), IntColumn.create("year", new int[] {2019}));
        assertThat(texts(SeriesTable.toSeries(table)))
                .containsExactly("serier: kolumnen ”tonnes” saknas, tabellen har series, year");
    }
}
