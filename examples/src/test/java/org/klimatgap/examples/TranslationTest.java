package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is one file on the class path: the command line in a process of its own, with that file added. */
class TranslationTest {
    /** What is no text of the library: words of others, figures' names, the style, and what is inside tags. */
    private static final Pattern NOT_OURS =
            Pattern.compile("(?s)<(style|title)>.*?</\\1>|<bdi[^>]*>.*?</bdi>|<code>.*?</code>|<svg.*?</svg>|<[^>]*>");

    /** Symbols of units and gases, which no language changes, and identifiers that stand in a text. */
    private static final Pattern SYMBOL =
            Pattern.compile("\\b(?:k?Wh|MWh|GWh|t|kg|g|km|pkm|SEK|l|m3|CO2e?|CH4|N2O)\\b");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"alvesta/contract.json", "boras/contract.json", "strangnas/contract.json"})
    void a_whole_page_has_no_word_of_another_language(String contract) throws Exception {
        PseudoLanguage.write(folder, PseudoLanguage.texts());
        String page = output(run(contract, "html"));
        assertThat(page).startsWith("<!doctype html>\n<html lang=\"" + PseudoLanguage.TAG + "\">");
        assertThat(foreign(page)).isEmpty();
        assertThat(foreignInCharts(page)).isEmpty();
    }

    private static List<String> foreign(String page) {
        String words = SYMBOL.matcher(NOT_OURS.matcher(page).replaceAll(" ")).replaceAll(" ");
        return latin(words.replaceAll("&\\w+;", " "));
    }

    /** A chart has names that others gave as its own words; they stand in the text as well, and are marked there. */
    private static List<String> foreignInCharts(String page) {
        List<String> names = latin(contents("<bdi[^>]*>(.*?)</bdi>", page));
        return latin(SYMBOL.matcher(contents("<text[^>]*>(.*?)</text>", page)).replaceAll(" ")).stream()
                .filter(word -> !names.contains(word))
                .toList();
    }

    private static String contents(String element, String page) {
        return Pattern.compile(element, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }

    private static List<String> latin(String text) {
        return Pattern.compile("[A-Za-z]{2,}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void a_missing_text_is_told_by_its_name() throws Exception {
        Map<String, String> texts = PseudoLanguage.texts();
        texts.remove("report.contract/heading-goals");
        PseudoLanguage.write(folder, texts);
        Process process = run("alvesta/contract.json", "md");
        assertThat(output(process)).isEmpty();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("err")))
                .contains("no text in 'grc' for report.contract/heading-goals");
    }

    private Process run(String contract, String format) throws IOException {
        String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath,
                        "org.klimatgap.examples.cli.Klimatgap",
                        "contract",
                        Project.root().resolve("examples").resolve(contract).toString(),
                        "--lang",
                        PseudoLanguage.TAG,
                        "--format",
                        format)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
