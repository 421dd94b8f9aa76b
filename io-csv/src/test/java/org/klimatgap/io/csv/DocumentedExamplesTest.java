package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in the specifications are the files that other tests read. */
class DocumentedExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/klimatgap/io/csv");

    @ParameterizedTest
    @CsvSource({
        "EmissionsCsv.java, emissions-tidy.csv",
        "EmissionsCsv.java, emissions-wide.csv",
        "PopulationCsv.java, population.csv"
    })
    void example_of_the_javadoc_is_the_test_resource(String source, String example) throws IOException {
        String documented = Files.readAllLines(TestFiles.resource(example)).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(SOURCES.resolve(source))).contains(" * <pre>\n" + documented + " * </pre>\n");
    }
}
