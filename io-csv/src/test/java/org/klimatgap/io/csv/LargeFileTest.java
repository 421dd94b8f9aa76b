package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Finding;
import org.klimatgap.sector.SectorScheme;

/** Files of 200 MB in a heap of 64 MB. */
class LargeFileTest {
    private static final int MEBIBYTES = 200;
    private static final byte[] MEBIBYTE = new byte[1 << 20];

    static {
        Arrays.fill(MEBIBYTE, (byte) 'a');
    }

    @TempDir
    private Path folder;

    /** Reads the files that are named and prints their findings; started in a machine of its own. */
    public static void main(String[] files) {
        for (String file : files) {
            EmissionsCsv.read(Path.of(file), SectorScheme.nationalEmissionsDatabase())
                    .findings()
                    .forEach(System.out::println);
        }
    }

    private Path write(String name, String before, String after) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < MEBIBYTES; i++) {
                out.write(MEBIBYTE);
            }
            out.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void lines_of_200_megabytes_are_findings_in_a_heap_of_64_megabytes() throws IOException, InterruptedException {
        Path line = write("line.csv", "", "");
        Path row = write("row.csv", "municipality,sector,year,value,unit\n", "\n764,waste,2019,1,t\n");
        assertThat(findingsInSmallHeap(line, row))
                .containsExactly(
                        "error: line.csv:1: the line is longer than 1048576 bytes, must be one row of a table: the file is"
                                + " no CSV file, or its line ends are lost",
                        "error: row.csv:2: the line is longer than 1048576 bytes, must be one row of a table: the file is"
                                + " no CSV file, or its line ends are lost",
                        "error: row.csv:3: municipality code \"764\" lacks its leading zero: write \"0764\"");
    }

    private static List<String> findingsInSmallHeap(Path... files) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFileTest.class.getName());
        Arrays.stream(files).map(Path::toString).forEach(builder.command()::add);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    @Test
    void line_that_is_too_long_is_known_after_little_more_than_a_mebibyte() throws IOException {
        try (InputStream in = new ByteArrayInputStream(new byte[8 << 20])) {
            Optional<TextLine> line = new LineSource(in, "line.csv").next();
            assertThat(line.flatMap(TextLine::damage).map(Finding::code)).contains(CsvFinding.NUL_BYTE);
            assertThat(in.available()).isGreaterThan((8 << 20) - (1 << 20) - (1 << 17));
        }
    }
}
