package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.reference.ReferenceFinding;

class CodeListTest {
    @TempDir
    Path folder;

    private Checked<AreaRegister> read(String text) throws IOException {
        return CodeList.read(Files.writeString(folder.resolve("codes.csv"), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kod;Namn    | Code;Name | 07    | 0764
            Code;Name   | Kod;Namn  | 7     | 764
            Namn;Kod    | ;         | 07    | 0764
            """)
    void codes_are_read_in_either_language(String header, String second, String county, String municipality)
            throws IOException {
        boolean nameFirst = header.startsWith("Namn");
        String rows = nameFirst
                ? "Kronobergs län;" + county + "\nAlvesta;" + municipality
                : county + ";Kronobergs län\n" + municipality + ";Alvesta";
        AreaRegister read = read("SCB;\nLän och kommuner 2023;\n" + header + "\n" + second + "\n" + rows + "\n"
                        + (nameFirst ? ";\n" : "Källa SCB;\n"))
                .get();
        assertThat(read.areas()).hasToString("[07 Kronobergs län, 0764 Alvesta]");
        assertThat(read.table().cited("version")).contains("2023");
        assertThat(read.table().cited("title").orElseThrow()).startsWith("Län och kommuner 2023");
        assertThat(read.table().rows()).extracting(row -> row.line()).doesNotHaveDuplicates();
    }

    @Test
    void a_workbook_is_read_as_well() throws IOException {
        Path file = new SmallWorkbook()
                .sheet("Län och kommuner", "Kod|Namn\n=7|Kronobergs län\n=764|Alvesta")
                .write(folder.resolve("codes.xlsx"));
        assertThat(CodeList.read(file).get().areas()).hasToString("[07 Kronobergs län, 0764 Alvesta]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kod;Namn\\n0764;Alvesta\\n0764;Alvesta      | DUPLICATE
            Kod;Namn\\n0764;Alvesta\\nx;Atlantis        | UNREAD_ROW
            Kod;Namn\\n0764;Alvesta\\n0780;             | UNREAD_ROW
            Kod;Namn;Folk\\n0764;Alvesta;5              | UNKNOWN_COLUMN
            Koodi;Nimi\\n0764;Alvesta                   | FOREIGN_HEADER
            Länskod;Län;Kommunkod;Kommun;2022           | OTHER_FORMAT
            """)
    void defects_are_found(String text, String expected) throws IOException {
        FindingCode code =
                expected.equals("DUPLICATE") ? ReferenceFinding.DUPLICATE : StatisticsFinding.valueOf(expected);
        assertThat(read(text.replace("\\n", "\n")).findings())
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    void missing_municipalities_are_named() throws IOException {
        assertThat(CodeList.read(
                                Files.writeString(folder.resolve("codes.csv"), "Kod;Namn\n0114;Upplands Väsby\n"),
                                "data/codes.csv")
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith("warning: data/codes.csv")
                        .contains("289 of 290", "0115 Vallentuna"));
    }
}
