package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java, line by line in {@code jshell} with the built jars: what a notebook's user would do. */
class ReadmeOfJarsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void embedding_code_prints_what_its_comments_say() throws IOException {
        assertThat(jshell(code("embedding-code")))
                .contains("level gap 2023: 35327 t", "on-track gap (linear) 2023: 6199.36")
                .contains("required to 2030 = 18.2188", "T = E_b");
    }

    @Test
    void contract_code_prints_the_section() throws IOException {
        assertThat(jshell(code("contract-code"))).contains("Alvesta", "35\u00A0327\u00A0ton");
    }

    @Test
    void every_value_of_the_code_prints_readably() throws IOException {
        String shown = jshell(code("embedding-code")
                + "for (Object value : new Object[] {baseline, now, goal, gaps, co2}) System.out.println(value);\n");
        assertThat(shown)
                .contains("baseline 2019: 57215 t", "2023: 46770 t", "target 2030: 11443 t")
                .doesNotContainPattern("@[0-9a-f]{6,}");
    }

    private static String code(String marker) {
        Matcher block = Pattern.compile("<!-- " + marker + " -->\\s*```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Project.read(Project.root().resolve("README.md")));
        assertThat(block.find()).as("a block of Java after " + marker).isTrue();
        return block.group(1);
    }

    private String jshell(String code) throws IOException {
        String printed = JavaShell.of(jars()).run(Project.root(), folder, code);
        assertThat(printed).doesNotContain("Error:", "Exception");
        return printed;
    }

    private static String jars() throws IOException {
        try (Stream<Path> files = Files.list(Project.root().resolve("examples/target/lib"))) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
