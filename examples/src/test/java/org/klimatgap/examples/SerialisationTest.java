package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klimatgap.Klimatgap.budget;
import static org.klimatgap.Klimatgap.contract;
import static org.klimatgap.Klimatgap.national;
import static org.klimatgap.Klimatgap.percent;
import static org.klimatgap.Klimatgap.tonnes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.Answer;
import org.klimatgap.docx.DocxRenderer;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.DataException;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Report;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/** Whatever is computed may be sent to another machine or kept in a session: it says the same when it is back. */
class SerialisationTest {
    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "boras", "ostersund", "strangnas"})
    void an_assessment_has_the_same_figures_and_findings(String example) {
        ContractAssessment there = Project.assessment(example);
        ContractAssessment back = Serialised.andBack(ContractAssessment.class, there);
        assertThat(amounts(back)).isNotEmpty().isEqualTo(amounts(there));
        assertThat(derivations(back)).isEqualTo(derivations(there));
        assertThat(back.findings()).isEqualTo(there.findings());
        assertThat(gaps(back)).isNotEmpty().isEqualTo(gaps(there));
        assertThat(analyses(back)).isNotEmpty().isEqualTo(analyses(there));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "boras", "ostersund", "strangnas"})
    void an_assessment_is_reported_by_the_same_bytes(String example) {
        ContractAssessment there = Project.assessment(example);
        ContractAssessment back = Serialised.andBack(ContractAssessment.class, there);
        for (Language language : Language.shipped()) {
            assertThat(ContractJson.of(back, language)).isEqualTo(ContractJson.of(there, language));
        }
        assertSameBytes(Section51.of(back, Language.SWEDISH), Section51.of(there, Language.SWEDISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "boras", "ostersund", "strangnas"})
    void a_contract_is_assessed_the_same_afterwards(String example) {
        ClimateContract there = Project.assessment(example).contract();
        ClimateContract back = Serialised.andBack(ClimateContract.class, there);
        assertThat(ContractJson.of(back.assess(), Language.SWEDISH))
                .isEqualTo(ContractJson.of(there.assess(), Language.SWEDISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "boras", "ostersund", "strangnas"})
    void a_report_with_its_charts_and_derivations_says_the_same(String example) {
        Report there = Section51.of(Project.assessment(example), Language.ENGLISH);
        assertSameReport(Serialised.andBack(Report.class, there), there);
    }

    /** Derivations are worked out when they are asked for, so that they are compared as they are written. */
    private static void assertSameReport(Report back, Report there) {
        assertThat(back.parts()).isEqualTo(there.parts());
        assertThat(back.appendix()).isEqualTo(there.appendix());
        assertSameBytes(back, there);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void an_answer_of_the_front_door_reports_the_same(Question question) {
        Answer there = question.answer();
        Answer back = Serialised.andBack(Answer.class, there);
        assertSameReport(back.report(), there.report());
        assertThat(back.findings()).isEqualTo(there.findings());
    }

    @Test
    void what_a_reader_withholds_is_withheld_afterwards_with_every_finding() {
        Checked<ClimateContract> there = ContractFile.read(Path.of("no such contract.json"));
        Checked<?> back = Serialised.andBack(Checked.class, there);
        assertThat(back.findings()).isEqualTo(there.findings());
        DataException thrown = Serialised.andBack(DataException.class, new DataException(there.findings()));
        assertThatThrownBy(back::get).hasMessage(thrown.getMessage());
    }

    /** Two writings of one value, and one value computed twice, must not differ: caches compare bytes. */
    @Test
    void the_same_figures_are_the_same_bytes() {
        assertThat(Serialised.bytes(amounts(Project.assessment())))
                .isEqualTo(Serialised.bytes(amounts(Project.assessment())));
    }

    private static List<Traced<?>> amounts(ContractAssessment assessment) {
        return assessment.figures().stream()
                .<Traced<?>>map(ContractFigure::value)
                .toList();
    }

    private static List<String> derivations(ContractAssessment assessment) {
        return amounts(assessment).stream().map(Traced::explain).toList();
    }

    private static List<GapAnalysis> analyses(ContractAssessment assessment) {
        return assessment.accounts().stream()
                .flatMap(account -> account.goals().stream())
                .map(goal -> goal.analysis())
                .toList();
    }

    private static List<Gap> gaps(ContractAssessment assessment) {
        return assessment.accounts().stream()
                .flatMap(account -> account.goals().stream())
                .flatMap(goal -> goal.gaps().stream())
                .toList();
    }

    private static void assertSameBytes(Report back, Report there) {
        assertThat(new HtmlRenderer().render(back)).isEqualTo(new HtmlRenderer().render(there));
        assertThat(new MarkdownRenderer().render(back)).isEqualTo(new MarkdownRenderer().render(there));
        assertThat(new DocxRenderer().render(back)).isEqualTo(new DocxRenderer().render(there));
    }

    private enum Question {
        CONTRACT {
            @Override
            Answer answer() {
                return contract(Project.alvesta().toString());
            }
        },
        MUNICIPALITIES {
            @Override
            Answer answer() {
                return national(Project.root()
                                .resolve("examples/national/kronoberg.csv")
                                .toString())
                        .reducedBy(percent(80))
                        .since(2010)
                        .until(2030);
            }
        },
        BUDGET {
            @Override
            Answer answer() {
                return budget(tonnes(737_173)).from(2024).startingAt(tonnes(120_545));
            }
        };

        abstract Answer answer();
    }
}
