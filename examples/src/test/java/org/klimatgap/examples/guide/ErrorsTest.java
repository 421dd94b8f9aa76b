package org.klimatgap.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.examples.Project;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.message.Language;

/** Every message that docs/errors.md shows is one that the library gives, in both languages. */
class ErrorsTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.klimatgap");
    private static final Pattern ENTRY = Pattern.compile("(?m)^`(\\w+)\\.(\\w+)`\\n```text\\n(.+)\\n(.+)\\n```$");
    private static final Pattern LAUNCHER = Pattern.compile("(?m)^klimatgap: (.+)$");
    private static final Pattern FAIL = Pattern.compile("fail \"(.+?)\"(?:$|;| ?\\)|\\n)", Pattern.MULTILINE);

    /**
     * An entry of the page.
     *
     * @param type the simple name of an enum
     * @param constant one of its constants
     * @param swedish the line as it is printed in Swedish
     * @param english the same in English
     */
    record Entry(String type, String constant, String swedish, String english) {
        @Override
        public String toString() {
            return type + "." + constant;
        }
    }

    private static String page() {
        return Project.read(Project.root().resolve("docs/errors.md"));
    }

    static Stream<Entry> entries() {
        return ENTRY.matcher(page())
                .results()
                .map(match -> new Entry(match.group(1), match.group(2), match.group(3), match.group(4)));
    }

    @Test
    void the_page_has_the_frequent_errors() {
        assertThat(entries()).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_message_is_shown_as_it_is_printed(Entry entry) throws IOException {
        FindingCode code = code(entry);
        assertThat(entry.swedish()).matches(pattern(code, Language.SWEDISH));
        assertThat(entry.english()).matches(pattern(code, Language.ENGLISH));
    }

    private static FindingCode code(Entry entry) {
        List<JavaClass> types = LIBRARY.stream()
                .filter(type -> type.getSimpleName().equals(entry.type()))
                .filter(type -> type.isAssignableTo(FindingCode.class))
                .toList();
        assertThat(types).as(entry.type()).hasSize(1);
        return Arrays.stream(types.get(0).reflect().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(entry.constant()))
                .map(FindingCode.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + entry));
    }

    /** Place, severity and the sentence of the bundle, whatever its values are. */
    private static Pattern pattern(FindingCode code, Language language) throws IOException {
        String severity = severity(code, language);
        return Pattern.compile("\\S.*: " + severity + ": " + withAnyValues(sentence(code, language)));
    }

    private static String severity(FindingCode code, Language language) {
        boolean swedish = language == Language.SWEDISH;
        return switch (code.severity()) {
            case ERROR -> swedish ? "fel" : "error";
            case WARNING -> swedish ? "varning" : "warning";
            case INFO -> swedish ? "upplysning" : "info";
        };
    }

    private static String sentence(FindingCode code, Language language) throws IOException {
        String bundle = "messages_" + language + ".properties";
        try (InputStream stream =
                Objects.requireNonNull(((Enum<?>) code).getDeclaringClass().getResourceAsStream(bundle))) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences.getProperty(code.key());
        }
    }

    private static String withAnyValues(String sentence) {
        return Pattern.quote(sentence).replaceAll("\\{\\w+}", "\\\\E.*\\\\Q");
    }

    @Test
    void what_the_launcher_says_stands_in_the_launcher() {
        String launcher = Project.read(Project.root().resolve("klimatgap"));
        List<Pattern> sentences = FAIL.matcher(launcher)
                .results()
                .map(match -> Pattern.compile(Arrays.stream(match.group(1).split("\\$(\\{[^}]*}|\\w+)", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*"))))
                .toList();
        Matcher shown = LAUNCHER.matcher(page());
        assertThat(shown.results().map(match -> match.group(1)).toList())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(sentences)
                        .as(line)
                        .anyMatch(sentence -> sentence.matcher(line).matches()));
    }
}
