package org.klimatgap.jupyter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.Klimatgap.budget;
import static org.klimatgap.Klimatgap.contract;
import static org.klimatgap.Klimatgap.percent;
import static org.klimatgap.Klimatgap.tonnes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.Contract;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;
import org.rapaio.jupyter.kernel.display.DisplaySystem;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

class NotebookHtmlTest {
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("test"));
    private static final Baseline BASELINE = Baseline.of(CO2, 2019, tonnes(57_215));
    private static final ReductionTarget TARGET = ReductionTarget.reduction(BASELINE, percent(80), 2030);
    private static final AnnualSeries SERIES = AnnualSeries.builder()
            .put(2019, tonnes(57_215))
            .put(2023, tonnes(46_770), ValueStatus.PROVISIONAL)
            .build();

    private static Contract alvesta() {
        Path root = Path.of(System.getProperty("klimatgap.root", ".."));
        return contract(root.resolve("examples/alvesta/contract.json").toString());
    }

    private static GapAnalysis gaps() {
        return GapAnalysis.of(Observation.of(CO2, 2023, tonnes(46_770)), TARGET);
    }

    /** Each kind of value with something that must be seen: 46 770 − 0.2 · 57 215 = 35 327. */
    static Stream<List<Object>> drawn() {
        return Stream.of(
                List.of(SERIES, "<th scope=\"row\">2023</th>", "46,770", "provisional"),
                List.of(gaps(), "<svg", "35,327"),
                List.of(Trajectory.linear(BASELINE, TARGET), "<table>", "57,215", "11,443"),
                List.of(alvesta().account("co2-territorial"), "<svg", "0764 Alvesta"),
                List.of(alvesta(), "<h1", "35\u00A0327\u00A0ton", "<table>"),
                List.of(alvesta().report(), "<h1", "35\u00A0327\u00A0ton"),
                List.of(alvesta().chart("emissions.co2-territorial"), "<svg", "lang=\"sv\""),
                List.of(alvesta().findings(), "role=\"note\"", "contract.json:108"),
                List.of(Optional.of(SERIES), "46,770"),
                List.of(Checked.of(SERIES, alvesta().findings()), "46,770", "role=\"note\""),
                List.of(Checked.of(tonnes(5), List.of()), "5 t"),
                List.of(alvesta().explain("gap.level.co2-territorial"), "<pre>", "co2-territorial.csv:3"),
                List.of(budget(tonnes(737_173)).from(2024).startingAt(tonnes(120_545)), "<h1", "16,352"),
                List.of(tonnes(57_215), "<pre>57215 t</pre>"));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_kind_of_value_is_drawn_without_an_address(List<Object> given) {
        String html = NotebookHtml.of(given.get(0));
        assertThat(html)
                .contains(given.subList(1, given.size()).stream()
                        .map(String::valueOf)
                        .toList())
                .doesNotContainPattern("[A-Za-z]@[0-9a-f]{5,8}\\b");
        assertThat(NotebookHtml.draws(given.get(0))).isTrue();
        assertThat(NotebookHtml.plain(given.get(0))).isNotBlank().hasSizeLessThan(8_000);
    }

    @Test
    void text_of_others_never_becomes_markup() {
        assertThat(NotebookHtml.of(Vintage.of("<script>alert(1)</script>")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void values_of_others_are_left_alone() {
        assertThat(NotebookHtml.draws("text")).isFalse();
        assertThat(NotebookHtml.draws(List.of())).isFalse();
        assertThat(NotebookHtml.draws(List.of(SERIES, "text"))).isFalse();
        assertThat(NotebookHtml.draws(Optional.empty())).isFalse();
    }

    @Test
    void both_kernels_find_the_module() {
        assertThat(ServiceLoader.load(DisplayProvider.class)).hasAtLeastOneElementOfType(RapaioDisplays.class);
        assertThat(ServiceLoader.load(Extension.class)).hasAtLeastOneElementOfType(JJavaDisplays.class);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void rapaio_shows_what_is_drawn(List<Object> given) {
        assertThat(DisplaySystem.inst().render(given.get(0)).data())
                .containsEntry("text/html", NotebookHtml.of(given.get(0)))
                .containsEntry("text/plain", NotebookHtml.plain(given.get(0)));
    }

    @Test
    void rapaio_shows_the_lists_of_others_in_its_own_way() {
        assertThat(DisplaySystem.inst().render(List.of("a", "b")).data().toString())
                .doesNotContain("class=\"klimatgap\"");
    }

    @Test
    void jjava_shows_what_is_drawn() {
        Renderer renderer = new Renderer();
        JJavaDisplays.register(renderer);
        DisplayData shown = renderer.render(SERIES);
        assertThat(shown.getData(MIMEType.TEXT_HTML)).isEqualTo(NotebookHtml.of(SERIES));
        assertThat(renderer.render(alvesta()).hasDataForType(MIMEType.TEXT_HTML))
                .isTrue();
        assertThat(renderer.render(TARGET.getClass()).hasDataForType(MIMEType.TEXT_HTML))
                .isFalse();
    }

    @Test
    void both_languages_have_every_text() throws Exception {
        assertThat(keys("sv")).isEqualTo(keys("en"));
        assertThat(keys("sv"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(NotebookText.values())
                        .map(NotebookText::key)
                        .toList());
    }

    private static Set<String> keys(String language) throws Exception {
        Properties texts = new Properties();
        try (var stream = NotebookText.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(stream);
        }
        return texts.stringPropertyNames();
    }
}
