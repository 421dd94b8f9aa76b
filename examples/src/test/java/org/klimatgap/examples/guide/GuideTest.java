package org.klimatgap.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.examples.JavaShell;
import org.klimatgap.examples.Project;

/** The guide's Java and commands, each question in a session of its own, against the output that stands beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideTest {
    private static final String READING = Reading.class.getName();
    private static final String ANYTHING = "…";

    private final List<Page> pages = Pages.run();
    private final List<Block> run = pages.stream()
            .flatMap(page -> page.blocks().stream())
            .filter(Block::isRun)
            .toList();
    private List<List<String>> printed = List.of();

    @BeforeAll
    void read_everything(@TempDir Path folder, @TempDir Path scratch) throws IOException {
        Files.createSymbolicLink(folder.resolve("examples"), Project.root().resolve("examples"));
        template(folder.resolve("mall.docx"));
        String output =
                JavaShell.inOneProcess(System.getProperty("java.class.path")).run(folder, scratch, script(scratch));
        printed = Reading.printed(output);
    }

    /** What a reader has made in Word. */
    private static void template(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream stream = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("{{section}}");
            document.write(stream);
        }
    }

    private String script(Path scratch) throws IOException {
        StringBuilder script = new StringBuilder();
        int saved = 0;
        String question = "";
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                String here = page.name() + block.question();
                if (!here.equals(question)) {
                    script.append("/reset\n");
                    question = here;
                }
                if (block.savedAs().isPresent()) {
                    saved++;
                    Path copy =
                            Files.writeString(scratch.resolve("block" + saved), block.text(), StandardCharsets.UTF_8);
                    script.append(call(
                            "save",
                            text(copy.toString()) + ", " + text(block.savedAs().get())));
                } else if (block.isRun()) {
                    script.append(call("begin", String.valueOf(run.indexOf(block))));
                    script.append(block.language().equals("java") ? block.text() : typed(block));
                }
            }
        }
        return script.toString();
    }

    private static String typed(Block block) {
        StringBuilder lines = new StringBuilder();
        block.lines().forEach(line -> lines.append(call("type", text(line))));
        return lines.toString();
    }

    private static String call(String method, String arguments) {
        return READING + "." + method + "(" + arguments + ");\n";
    }

    private static String text(String raw) {
        return '"' + raw.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    Stream<Arguments> blocks() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream().filter(Block::isRun).map(block -> Arguments.of(block, page)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blocks")
    void a_block_prints_what_stands_beside_it(Block block, Page page) {
        List<String> actual = tidy(printed.get(run.indexOf(block)));
        if (block.language().equals("sh") && page.expected(block).isEmpty()) {
            assertThat(actual).as("exit status").noneMatch(line -> line.startsWith("status "));
            return;
        }
        List<String> expected = tidy(page.expected(block).orElse(List.of()));
        assertThat(expected).as("an expected output of " + block).isNotEmpty();
        assertThat(String.join("\n", actual)).matches(pattern(expected));
    }

    /** Spaces that do not break count as spaces, and what ends a line or a block with them does not count. */
    private static List<String> tidy(List<String> lines) {
        List<String> tidy = new ArrayList<>(lines.stream()
                .map(line -> line.replace('\u00A0', ' ').stripTrailing())
                .toList());
        while (!tidy.isEmpty() && tidy.get(tidy.size() - 1).isEmpty()) {
            tidy.remove(tidy.size() - 1);
        }
        return tidy;
    }

    private static Pattern pattern(List<String> expected) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < expected.size(); i++) {
            String end = i == expected.size() - 1 ? "" : "\n";
            String line = expected.get(i);
            pattern.append(
                    line.equals(ANYTHING)
                            ? "(?s:.*)" + end
                            : Pattern.quote(line).replace(ANYTHING, "\\E.*\\Q") + end);
        }
        return Pattern.compile(pattern.toString());
    }

    @Test
    void no_block_escapes() {
        assertThat(pages).extracting(Page::name).contains("docs/guide/README.md", "docs/snabbstart.md");
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                assertThat(block.isRun() || block.isOutput() || block.savedAs().isPresent())
                        .as(block + " is run, is an output or is saved as a file")
                        .isTrue();
            }
        }
        assertThat(printed).hasSameSizeAs(run);
    }

    /** The README's own code is run with the built jars. */
    @Test
    void every_page_with_java_is_run() {
        assertThat(Pages.all().stream()
                        .filter(file -> Project.read(file).contains("```java\n"))
                        .map(Pages::name))
                .isSubsetOf(Stream.concat(Stream.of("README.md"), pages.stream().map(Page::name))
                        .toList());
    }
}
