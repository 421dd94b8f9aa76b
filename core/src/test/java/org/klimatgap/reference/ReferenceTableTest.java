package org.klimatgap.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Severity;
import org.klimatgap.message.Language;

/** Cited tables: what they hold, and every defect of a file in one pass. */
class ReferenceTableTest {
    private static final long CITED_LINES = TableFiles.CITATION.lines().count();

    /** Of the bytes of {@link #TABLE}, computed with Python's hashlib. */
    private static final String DIGEST = "a4bbe8797277b71e879cb94b7d326b0e106d87279654cae10ab4d5c59071fe7f";

    /** The example of the class's Javadoc, and a cell with spaces, a quoted cell and an empty one. */
    private static final String TABLE = """
            # title: Sectors of an example
            # source: Example agency, https://example.org
            # version: 2024
            # licence: CC0-1.0
            # note: one more line
            code,title_en
            transport, Transport

            "waste, all",
            """;

    @TempDir
    private Path folder;

    @Test
    void a_table_has_its_citation_its_columns_and_its_rows() {
        ReferenceTable table =
                ReferenceTable.read(TableFiles.write(folder, TABLE)).get();
        assertThat(table.header())
                .containsExactly(
                        Map.entry("title", "Sectors of an example"),
                        Map.entry("source", "Example agency, https://example.org"),
                        Map.entry("version", "2024"),
                        Map.entry("licence", "CC0-1.0"),
                        Map.entry("note", "one more line"));
        assertThat(table.cited("source")).contains("Example agency, https://example.org");
        assertThat(table.cited("author")).isEmpty();
        assertThat(table.columns()).containsExactly("code", "title_en");
        assertThat(table.rows()).extracting(ReferenceRow::line).containsExactly(7L, 9L);
        assertThat(table.rows().get(0).get("title_en")).isEqualTo("Transport");
        assertThat(table.rows().get(1).get("code")).isEqualTo("waste, all");
        assertThat(table).hasToString("Sectors of an example, 2024 (2 rows)");
    }

    @Test
    void a_table_knows_its_file_by_name_and_digest() {
        ReferenceTable table =
                ReferenceTable.read(TableFiles.write(folder, TABLE)).get();
        assertThat(table.file().name()).isEqualTo("table.csv");
        assertThat(table.file().sha256()).isEqualTo(DIGEST);
    }

    @Test
    void an_empty_cell_is_absent() {
        ReferenceRow row = ReferenceTable.read(TableFiles.write(folder, TABLE))
                .get()
                .rows()
                .get(1);
        assertThat(row.find("title_en")).isEmpty();
        assertThat(row.find("no such column")).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.get("title_en"))
                .withMessage("line 9: column 'title_en' is empty");
    }

    @Test
    void lines_may_end_as_on_windows() {
        byte[] bytes = TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        ReferenceTable table =
                ReferenceTable.read(TableFiles.write(folder, bytes)).get();
        assertThat(table.cited("licence")).contains("CC0-1.0");
        assertThat(table.rows()).extracting(ReferenceRow::line).containsExactly(7L, 9L);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of("sound", TableFiles.CITATION + "a,b\n1,2\n", List.of()),
                Arguments.of(
                        "no citation",
                        "a,b\n1,2\n",
                        List.of(
                                "MISSING_CITATION table.csv {key=title}",
                                "MISSING_CITATION table.csv {key=source}",
                                "MISSING_CITATION table.csv {key=version}",
                                "MISSING_CITATION table.csv {key=licence}")),
                Arguments.of(
                        "one line of the citation",
                        "# title: x\n# source: x\n# version: x\n# license: x\na,b\n",
                        List.of("MISSING_CITATION table.csv {key=licence}")),
                Arguments.of(
                        "a citation that says nothing",
                        "# title:\n# source: x\n# version:  \n# licence: x\na,b\n",
                        List.of("MISSING_CITATION table.csv {key=title}", "MISSING_CITATION table.csv {key=version}")),
                Arguments.of(
                        "rows of another length",
                        TableFiles.CITATION + "a,b\n1\n1,2\n1,2,3\n",
                        List.of(
                                "RAGGED_ROW table.csv:6 {actual=1, expected=2}",
                                "RAGGED_ROW table.csv:8 {actual=3, expected=2}")),
                Arguments.of(
                        "a column twice",
                        TableFiles.CITATION + "a,b, a\n1,2,3\n",
                        List.of("DUPLICATE table.csv:5 {value=a, first=5}")),
                Arguments.of(
                        "rows and citation together",
                        "# title: x\n# source: x\n# version: x\na,b\n1,2,3\n",
                        List.of(
                                "RAGGED_ROW table.csv:5 {actual=3, expected=2}",
                                "MISSING_CITATION table.csv {key=licence}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void every_defect_of_a_file_is_found_in_one_pass(String name, String text, List<String> expected) {
        Checked<ReferenceTable> table = ReferenceTable.read(TableFiles.write(folder, text));
        assertThat(TableFiles.shown(table.findings())).as(name).containsExactlyElementsOf(expected);
        assertThat(table.isUsable()).isEqualTo(expected.isEmpty());
    }

    @Test
    void a_file_without_a_table_is_unreadable() {
        for (String text : List.of(TableFiles.CITATION, TableFiles.CITATION + "\n\n")) {
            Checked<ReferenceTable> table = ReferenceTable.read(TableFiles.write(folder, text));
            assertThat(table.findings())
                    .extracting(finding -> finding.text(Language.ENGLISH))
                    .containsExactly("table.csv: the file cannot be read as a table: it has no line of column names");
        }
    }

    @Test
    void a_file_in_latin_1_is_unreadable() {
        byte[] bytes = (TableFiles.CITATION + "a\nEgen uppvärmning\n").getBytes(StandardCharsets.ISO_8859_1);
        Checked<ReferenceTable> table = ReferenceTable.read(TableFiles.write(folder, bytes));
        assertThat(table.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly("table.csv:" + (CITED_LINES + 2)
                        + ": the file cannot be read as a table: this line is not UTF-8, save the file as CSV UTF-8");
        assertThat(table.isUsable()).isFalse();
    }

    @Test
    void a_quote_that_never_ends_is_unreadable() {
        Checked<ReferenceTable> table =
                ReferenceTable.read(TableFiles.write(folder, TableFiles.CITATION + "a,b\n1,\"2\n3,4\n"));
        assertThat(table.findings())
                .extracting(finding -> finding.text(Language.SWEDISH))
                .containsExactly(
                        "table.csv:" + (CITED_LINES + 2) + ": filen kan inte läsas som tabell: ett citattecken (\")"
                                + " öppnar en cell på raden eller en senare rad och stängs inte");
        assertThat(table.isUsable()).isFalse();
    }

    @Test
    void semicolons_between_columns_are_named_instead_of_every_missing_column() {
        Checked<ReferenceTable> table =
                ReferenceTable.read(TableFiles.write(folder, TableFiles.CITATION + "a;b\n1;2\n"));
        assertThat(table.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(
                        "table.csv: the file cannot be read as a table: its columns are separated by semicolons,"
                                + " must be by commas");
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_citation() {
        Checked<ReferenceTable> table =
                ReferenceTable.read(TableFiles.write(folder, "\ufeff" + TableFiles.CITATION + "a,b\n1,2\n"));
        assertThat(table.findings()).isEmpty();
        assertThat(table.get().cited("title")).contains("Example");
    }

    @Test
    void columns_that_must_be_there_are_missed_by_name() {
        ReferenceTable table =
                ReferenceTable.read(TableFiles.write(folder, TABLE)).get();
        assertThat(table.missingColumns(List.of("code", "title_en"))).isEmpty();
        assertThat(TableFiles.shown(table.missingColumns(List.of("code", "level", "parent"))))
                .containsExactly("MISSING_COLUMN table.csv {column=level}", "MISSING_COLUMN table.csv {column=parent}");
    }

    @Test
    void a_file_that_is_not_there_is_no_data_error() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> ReferenceTable.read(folder.resolve("absent.csv")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceTable.read(ReferenceTable.class, "absent.csv"))
                .withMessage("no data file 'absent.csv' beside org.klimatgap.reference.ReferenceTable");
    }

    @Test
    void a_table_does_not_change() {
        ReferenceTable table =
                ReferenceTable.read(TableFiles.write(folder, TABLE)).get();
        assertThatThrownBy(() -> table.header().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> table.columns().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findings_read_as_sentences_with_their_place() {
        String text = "# title: x\n# source: x\n# version: x\na,b\n1,2,3\n";
        Checked<ReferenceTable> table = ReferenceTable.read(TableFiles.write(folder, text));
        assertThat(table.errors())
                .extracting(error -> error.text(Language.SWEDISH))
                .containsExactly(
                        "table.csv:5: raden har 3 celler, tabellen har 2 kolumner",
                        "table.csv: raden ”# licence: …” saknas i filens början");
        assertThat(ReferenceFinding.values())
                .extracting(ReferenceFinding::severity)
                .containsOnly(Severity.ERROR);
    }
}
