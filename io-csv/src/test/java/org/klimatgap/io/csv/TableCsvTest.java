package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCsvTest {
    private static final List<String> COLUMNS = List.of("year", "text");

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void cells_are_quoted_where_they_must_be() {
        assertThat(TableCsv.text(
                        COLUMNS,
                        List.of(
                                List.of("2019", "plain"),
                                List.of("2020", "a, b"),
                                List.of("2021", "say \"no\""),
                                List.of("2022", "two\nlines"),
                                List.of("2023", ""))))
                .isEqualTo(
                        "year,text\n2019,plain\n2020,\"a, b\"\n2021,\"say \"\"no\"\"\"\n2022,\"two\nlines\"\n2023,\n");
    }

    @Test
    void formulas_are_guarded_in_cells_and_column_names_and_numbers_are_not() {
        assertThat(TableCsv.text(
                        List.of("=A1", "change"),
                        List.of(List.of("@x", "-5.2"), List.of(" +1", "-1+1"), List.of("\tx", "5"))))
                .isEqualTo("'=A1,change\n'@x,-5.2\n' +1,'-1+1\n'\tx,5\n");
    }

    @Test
    void separator_of_the_table_is_quoted_and_others_are_not() {
        StringBuilder text = new StringBuilder("# before\n");
        TableCsv.append(COLUMNS, List.of(List.of("1,5", "a;b")), CsvSeparator.SEMICOLON, text);
        assertThat(text).hasToString("# before\nyear;text\n1,5;\"a;b\"\n");
    }

    @Test
    void file_is_utf_8_with_lf_and_replaces_the_old_one() throws IOException {
        Path file = TestFiles.write(folder, "table.csv", "old and much longer than the new one is going to be");
        TableCsv.write(COLUMNS, List.of(List.of("2019", "åäö")), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(new byte[] {
            'y',
            'e',
            'a',
            'r',
            ',',
            't',
            'e',
            'x',
            't',
            '\n',
            '2',
            '0',
            '1',
            '9',
            ',',
            (byte) 0xC3,
            (byte) 0xA5,
            (byte) 0xC3,
            (byte) 0xA4,
            (byte) 0xC3,
            (byte) 0xB6,
            '\n'
        });
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void failure_in_the_middle_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = TestFiles.write(folder, "table.csv", "old");
        Iterable<List<String>> failing = () -> new Iterator<>() {
            private int row;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public List<String> next() {
                if (++row > 10_000) {
                    throw new IllegalStateException("no more");
                }
                return List.of("2019", "x");
            }
        };
        assertThatThrownBy(() -> TableCsv.write(COLUMNS, failing, file)).hasMessage("no more");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void text_that_is_not_unicode_is_not_replaced_by_question_marks() throws IOException {
        Path file = folder.resolve("table.csv");
        assertThatThrownBy(() -> TableCsv.write(COLUMNS, List.of(List.of("2019", "\uD800")), file))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void folder_in_the_way_is_an_exception_that_leaves_nothing_behind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("table.csv"));
        assertThatThrownBy(() -> TableCsv.write(COLUMNS, List.of(), taken)).isInstanceOf(UncheckedIOException.class);
        assertThat(names()).containsExactly("table.csv");
    }

    @Test
    void missing_folder_is_an_exception() {
        Path file = folder.resolve("gone").resolve("table.csv");
        assertThatThrownBy(() -> TableCsv.write(COLUMNS, List.of(), file)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void row_of_another_width_is_the_callers_mistake() {
        assertThatThrownBy(() -> TableCsv.text(COLUMNS, List.of(List.of("2019"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row [2019] has 1 cells, must have 2 as the columns [year, text]");
    }

    @Test
    void table_without_columns_is_the_callers_mistake() {
        assertThatThrownBy(() -> TableCsv.text(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a table needs at least one column");
    }
}
