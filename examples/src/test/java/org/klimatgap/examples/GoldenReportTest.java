package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.docx.DocxRenderer;
import org.klimatgap.io.contract.FigureCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/**
 * The whole sections of the worked examples, letter by letter: Alvesta's contract, and budgets, trends, sectors and
 * contradicting goals with figures of Strängnäs. The files were read by a person against methods and contract before they
 * became the expectation; {@link AlvestaFiguresTest} and {@link StrangnasFiguresTest} hold the figures themselves.
 */
class GoldenReportTest {
    static Stream<Arguments> sections() {
        return Stream.of("alvesta", "boras", "ostersund", "strangnas")
                .flatMap(example -> Stream.of("sv", "en")
                        .flatMap(tag -> Stream.of("md", "html", "json", "csv")
                                .map(format -> Arguments.of(example, tag, format))));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void section_reads_as_the_golden_file(String example, String tag, String format) {
        Golden.check(example + "." + tag + "." + format, render(example, Language.of(tag), format));
    }

    /** Word's text part; pictures are those of {@link GoldenChartsTest}. */
    @ParameterizedTest
    @CsvSource({
        "alvesta,sv",
        "alvesta,en",
        "boras,sv",
        "boras,en",
        "strangnas,sv",
        "strangnas,en",
        "ostersund,sv",
        "ostersund,en"
    })
    void word_reads_as_the_golden_file(String example, String tag) {
        Golden.check(example + "." + tag + ".docx.txt", word(example, Language.of(tag)));
    }

    @ParameterizedTest
    @CsvSource({"alvesta,sv", "strangnas,en", "boras,sv"})
    void word_has_the_same_bytes_twice_and_under_another_locale_and_time_zone(String example, String tag) {
        var report = Section51.of(Project.assessment(example), Language.of(tag));
        byte[] here = new DocxRenderer().render(report);
        assertThat(under(
                        Locale.forLanguageTag("tr-TR"),
                        TimeZone.getTimeZone("Asia/Tokyo"),
                        () -> new DocxRenderer().render(report)))
                .isEqualTo(here);
    }

    /** A line for each paragraph, cell by cell. */
    private static String word(String example, Language language) {
        byte[] file = new DocxRenderer().render(Section51.of(Project.assessment(example), language));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @ParameterizedTest
    @CsvSource({"sv-SE,Europe/Stockholm", "en-US,America/New_York", "tr-TR,Asia/Tokyo", "ar-EG,UTC"})
    void the_machine_s_locale_and_time_zone_change_no_byte(String locale, String zone) {
        String here = all();
        assertThat(under(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone), GoldenReportTest::all))
                .isEqualTo(here);
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(all()).isEqualTo(all());
    }

    private static String all() {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.shipped()) {
            for (String format : new String[] {"md", "html", "json", "csv"}) {
                all.append(render("alvesta", language, format));
                all.append(render("strangnas", language, format));
                all.append(render("boras", language, format));
                all.append(render("ostersund", language, format));
            }
        }
        return all.toString();
    }

    static String render(String example, Language language, String format) {
        var assessment = Project.assessment(example);
        return switch (format) {
            case "md" -> MarkdownRenderer.withCharts("charts").render(Section51.of(assessment, language));
            case "html" -> new HtmlRenderer().render(Section51.of(assessment, language));
            case "json" -> ContractJson.of(assessment, language);
            case "csv" -> FigureCsv.of(assessment, language);
            default -> throw new AssertionError(format);
        };
    }

    private static <T> T under(Locale locale, TimeZone zone, Supplier<T> work) {
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return work.get();
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }
}
