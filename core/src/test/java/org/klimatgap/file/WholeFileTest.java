package org.klimatgap.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void the_file_has_the_whole_text_in_utf_8_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("rapport åäö.md");
        String text = "57\u00A0215\u00A0ton å 😀\n".repeat(20_000);
        WholeFile.write(file, text);
        assertThat(file).hasContent(text);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void an_older_file_is_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "a much longer text than the new one");
        WholeFile.write(file, "new");
        assertThat(file).hasContent("new");
    }

    @Test
    void a_failure_names_the_file_and_leaves_everything_as_it_was() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("report.md").resolve("kept"));
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("report.md"), "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot write " + folder.resolve("report.md"))
                .hasMessageContaining("a folder is in the way")
                .hasMessageNotContaining(".tmp");
        assertThat(inTheWay).isDirectory();
        assertThat(files()).containsExactly(folder.resolve("report.md"));
    }

    @Test
    void a_missing_folder_is_not_made() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("none").resolve("report.md"), "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith("report.md: there is no folder " + folder.resolve("none"));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
