package org.klimatgap.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.examples.Project;

/** Every link of a page leads somewhere, and every reading that Javadoc names is a heading of docs/interpretation.md. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern EXTERNAL = Pattern.compile("^(https?|mailto):.*");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INTERPRETATION =
            Pattern.compile("interpretation\\.md</a>((?:,? (?:and )?\"[^\"]+\")*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    static Stream<String> pages() {
        return Pages.all().stream().map(Pages::name);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_relative_link_resolves(String page) {
        Path file = Project.root().resolve(page);
        assertThat(links(file).filter(link -> !leadsSomewhere(file, link))).isEmpty();
    }

    private static Stream<String> links(Path file) {
        return LINK.matcher(FENCE.matcher(Project.read(file)).replaceAll(""))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !EXTERNAL.matcher(link).matches());
    }

    private static boolean leadsSomewhere(Path from, String link) {
        int hash = link.indexOf('#');
        String name = hash < 0 ? link : link.substring(0, hash);
        Path target = name.isEmpty() ? from : from.resolveSibling(name).normalize();
        return Files.exists(target)
                && (hash < 0
                        || !target.toString().endsWith(".md")
                        || headings(target).map(LinksTest::anchor).toList().contains(link.substring(hash + 1)));
    }

    private static Stream<String> headings(Path page) {
        return FENCE.matcher(Project.read(page))
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", ""));
    }

    /** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @ParameterizedTest
    @CsvSource({
        "Where consumption's emissions arise, where-consumptions-emissions-arise",
        "How do I turn −80 % by 2030 into a rate?, how-do-i-turn-80--by-2030-into-a-rate",
        "`statedFigures`, statedfigures"
    })
    void an_anchor_is_made_as_github_makes_it(String heading, String anchor) {
        assertThat(anchor(heading)).isEqualTo(anchor);
    }

    @Test
    void every_reading_that_javadoc_names_is_a_heading() {
        List<String> known =
                headings(Project.root().resolve("docs/interpretation.md")).toList();
        List<String> named = javadoc().flatMap(LinksTest::readings).toList();
        assertThat(named).hasSizeGreaterThan(60).isSubsetOf(known);
    }

    private static Stream<String> readings(String javadoc) {
        return INTERPRETATION
                .matcher(javadoc)
                .results()
                .flatMap(match -> QUOTED.matcher(match.group(1)).results())
                .map(match -> match.group(1));
    }

    /** The pages of the documentation are copied beside Javadoc, into {@code doc-files}. */
    @Test
    void every_page_that_javadoc_links_to_exists() {
        Pattern link = Pattern.compile("\\{@docRoot}/doc-files/([^\"#]+)");
        String everyPage = Project.read(Project.root().resolve("pom.xml"));
        List<String> linked = Stream.concat(javadoc(), Stream.of(everyPage))
                .flatMap(text -> link.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
        assertThat(linked)
                .contains("interpretation.md", "guide/README.md")
                .allSatisfy(page ->
                        assertThat(Project.root().resolve("docs").resolve(page)).isRegularFile());
    }

    /** Package comments with their lines joined, and the overview pages. */
    private static Stream<String> javadoc() {
        try (Stream<Path> files = Files.walk(Project.root())) {
            return files
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                    .filter(file -> file.endsWith("package-info.java") || file.endsWith("overview.html"))
                    .map(file -> Project.read(file).replaceAll("\\R( \\*)? ?", " "))
                    .toList()
                    .stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Test
    void every_package_says_entry_type_and_stability() {
        assertThat(javadoc().filter(text -> text.contains("package org.klimatgap") && !text.contains(".benchmarks;")))
                .hasSizeGreaterThan(40)
                .allSatisfy(text -> assertThat(text).contains("Entry type", "Stability: "));
    }

    @Test
    void a_link_that_leads_nowhere_is_found() {
        Path readme = Project.root().resolve("README.md");
        assertThat(leadsSomewhere(readme, "docs/nowhere.md")).isFalse();
        assertThat(leadsSomewhere(readme, "docs/interpretation.md#no-such-heading"))
                .isFalse();
        assertThat(leadsSomewhere(readme, "docs/interpretation.md#trend")).isTrue();
        Matcher none = INTERPRETATION.matcher("docs/interpretation.md, \"Trend\"");
        assertThat(none.find()).isFalse();
    }
}
