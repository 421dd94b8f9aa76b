package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.table.Alvesta.NED;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.message.Language;
import org.klimatgap.series.AnnualSeries;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableDefectsTest {
    private static Table table() {
        return Table.create("analys")
                .addColumns(
                        StringColumn.create("municipality", "0764", "0764", "0765"),
                        StringColumn.create("municipality_name", "Alvesta", "Alvesta", "Älmhult"),
                        StringColumn.create("sector", "waste", "waste", "waste"),
                        IntColumn.create("year", 2019, 2023, 2019),
                        DoubleColumn.create("value", 3262.47, 3394.1, 1),
                        StringColumn.create("notation", "", "", ""),
                        StringColumn.create("unit", "t CO2e", "t CO2e", "t CO2e"),
                        StringColumn.create("status", "", "provisional", "reported"));
    }

    private static Checked<Inventory> read(Consumer<Table> change) {
        Table table = table();
        change.accept(table);
        return InventoryTable.toInventory(table, NED);
    }

    private static String texts(Checked<?> checked, Language language) {
        return checked.findings().stream()
                .map(finding -> finding.text(language))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> places(Checked<?> checked) {
        return checked.findings().stream().map(TableDefectsTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.location().orElseThrow() + " " + finding.code().key();
    }

    @Test
    void a_table_in_order_has_no_finding() {
        assertThat(read(table -> {}).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            municipality      | 764      | analys:2: områdeskoden ”764” saknar inledande nolla: skriv ”0764”
            municipality      | 7        | analys:2: områdeskoden ”7” saknar inledande nolla: skriv ”07”
            municipality      | Alvesta  | analys:2: ”Alvesta” är ingen områdeskod, den ska ha fyra siffror för en kommun, till exempel ”0764”, två för ett län, till exempel ”07”, eller vara ”00” för riket
            municipality      | ''       | analys:2: kolumnen ”municipality” saknar värde
            municipality_name | Allvesta | analys:2: området 0764 heter ”Allvesta” här men ”Alvesta” tidigare; det första namnet används
            notation          | NN       | analys:2: raden har både värdet 3394.1 och notationsnyckeln NN, den ska ha det ena eller det andra
            unit              | kg       | analys:2: okänd enhet ”kg”, tabellen är i ton och giltiga är t, t CO2, t CO2e
            unit              | t CO2    | analys:2: Avfall (inkl.avlopp) i 0764 anges här i ”t CO2” men i ”t CO2e” på rad 1, enheten ska vara densamma på alla rader
            status            | guessed  | analys:2: okänd status ”guessed”, giltiga är reported, revised, spliced, interpolated, extrapolated, surrogate, provisional
            """)
    void a_defective_text_is_named_with_what_would_be_valid(String column, String cell, String sentence) {
        Checked<Inventory> checked = read(table -> table.stringColumn(column).set(1, cell));
        assertThat(texts(checked, Language.SWEDISH).lines().findFirst()).contains(sentence);
    }

    @Test
    void an_unknown_sector_is_named_with_those_of_the_scheme() {
        Checked<Inventory> checked = read(table -> table.stringColumn("sector").set(2, "avfal"));
        assertThat(texts(checked, Language.ENGLISH))
                .startsWith("analys:3: unknown sector \"avfal\", must be one of those of NED: ")
                .contains("Waste (including sewage)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NaN       | analys:2: the value is missing, must be a number, or else column "notation" must have one of NO, IE, NE, C; leave the row out if nothing is known
            Infinity  | analys:2: Infinity in column "value" is not a finite number
            -Infinity | analys:2: -Infinity in column "value" is negative, emissions must be 0 or more; removals do not belong in this table
            -1.5      | analys:2: -1.5 in column "value" is negative, emissions must be 0 or more; removals do not belong in this table
            """)
    void a_defective_value_is_one_finding(double value, String sentence) {
        Checked<Inventory> checked = read(table -> table.doubleColumn("value").set(1, value));
        assertThat(texts(checked, Language.ENGLISH)).isEqualTo(sentence);
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void a_missing_value_of_accepted_rows_stays_a_gap() {
        AnnualSeries series = read(table -> table.doubleColumn("value").setMissing(1))
                .acceptPartial("the analyst looked")
                .get()
                .linesOf("0764")
                .get(0)
                .series();
        assertThat(series.years()).containsExactly(2019);
    }

    @Test
    void a_line_without_a_sound_row_is_absent() {
        Checked<Inventory> checked = read(table -> table.doubleColumn("value").set(2, -1));
        assertThat(checked.acceptPartial("removal").get().linesOf("0765")).isEmpty();
    }

    @Test
    void an_unknown_notation_key_is_named() {
        Checked<Inventory> checked = read(table -> {
            table.stringColumn("notation").set(1, "NN");
            table.doubleColumn("value").setMissing(1);
        });
        assertThat(texts(checked, Language.ENGLISH))
                .isEqualTo("analys:2: unknown notation key \"NN\", must be one of NO, IE, NE, C");
    }

    @ParameterizedTest
    @CsvSource({"1899", "2101", "19"})
    void a_year_out_of_range_is_named(int year) {
        Checked<Inventory> checked = read(table -> table.intColumn("year").set(1, year));
        assertThat(texts(checked, Language.ENGLISH))
                .isEqualTo("analys:2: " + year + " is not a valid year, must be from 1900 to 2100");
    }

    @Test
    void a_missing_year_is_named() {
        Checked<Inventory> checked = read(table -> table.intColumn("year").setMissing(1));
        assertThat(places(checked)).containsExactly("analys:2 missing-cell");
    }

    @Test
    void a_second_row_of_a_year_is_named_even_when_the_first_is_defective() {
        Checked<Inventory> checked = read(table -> {
            table.doubleColumn("value").set(0, -1);
            table.intColumn("year").set(1, 2019);
        });
        assertThat(texts(checked, Language.SWEDISH))
                .endsWith("analys:2: Avfall (inkl.avlopp) i 0764 har redan en rad för 2019, rad 1");
    }

    @Test
    void codes_that_became_numbers_are_a_wrong_type() {
        Checked<Inventory> checked =
                read(table -> table.replaceColumn("municipality", IntColumn.create("municipality", 764, 764, 765)));
        assertThat(texts(checked, Language.SWEDISH))
                .isEqualTo(
                        "analys: kolumnen ”municipality” är av typen INTEGER, den ska vara av någon av typerna STRING");
    }

    @Test
    void single_precision_is_a_wrong_type() {
        Checked<Inventory> checked =
                read(table -> table.replaceColumn("value", FloatColumn.create("value", 46972.96f, 1f, 1f)));
        assertThat(places(checked)).containsExactly("analys wrong-type");
    }

    @Test
    void every_defect_is_found_in_one_pass() {
        Checked<Inventory> checked = read(table -> {
            table.removeColumns("unit");
            table.replaceColumn("status", IntColumn.create("status", 1, 2, 3));
            table.addColumns(StringColumn.create("extra", 3));
            table.stringColumn("municipality").set(0, "764");
            table.stringColumn("sector").set(0, "?");
            table.intColumn("year").set(0, 1);
            table.doubleColumn("value").set(0, -1);
            table.stringColumn("sector").set(2, "");
        });
        assertThat(places(checked))
                .containsExactly(
                        "analys missing-column",
                        "analys wrong-type",
                        "analys unknown-column",
                        "analys:1 leading-zero",
                        "analys:1 unknown-sector",
                        "analys:1 invalid-year",
                        "analys:1 negative",
                        "analys:3 missing-cell");
    }

    @Test
    void a_table_without_rows_or_name_is_named_all_the_same() {
        assertThat(texts(InventoryTable.toInventory(table().emptyCopy().setName(""), NED), Language.SWEDISH))
                .isEqualTo("table: tabellen har inga rader");
        assertThat(places(InventoryTable.toInventory(Table.create(), NED)))
                .startsWith("table missing-column")
                .endsWith("table no-rows");
    }

    @Test
    void a_long_text_with_line_breaks_is_quoted_on_a_line() {
        Checked<Inventory> checked = read(table -> table.stringColumn("unit").set(1, "t\n" + "x".repeat(1000)));
        assertThat(texts(checked, Language.ENGLISH).lines()).hasSize(1);
        assertThat(texts(checked, Language.ENGLISH)).contains("t\uFFFDxxx").hasSizeLessThan(200);
    }

    @Test
    void every_finding_has_a_text_in_both_languages_with_the_same_placeholders() {
        ResourceBundle swedish = bundle(Language.SWEDISH);
        ResourceBundle english = bundle(Language.ENGLISH);
        List<String> keys =
                Arrays.stream(TableFinding.values()).map(TableFinding::key).toList();
        assertThat(swedish.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        keys.forEach(key -> assertThat(placeholders(swedish.getString(key)))
                .as(key)
                .isEqualTo(placeholders(english.getString(key))));
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(TableFinding.NO_ROWS.bundle(), language.locale());
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
