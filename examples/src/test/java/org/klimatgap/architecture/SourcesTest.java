package org.klimatgap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of the source files: length, nothing left open, packages in their module. */
class SourcesTest {
    @Test
    void every_java_file_is_shorter_than_the_limit() {
        List<Path> files = Stream.concat(
                        Arrays.stream(ModuleOfProject.values()).map(ModuleOfProject::folder), Stream.of("benchmarks"))
                .flatMap(folder -> Sources.files(Sources.root().resolve(folder).resolve("src"), ".java").stream())
                .toList();
        assertThat(files).isNotEmpty();
        assertThat(Sources.tooLong(files)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ModuleOfProject.class)
    void nothing_is_left_open_in_main(ModuleOfProject module) {
        Path main = Sources.root().resolve(module.folder()).resolve("src/main");
        assertThat(Sources.leftOpen(Sources.files(main, ".java", ".properties")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ModuleOfProject.class)
    void every_package_lies_in_its_module(ModuleOfProject module) {
        assertThat(Sources.strayPackages(module, Sources.mainJava(module))).isEmpty();
    }

    @Test
    void a_file_at_the_limit_is_caught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(Sources.LINES_BELOW));
        Files.writeString(folder.resolve("Short.java"), "//\n".repeat(Sources.LINES_BELOW - 1));
        assertThat(Sources.tooLong(Sources.files(folder, ".java")))
                .singleElement()
                .asString()
                .contains("Long.java: 400 lines");
    }

    @Test
    void a_note_to_self_is_caught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), "// " + "TO" + "DO later\n");
        Files.writeString(folder.resolve("B.java"), "// " + "FIX" + "ME later\n");
        Files.writeString(folder.resolve("C.java"), "// METHODOLOGY\n");
        assertThat(Sources.leftOpen(Sources.files(folder, ".java"))).hasSize(2);
    }

    @Test
    void a_package_in_another_module_is_caught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), "package org.klimatgap.report;\n");
        Files.writeString(folder.resolve("B.java"), "package org.klimatgap.io.csv;\n");
        assertThat(Sources.strayPackages(ModuleOfProject.IO_CSV, Sources.files(folder, ".java")))
                .singleElement()
                .asString()
                .contains("A.java: package org.klimatgap.report");
    }
}
