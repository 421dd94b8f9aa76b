package org.klimatgap.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Sha256;

class SheetFileTest {
    @TempDir
    Path folder;

    /** Keeps all cells of the first sheet with their lines. */
    private static final SheetFormat<List<String>> ALL_ROWS = book -> {
        List<String> rows = new ArrayList<>();
        book.first().rows().forEachRemaining(row -> rows.add(row.line() + ":" + row.texts()));
        return Checked.of(rows, List.of());
    };

    private static final SheetFormat<OptionalDouble> FIRST_NUMBER =
            book -> Checked.of(book.first().rows().next().number(0), List.of());

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Finding onlyError(Path file) {
        Checked<List<String>> checked = SheetFile.read(file, ALL_ROWS);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.findings()).hasSize(1);
        return checked.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b\n1,5;c', '1:[a, b]|2:[1,5, c]'",
        "'a,b\n1.5,c', '1:[a, b]|2:[1.5, c]'",
        "'a\tb\n1;2\tc', '1:[a, b]|2:[1;2, c]'"
    })
    void separator_is_that_of_the_first_line(String content, String rows) throws IOException {
        assertThat(SheetFile.read(text("x.csv", content), ALL_ROWS).get()).containsExactly(rows.split("\\|"));
    }

    @Test
    void row_with_other_columns_than_the_first_is_refused_with_the_line_before_it() throws IOException {
        assertThat(onlyError(text("x.csv", "a,b\n1,2\n\n1,2,3\n")).message().text(Language.SWEDISH))
                .isEqualTo(
                        "raden efter rad 2 går inte att läsa som CSV: den ska ha lika många kolumner som den första, och"
                                + " citattecken ska stängas");
    }

    @Test
    void byte_order_mark_and_spaces_do_not_belong_to_cells() throws IOException {
        assertThat(SheetFile.read(text("x.csv", "\uFEFF a ;\u00A0b\u00A0\r\n\r\nc;d\r\n"), ALL_ROWS)
                        .get())
                .containsExactly("1:[a, b]", "3:[c, d]");
    }

    @ParameterizedTest
    @CsvSource({
        "'71273705,25;x', 71273705.25",
        "'0;x', 0",
        "'-12,5;x', -12.5",
        "'−12,5;x', -12.5",
        "'0,1;x', 0.1",
        "'123456789012345678,5;x', 123456789012345678.5",
        "'0,000000000000000000000012345;x', 1.2345E-23"
    })
    void plain_number_is_the_nearest_double(String content, double value) throws IOException {
        assertThat(SheetFile.read(text("x.csv", content), FIRST_NUMBER).get()).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'1.5;x'",
        "'1 000;x'",
        "'1e5;x'",
        "'5,;x'",
        "',5;x'",
        "'-;x'",
        "'NaN;x'",
        "'Infinity;x'",
        "'1,5,5;x'",
        "'٣;x'"
    })
    void anything_else_is_no_plain_number(String content) throws IOException {
        assertThat(SheetFile.read(text("x.csv", content), FIRST_NUMBER).get()).isEmpty();
    }

    @Test
    void workbook_gives_texts_and_numbers_as_stored() throws IOException {
        Path file = TestWorkbook.write(
                folder.resolve("x.xlsx"), "Blad", List.of(List.of("Län", "2019.0", "5.5E-5", "", "71 260 000")));
        assertThat(SheetFile.read(file, ALL_ROWS).get()).containsExactly("1:[Län, 2019.0, 5.5E-5, , 71 260 000]");
        assertThat(SheetFile.read(
                                file,
                                book -> Checked.of(book.first().rows().next().number(2), List.of()))
                        .get())
                .hasValue(5.5e-5);
    }

    @Test
    void workbook_of_excel_97_is_read_alike() throws IOException {
        Path file = folder.resolve("x.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("Blad");
            sheet.createRow(2).createCell(0).setCellValue("0764");
            sheet.getRow(2).createCell(1).setCellValue(57215.5);
            workbook.write(out);
        }
        assertThat(SheetFile.read(file, ALL_ROWS).get()).containsExactly("3:[0764, 57215.5]");
    }

    @Test
    void broken_workbook_of_excel_97_is_damaged() throws IOException {
        Path whole = folder.resolve("whole.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(whole)) {
            workbook.createSheet("Blad").createRow(0).createCell(0).setCellValue("0764");
            workbook.write(out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Arrays.fill(bytes, 600, 1000, (byte) 7);
        assertThat(onlyError(Files.write(folder.resolve("broken.xls"), bytes)).code())
                .isEqualTo(SheetFinding.DAMAGED_WORKBOOK);
    }

    /** Where the platform shows open files: nothing stays open when a reader looks at a header alone. */
    @Test
    void file_is_closed_when_its_reader_stops_early() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open));
        Path file = text("x.csv", "a;b\n".repeat(10_000));
        SheetFormat<String> first =
                book -> Checked.of(book.first().rows().next().text(0), List.of());
        for (int i = 0; i < 5; i++) {
            assertThat(SheetFile.read(file, first).get()).isEqualTo("a");
        }
        try (Stream<Path> descriptors = Files.list(open)) {
            assertThat(descriptors.filter(link -> leadsTo(link, file))).isEmpty();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void digest_is_that_of_the_files_bytes() throws IOException {
        Path file = text("x.csv", "a;b\n");
        SheetFormat<String> digest = book -> Checked.of(book.file().sha256(), List.of());
        assertThat(SheetFile.read(file, digest).get()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }

    @Test
    void missing_file_folder_and_empty_file_are_told_apart() throws IOException {
        assertThat(onlyError(folder.resolve("none.csv")).code()).isEqualTo(SheetFinding.MISSING_FILE);
        assertThat(onlyError(folder).code()).isEqualTo(SheetFinding.DIRECTORY);
        assertThat(onlyError(text("empty.csv", "")).code()).isEqualTo(SheetFinding.EMPTY_FILE);
    }

    @Test
    void text_that_was_renamed_to_a_workbook_is_refused() throws IOException {
        Finding finding = onlyError(text("renamed.xlsx", "a;b\n1;2\n"));
        assertThat(finding.code()).isEqualTo(SheetFinding.NOT_A_WORKBOOK);
        assertThat(finding.text(Language.ENGLISH)).startsWith("renamed.xlsx: ").contains(".xlsx", ".csv");
    }

    @Test
    void workbook_that_was_renamed_to_csv_is_refused() throws IOException {
        Path file = TestWorkbook.write(folder.resolve("x.csv"), "Blad", List.of(List.of("a")));
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.WORKBOOK_NAMED_CSV);
    }

    @ParameterizedTest
    @CsvSource({"0.2", "0.5", "0.9", "0.999"})
    void truncated_workbook_is_damaged(double kept) throws IOException {
        Path whole = TestWorkbook.write(folder.resolve("whole.xlsx"), "Blad", List.of(List.of("a", "b")));
        byte[] bytes = Files.readAllBytes(whole);
        Path file = folder.resolve("cut.xlsx");
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * kept)));
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.DAMAGED_WORKBOOK);
    }

    @ParameterizedTest
    @CsvSource({
        "'<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>'",
        "'no xml at all'",
        "'<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>'",
        "'<worksheet><sheetData><row r=\"x\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>'",
        "'<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2019-01-01</v></c></row></sheetData></worksheet>'",
        "'<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"3\"/><v>1</v></c></row></sheetData></worksheet>'"
    })
    void workbook_with_a_broken_sheet_is_damaged(String sheet) throws IOException {
        Path file = TestWorkbook.writeSheet(folder.resolve("x.xlsx"), "Blad", sheet);
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.DAMAGED_WORKBOOK);
    }

    @Test
    void archive_that_is_no_workbook_is_damaged() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.DAMAGED_WORKBOOK);
    }

    @Test
    void archive_that_unpacks_to_a_thousand_times_its_size_is_refused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.ZIP_BOMB);
    }

    @Test
    void line_in_another_encoding_is_named() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.write(file, "a;b\nc;d\nÅre;1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(onlyError(file).text(Language.ENGLISH))
                .startsWith("x.csv:3: ")
                .contains("UTF-8");
    }

    @Test
    void text_in_utf_16_is_refused() throws IOException {
        Path file = folder.resolve("x.csv");
        Files.write(file, "a;b\n".getBytes(StandardCharsets.UTF_16));
        assertThat(onlyError(file).code()).isEqualTo(SheetFinding.UTF_16);
    }
}
