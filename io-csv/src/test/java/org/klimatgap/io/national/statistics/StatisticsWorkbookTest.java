package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.io.sheet.SheetFinding;
import org.klimatgap.quantity.Emissions;

/** Small workbooks written here, each with one defect. */
class StatisticsWorkbookTest {
    private static final String ABOVE = "Title\nEnhet: Ton CO2e/år\nSMHI, Databasen, 2026-01-21\n\n";
    private static final String HEADER = "Länskod|Län|Kommunkod|Kommun|=2022|=2023.0\n";

    /** What every small workbook has: other sheets are missing, and so are most municipalities. */
    private static final List<FindingCode> ALWAYS =
            List.of(StatisticsFinding.MISSING_SHEET, StatisticsFinding.MISSING_MUNICIPALITIES);

    @TempDir
    Path folder;

    private Checked<NationalStatistics> read(String sheet, String table) throws IOException {
        return StatisticsWorkbook.read(new SmallWorkbook().sheet(sheet, table).write(folder.resolve("book.xlsx")));
    }

    private List<Finding> defects(String table) throws IOException {
        return read("Terr_GHG", table).findings().stream()
                .filter(finding -> !ALWAYS.contains(finding.code()))
                .toList();
    }

    private Emissions tonnes(String cell) throws IOException {
        NationalStatistics read = read("terr_ghg", ABOVE + HEADER + "07|Kronobergs län|0764|Alvesta|1|" + cell)
                .get();
        return read.get(NationalStatistic.TERRITORIAL)
                .inventory()
                .linesOf("0764")
                .get(0)
                .series()
                .get(2023);
    }

    @ParameterizedTest
    @CsvSource({
        "95 864,95864",
        "95\u00A0864,95864",
        "95\u202F864,95864",
        "95\u2009864,95864",
        "71 260 000,71260000",
        "'95 864,48',95864.48",
        "-59 560 000,-59560000",
        "\u221259 560 000,-59560000",
        "=95864.48,95864.48",
        "=9.586448E4,95864.48",
        "12,12"
    })
    void numbers_are_read_however_they_are_grouped(String cell, double expected) throws IOException {
        assertThat(tonnes(cell)).isEqualTo(Emissions.ofTonnes(expected));
    }

    @ParameterizedTest
    @CsvSource({"95 86", "9 5864", "n/a", "..", "95 864.48", "1 2 3", "'95,864,480'"})
    void text_that_is_no_number_is_an_error_with_its_place(String cell) throws IOException {
        assertThat(defects(ABOVE + HEADER + "07|Kronobergs län|0764|Alvesta|1|" + cell))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(StatisticsFinding.NOT_A_NUMBER))
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("error: book.xlsx:6 (Terr_GHG): ")
                        .contains(cell, "2023"));
    }

    @ParameterizedTest
    @CsvSource({"0764", "764", "=764", "=764.0"})
    void a_code_may_have_lost_its_leading_zero(String code) throws IOException {
        NationalStatistics read = read("Terr_GHG", ABOVE + HEADER + "=7|Kronobergs län|" + code + "|Alvesta|1|2")
                .get();
        assertThat(read.get(NationalStatistic.TERRITORIAL).municipalities())
                .singleElement()
                .hasToString("0764 Alvesta");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -|Alla_NV|-|Alla_NV|1|2;        00
            -|Totalt|-|Totalt|1|2;          00
            |Ofördelat||Ofördelat|1|2;      00~unallocated
            07|Kronobergs län|-|Alla|1|2;   07
            =7|Kronobergs län|-|Totalt|1|2; 07
            """)
    void larger_areas_are_known_by_their_marks(String row, String code) throws IOException {
        assertThat(read("Terr_GHG", ABOVE + HEADER + row)
                        .get()
                        .get(NationalStatistic.TERRITORIAL)
                        .inventory()
                        .areas())
                .singleElement()
                .satisfies(area -> assertThat(area.code()).isEqualTo(code));
    }

    @Test
    void header_may_stand_anywhere_with_its_columns_in_any_order() throws IOException {
        NationalStatistics read = read(
                        "Terr_GHG",
                        "\n" + ABOVE + "note\n\n=2023|Kommun|Län|Kommunkod|Länskod|=2022\n"
                                + "2|Alvesta|Kronobergs län|0764|07|1\n\nSlut")
                .get();
        assertThat(read.get(NationalStatistic.TERRITORIAL).inventory().lines())
                .singleElement()
                .hasToString("0764 Alvesta, TOTAL~total, 2022: 1 t, 2023: 2 t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            99|Ingenstans|9999|Ingen|1|2;                                                   UNKNOWN_AREA; 9999
            07|Kronobergs län|0764|Växjö|1|2;                                               CODE_AND_NAME_DIFFER; 0780 Växjö
            07|Kronobergs län|0764||1|;                                                     ; -
            07|Kronobergs län|0764|Alvesta||;                                               NATION_ONLY; 1
            07|Kronobergs län|x|Alvesta|1|2;                                                UNREAD_ROW; Kronobergs
            |Atlantis||Atlantis|1|2;                                                        UNREAD_ROW; Atlantis
            """)
    void every_row_is_read_or_reported(String row, StatisticsFinding expected, String text) throws IOException {
        List<Finding> defects = defects(ABOVE + HEADER + row);
        if (expected == null) {
            assertThat(defects).isEmpty();
        } else {
            assertThat(defects).extracting(Finding::code).containsExactly(expected);
            assertThat(defects.get(0).toString()).contains(text, "(Terr_GHG)");
        }
    }

    @Test
    void an_area_stands_once() throws IOException {
        String row = "07|Kronobergs län|0764|Alvesta|1|2\n";
        assertThat(defects(ABOVE + HEADER + row + row))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("error: book.xlsx:7 (Terr_GHG)")
                        .contains("0764 Alvesta", "line 6"));
    }

    @Test
    void a_municipality_without_numbers_among_others_is_reported() throws IOException {
        assertThat(defects(ABOVE + HEADER + "07|Kronobergs län|0764|Alvesta|1|2\n07|Kronobergs län|0780|Växjö||"))
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.EMPTY_ROW);
    }

    @Test
    void missing_municipalities_are_counted_and_ten_are_named() throws IOException {
        assertThat(read("Terr_GHG", ABOVE + HEADER + "07|Kronobergs län|0764|Alvesta|1|2")
                        .findings())
                .filteredOn(finding -> finding.code() == StatisticsFinding.MISSING_MUNICIPALITIES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("289 of 290", "0114 Upplands Väsby", "0136 Haninge")
                        .doesNotContain("0138"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Enhet: Ton CO2e/år;SMHI, Databasen, 2026-01-21;       ;
            Enhet: Kiloton CO2e/år;SMHI, Databasen, 2026-01-21;   OTHER_UNIT
            Tal;SMHI, Databasen, 2026-01-21;                      MISSING_UNIT
            Enhet: Ton CO2/år;Egna beräkningar;                   MISSING_SOURCE
            """)
    void unit_and_source_stand_above_the_header(String unit, String source, StatisticsFinding expected)
            throws IOException {
        List<FindingCode> codes =
                defects(unit + "\n" + source + "\n" + HEADER + "07|Kronobergs län|0764|Alvesta|1|2").stream()
                        .map(Finding::code)
                        .toList();
        assertThat(codes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            County code|County|Municipality code|Municipality|=2022|=2023; FOREIGN_HEADER; Municipality code
            Text alone;                                                    MISSING_HEADER; Kommunkod
            Länskod|Län|Kommunkod|Kommun|=2022|=2022;                      REPEATED_COLUMN; 2022
            Länskod|Län|Kommunkod|Kommun|Enhet|=2022;                      UNKNOWN_COLUMN; enhet
            """)
    void header_defects_are_found(String header, StatisticsFinding expected, String text) throws IOException {
        assertThat(defects(ABOVE + header + "\n07|Kronobergs län|0764|Alvesta|1|2"))
                .filteredOn(finding -> finding.code() == expected)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains(text));
    }

    @Test
    void missing_and_unknown_sheets_are_reported() throws IOException {
        Checked<NationalStatistics> read = StatisticsWorkbook.read(new SmallWorkbook()
                .sheet("Terr_LULUCF", ABOVE + "|=2022|=2023\nSverige|-31 000 000|-31 000 000\n|5|\nNot")
                .sheet("Metod", "text")
                .sheet("Nytt", "text")
                .write(folder.resolve("book.xlsx")));
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.MISSING_SHEET,
                        StatisticsFinding.UNKNOWN_SHEET,
                        StatisticsFinding.UNREAD_ROW);
        assertThat(read.get().landUse()).singleElement().hasToString("Sverige, 2022: -31000000 t, 2023: -31000000 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.get().get(NationalStatistic.TERRITORIAL))
                .withMessageContaining("TERRITORIAL");
    }

    @Test
    void a_value_that_repeats_to_the_tonne_is_reported_unless_rounded() throws IOException {
        String rows = "|=2022|=2023|=2024\nTotalt|5|80 428 937|80 428 937\nRunt|5000|5000|6";
        assertThat(read("Kons_Tot", ABOVE + rows).findings())
                .filteredOn(finding -> finding.code() == StatisticsFinding.CARRIED_FORWARD)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("Totalt", "2024", "80428937 t"));
    }

    @Test
    void a_truncated_workbook_is_damaged() throws IOException {
        Path file = new SmallWorkbook().sheet("Terr_GHG", ABOVE + HEADER).write(folder.resolve("book.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(StatisticsWorkbook.read(file).findings())
                .extracting(Finding::code)
                .containsExactly(SheetFinding.DAMAGED_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Huvudsektor|Undersektor|Län|Kommun|=2022; emissions database
            Kommunkod|kommunnamn|Total_emissions_per_capita; household consumption
            |||2025M12; population
            Kod|Namn; list of counties
            """)
    void a_file_of_another_layout_is_named(String header, String reader) throws IOException {
        assertThat(read("Blad1", ABOVE + header).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(StatisticsFinding.OTHER_FORMAT);
            assertThat(finding.toString()).contains(reader);
        });
    }

    @Test
    void a_file_of_no_layout_is_unknown() throws IOException {
        assertThat(read("Blad1", "a|b\n1|2").findings())
                .extracting(Finding::code)
                .containsExactly(StatisticsFinding.UNKNOWN_FORMAT);
    }

    @Test
    void another_name_may_be_given() throws IOException {
        Path file = new SmallWorkbook().sheet("x", "y").write(folder.resolve("book.xlsx"));
        assertThat(StatisticsWorkbook.read(file, "data/book.xlsx")
                        .findings()
                        .get(0)
                        .toString())
                .startsWith("error: data/book.xlsx: ");
    }
}
