package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.csv.TestFiles.emissions;
import static org.klimatgap.io.csv.TestFiles.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.message.Language;
import org.klimatgap.sector.SectorScheme;

/** What is wrong with a file before its cells are looked at. */
class FileDefectsTest {
    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String HEADER = "municipality,municipality_name,sector,year,value,unit\n";
    private static final String VALID = HEADER + "0764,Alvesta,waste,2019,1,t\n";

    @TempDir
    private Path folder;

    private static Checked<Inventory> read(Path file) {
        return EmissionsCsv.read(file, SectorScheme.nationalEmissionsDatabase());
    }

    private static List<String> texts(Checked<?> checked) {
        return checked.findings().stream()
                .map(finding -> finding.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void missing_file_is_a_finding() {
        assertThat(texts(read(folder.resolve("gone.csv")))).containsExactly("gone.csv: the file does not exist");
    }

    @Test
    void folder_is_a_finding() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("data.csv"));
        assertThat(texts(read(inside))).containsExactly("data.csv: this is a folder, must be a CSV file");
    }

    @Test
    void file_that_cannot_be_opened_is_a_finding() throws IOException {
        Path loop = folder.resolve("loop.csv");
        Files.createSymbolicLink(loop, folder.resolve("back.csv"));
        Files.createSymbolicLink(folder.resolve("back.csv"), loop);
        Checked<Inventory> checked = read(loop);
        assertThat(places(checked)).containsExactly("loop.csv unreadable");
        assertThat(checked.isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", " \r\n\t\r\n"})
    void file_without_text_is_empty(String text) {
        assertThat(texts(emissions(folder, text)))
                .containsExactly(
                        "emissions.csv: the file is empty, must have a line of column names and rows below it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n;;;;;\n,,,,,\n"})
    void file_without_rows_is_a_finding(String rows) {
        assertThat(places(emissions(folder, HEADER.strip() + rows.replace(';', ','))))
                .containsExactly("emissions.csv no-rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality|sector|year|value|unit", "municipality sector year value unit", "hello"})
    void header_in_one_column_is_a_wrong_separator(String header) {
        assertThat(texts(emissions(folder, header + "\n0764|waste|2019|1|t\n")))
                .containsExactly("emissions.csv:1: the header \"" + header
                        + "\" is a single column, columns must be separated by comma, semicolon or tab");
    }

    @Test
    void every_missing_column_is_a_finding_of_its_own_and_the_rest_is_checked_all_the_same() {
        assertThat(texts(emissions(folder, "\nsector,year,status\ntrams,19,\n")))
                .containsExactly(
                        "emissions.csv:2: column \"municipality\" is missing",
                        "emissions.csv:2: column \"value\" is missing",
                        "emissions.csv:2: column \"unit\" is missing",
                        "emissions.csv:3: unknown sector \"trams\", must be one of those of NED: All sectors, Transport,"
                                + " Industry (energy and processes), Electricity and district heating, Agriculture, Heating of"
                                + " homes and premises, Off-road machinery, Product use (including solvents), Waste (including"
                                + " sewage), International transport",
                        "emissions.csv:3: \"19\" is not a year, must be a whole number from 1900 to 2100");
    }

    @Test
    void header_defects_are_found_together() {
        assertThat(texts(emissions(
                        folder, "Municipality;sector;unit;;2019;Comment;2019;1850;SECTOR\n0764;waste;t;;1;;2;3;\n")))
                .containsExactly(
                        "emissions.csv:1: column 4 has no name and is ignored",
                        "emissions.csv:1: column \"comment\" is unknown and is ignored, known are municipality, sector, unit,"
                                + " municipality_name, source",
                        "emissions.csv:1: column \"2019\" stands twice",
                        "emissions.csv:1: \"1850\" is not a year, must be a whole number from 1900 to 2100",
                        "emissions.csv:1: column \"sector\" stands twice");
    }

    @Test
    void unknown_column_alone_is_a_warning_that_leaves_the_value() {
        Checked<Inventory> checked =
                emissions(folder, "municipality,sector,year,value,unit,comment\n0764,waste,2019,1,t,hello\n");
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith(
                        "warning: emissions.csv:1: column \"comment\" is unknown and is ignored, known are municipality, sector,");
        assertThat(checked.get().lines()).hasSize(1);
    }

    @Test
    void wide_layout_without_years_is_a_finding() {
        Path file = TestFiles.write(folder, TestFiles.NAME, "municipality,sector,unit\n0764,waste,t\n");
        Checked<Inventory> checked = EmissionsCsv.read(
                file,
                SectorScheme.nationalEmissionsDatabase(),
                EmissionsCsvOptions.DEFAULT.withLayout(EmissionsLayout.WIDE));
        assertThat(texts(checked))
                .containsExactly(
                        "emissions.csv:1: no column is named by a year, must have at least one such as \"2019\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"municipality,sector', unbalanced-quote",
        "'\"municipality\"x,sector', text-after-quote",
        "'municipality;\"sector\"x;year', text-after-quote"
    })
    void broken_quotation_marks_in_the_header_are_a_finding(String header, String code) {
        assertThat(places(emissions(folder, header + "\n0764,waste\n"))).containsExactly("emissions.csv:1 " + code);
    }

    @Test
    void line_in_latin_1_is_named_with_its_text_and_its_other_defects() {
        byte[] bytes = (HEADER + "0764,Alvesta,waste,2019,1,t\n0780,Växjö,waste,2019,1,lb\n").getBytes(LATIN_1);
        Checked<Inventory> checked = emissions(folder, bytes);
        assertThat(texts(checked).get(0))
                .isEqualTo(
                        "emissions.csv:3: the line is not UTF-8 (byte 0xE4 at position 7), it looks like Windows-1252 or"
                                + " Latin-1, where it reads \"0780,Växjö,waste,2019,1,lb\": save the file as CSV UTF-8");
        assertThat(places(checked)).containsExactly("emissions.csv:3 windows-1252", "emissions.csv:3 unknown-unit");
        assertThat(checked.acceptPartial("test").get().municipalities())
                .extracting(each -> each.code())
                .containsExactly("0764");
    }

    @Test
    void windows_1252_dash_and_quotes_are_recognised() {
        byte[] bytes = (HEADER + "0780,”Växjö” – stad,waste,2019,1,t\n").getBytes(WINDOWS_1252);
        assertThat(texts(emissions(folder, bytes)))
                .containsExactly("emissions.csv:2: the line is not UTF-8 (byte 0x94 at position 6), it looks like"
                        + " Windows-1252 or Latin-1, where it reads \"0780,”Växjö” – stad,waste…\": save the file as"
                        + " CSV UTF-8");
    }

    @Test
    void line_in_cp850_is_not_taken_for_latin_1() {
        byte[] bytes = (HEADER + "0780,Växjö,waste,2019,1,t\n").getBytes(Charset.forName("IBM850"));
        assertThat(texts(emissions(folder, bytes)))
                .containsExactly(
                        "emissions.csv:2: the line is not UTF-8 (byte 0x84 at position 7): save the file as CSV"
                                + " UTF-8");
    }

    @Test
    void file_wholly_in_latin_1_lists_ten_lines_and_counts_the_rest() {
        StringBuilder text = new StringBuilder(HEADER.replace("municipality_name,", "municipality_name,län,"));
        for (int i = 1; i <= 50; i++) {
            text.append("0780,Växjö,Kronoberg,waste,").append(1950 + i).append(i == 30 ? ",x,t\n" : ",1,t\n");
        }
        Checked<Inventory> checked = emissions(folder, text.toString().getBytes(LATIN_1));
        List<String> places = places(checked);
        assertThat(places).hasSize(13);
        assertThat(places.subList(0, 3))
                .containsExactly(
                        "emissions.csv:1 windows-1252",
                        "emissions.csv:1 unknown-column",
                        "emissions.csv:2 windows-1252");
        assertThat(places.get(10)).isEqualTo("emissions.csv:10 windows-1252");
        assertThat(places.get(11)).isEqualTo("emissions.csv:31 not-a-number");
        assertThat(texts(checked).get(12))
                .isEqualTo("emissions.csv: further 41 lines are damaged in the same way or are not UTF-8");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void replacement_character_says_that_a_letter_was_lost() {
        assertThat(texts(emissions(folder, HEADER + "0780,V\uFFFDxj\uFFFD,waste,2019,1,t\n")))
                .containsExactly(
                        "emissions.csv:2: the line holds the replacement character U+FFFD (\"0780,V\uFFFDxj\uFFFD,waste,2019,1,t\"),"
                                + " so a letter was lost when the file was converted: export it anew from its source as UTF-8");
    }

    @Test
    void truncated_utf_8_at_the_end_of_the_file_is_found() {
        byte[] whole = (HEADER + "0780,Växjö,waste,2019,1,t,å").getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(places(emissions(folder, cut)))
                .containsExactly("emissions.csv:2 not-utf8", "emissions.csv:2 ragged-row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf_16_is_recognised_with_and_without_a_byte_order_mark(String charset) {
        assertThat(texts(emissions(folder, VALID.getBytes(Charset.forName(charset)))))
                .containsExactly("emissions.csv: the file is encoded in UTF-16, must be UTF-8: save it as CSV UTF-8");
    }

    @Test
    void workbook_renamed_to_csv_is_recognised() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(VALID.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(texts(emissions(folder, bytes.toByteArray())))
                .containsExactly(
                        "emissions.csv: the file is a ZIP archive, as an Excel workbook (.xlsx) is, whatever its name"
                                + " says: open it in the spreadsheet and save it as CSV UTF-8");
    }

    @Test
    void old_workbook_renamed_to_csv_is_recognised() {
        byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(places(emissions(folder, bytes))).containsExactly("emissions.csv old-workbook");
    }

    @Test
    void nul_byte_in_a_row_costs_that_row() {
        Checked<Inventory> checked =
                emissions(folder, VALID + "0764,Alv\0esta,waste,2020,1,t\n0764,Alvesta,waste,2021,1,t\n");
        assertThat(texts(checked))
                .containsExactly(
                        "emissions.csv:3: the line holds a NUL byte, which no text does: the file is binary or damaged,"
                                + " must be text in UTF-8");
        assertThat(checked.acceptPartial("test").get().lines().get(0).series().years())
                .containsExactly(2019, 2021);
    }

    @Test
    void binary_file_is_one_finding() {
        byte[] bytes = new byte[3_000_000];
        bytes[0] = (byte) 0x89;
        assertThat(places(emissions(folder, bytes))).containsExactly("emissions.csv:1 nul-byte");
    }

    @Test
    void line_of_more_than_a_mebibyte_costs_that_row() {
        String full = "0764,\"" + "a".repeat((1 << 20) - 22) + "\",waste,2020,1,t";
        assertThat(full).hasSize(1 << 20);
        Checked<Inventory> checked =
                emissions(folder, VALID + full + "\r\n" + full + "x\r\n0764,Alvesta,waste,2022,1,t\r\n");
        assertThat(texts(checked).get(1))
                .isEqualTo(
                        "emissions.csv:4: the line is longer than 1048576 bytes, must be one row of a table: the file is no"
                                + " CSV file, or its line ends are lost");
        assertThat(places(checked)).containsExactly("emissions.csv:3 two-names", "emissions.csv:4 line-too-long");
        assertThat(checked.acceptPartial("test").get().lines().get(0).series().years())
                .containsExactly(2019, 2020, 2022);
    }

    @Test
    void line_of_commas_costs_that_row() {
        assertThat(texts(emissions(folder, VALID + ",".repeat(500_000))))
                .containsExactly("emissions.csv:3: the line has more than 10000 cells, must be one row of a table");
    }

    @Test
    void header_of_commas_is_a_finding() {
        assertThat(texts(emissions(folder, ";".repeat(500_000) + "\n")))
                .containsExactly("emissions.csv:1: the line has more than 10000 cells, must be one row of a table");
    }
}
