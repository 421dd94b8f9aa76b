package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Report;
import org.klimatgap.report.Table;
import org.klimatgap.report.contract.Explanation;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;

/** Every figure that the section shows is one that can be explained. */
class ReportFiguresTest {
    /** A number with its unit, as Swedish text has it. */
    private static final Pattern NUMBER =
            Pattern.compile("[\u2212\\d][\\d\u00A0]*(?:,\\d+)?\u00A0(?:ton|kg|%|procentenhet|invånare|MWh|SEK|g )");

    static Stream<String> contracts() {
        return Stream.of(
                "alvesta/contract.json",
                "alvesta/consumption.json",
                "boras/contract.json",
                "strangnas/contract.json",
                "ostersund/contract.json");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_figure_of_the_section_is_a_computed_figure_with_the_same_amount(String contract) {
        ContractAssessment assessment = Project.assessmentOf(contract);
        List<Figure> shown = figures(Section51.of(assessment, Language.SWEDISH).blocks());
        assertThat(shown).hasSizeGreaterThan(15);
        assertThat(shown)
                .allSatisfy(figure -> assertThat(assessment.figure(figure.id()))
                        .as(figure.id())
                        .hasValueSatisfying(computed ->
                                assertThat((Object) computed.value().value()).isEqualTo(figure.quantity())));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void identifiers_are_unique(String contract) {
        assertThat(Project.assessmentOf(contract).figures()).extracting("id").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_derivation_ends_in_a_line_of_a_file_or_in_a_stated_assumption(String contract) {
        assertThat(Project.assessmentOf(contract).figures())
                .allSatisfy(figure -> assertThat(leaves(figure.value()))
                        .isNotEmpty()
                        .allMatch(leaf -> leaf instanceof Origin.Place || leaf instanceof Origin.Assumption));
    }

    /**
     * A number with a unit is a figure, or stands in the contract file as it is: a goal of '80 %', a published figure. The statement of
     * a group has tables of its data in the appendix, whose rows are no figures.
     */
    @ParameterizedTest
    @MethodSource("contracts")
    void every_number_with_a_unit_is_a_figure_or_stands_in_the_contract_file(String contract) {
        String stated = plain(Project.read(Project.root().resolve("examples").resolve(contract)));
        Report report = Section51.of(Project.assessmentOf(contract), Language.SWEDISH);
        Stream<Part> parts = Stream.concat(
                report.parts().stream(),
                report.appendix().orElseThrow().parts().stream()
                        .filter(part -> !part.id().equals("statement")));
        assertThat(parts.flatMap(part -> part.blocks().stream())
                        .flatMap(block -> lines(block).stream())
                        .flatMap(ReportFiguresTest::words)
                        .flatMap(words -> NUMBER.matcher(words).results())
                        .map(found -> plain(found.group())))
                .allMatch(stated::contains);
    }

    /** A number as contract files spell it: '−11,6 %' is '-11.6 %'. */
    private static String plain(String text) {
        return text.replace('\u2212', '-').replace(',', '.').replace('\u00A0', ' ');
    }

    private static Stream<String> words(Line line) {
        return line.parts().stream()
                .flatMap(part -> part instanceof Inline.Strong strong
                        ? words(strong.line())
                        : part instanceof Inline.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    /** As a reader without scripts meets them: a link for each figure, to a place that is there once. */
    @ParameterizedTest
    @MethodSource("contracts")
    void every_figure_of_the_page_links_to_its_derivation(String contract) {
        Report report = Section51.of(Project.assessmentOf(contract), Language.SWEDISH);
        String page = new HtmlRenderer().render(report);
        List<String> ids = matches("\\bid=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(matches("href=\"#([^\"]+)\"", page));
        assertThat(matches("(?<!\">)<data [^>]*data-figure=\"([^\"]+)\"", page)).isEmpty();
        assertThat(page).doesNotContain("<script", "onclick");
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_page_explains_a_figure_as_the_command_does(String contract) {
        ContractAssessment assessment = Project.assessmentOf(contract);
        Report report = Section51.of(assessment, Language.SWEDISH);
        for (ContractFigure figure : assessment.figures()) {
            List<String> lines = new ArrayList<>(List.of(figure.id()));
            collect(report.derivations().all().get(figure.id()), lines);
            assertThat(Explanation.of(figure, Language.SWEDISH).lines().map(String::strip))
                    .startsWith(lines.toArray(new String[0]));
        }
    }

    private static void collect(@Nullable Derivation derivation, List<String> lines) {
        Derivation found = Objects.requireNonNull(derivation);
        lines.add(found.amount().text().strip());
        lines.add(found.origin().text().strip());
        found.inputs().forEach(input -> collect(input, lines));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Origin> leaves(Traced<?> amount) {
        return List.copyOf(amount.origin().leaves());
    }

    private static List<Figure> figures(List<Block> blocks) {
        List<Figure> figures = new ArrayList<>();
        blocks.stream().flatMap(block -> lines(block).stream()).forEach(line -> collect(line, figures));
        blocks.stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Value.class::isInstance)
                .forEach(cell -> figures.add(((Cell.Value) cell).amount().figure()));
        return figures;
    }

    private static List<Line> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(paragraph.line());
        }
        if (block instanceof BulletList list) {
            return list.items();
        }
        if (block instanceof Notice notice) {
            return List.of(notice.line());
        }
        if (block instanceof Table table) {
            return table.rows().stream()
                    .flatMap(List::stream)
                    .filter(Cell.Text.class::isInstance)
                    .map(cell -> ((Cell.Text) cell).line())
                    .toList();
        }
        return List.of();
    }

    private static void collect(Line line, List<Figure> figures) {
        for (Inline part : line.parts()) {
            if (part instanceof Inline.Amount amount) {
                figures.add(amount.figure());
            } else if (part instanceof Inline.Strong strong) {
                collect(strong.line(), figures);
            }
        }
    }
}
