package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.report.Chart;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.contract.ContractCharts;
import org.klimatgap.report.picture.Picture;

/**
 * Alvesta's charts, letter by letter as SVG and by their digests as PNG. The files were looked at by a person, in colour and in
 * grey, before they became the expectation.
 */
class GoldenChartsTest {
    private static List<Chart> charts(Language language) {
        return ContractCharts.of(Project.assessment(), language, ChartSize.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void alvesta_s_charts_are_the_golden_files(String tag) {
        for (Chart chart : charts(Language.of(tag))) {
            Golden.check("charts/" + name(chart, tag), svg(chart, tag));
        }
    }

    private static String name(Chart chart, String tag) {
        return chart.id() + "." + tag + ".svg";
    }

    static String svg(Chart chart, String tag) {
        return chart.picture()
                .svg("chart", tag, chart.title().text(), chart.description().text());
    }

    @Test
    void no_golden_file_is_left_over() throws IOException {
        List<String> expected = Stream.of("sv", "en")
                .flatMap(tag -> charts(Language.of(tag)).stream().map(chart -> name(chart, tag)))
                .toList();
        try (Stream<Path> files = Files.list(Golden.file("charts"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** The same pixels and the same compression on every machine and every release of Java. */
    @Test
    void png_files_have_the_golden_digests() {
        String digests = Stream.of("sv", "en")
                .flatMap(tag -> charts(Language.of(tag)).stream()
                        .map(chart -> Sha256.of(chart.picture().png(Picture.FINE)) + "  " + chart.id() + "." + tag
                                + ".png\n"))
                .collect(Collectors.joining());
        Golden.check("charts/png.sha256", digests);
    }
}
