package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.MarkdownRenderer;

/** Borås' two rates and Alvesta's whole consumption, letter by letter; the figures are computed apart from this library. */
class ConsumptionExamplesTest {
    @ParameterizedTest
    @CsvSource({
        "alvesta/consumption.json,alvesta-consumption,sv,md",
        "alvesta/consumption.json,alvesta-consumption,en,md",
        "alvesta/consumption.json,alvesta-consumption,sv,json",
        "alvesta/consumption.json,alvesta-consumption,en,json"
    })
    void section_reads_as_the_golden_file(String contract, String name, String tag, String format) {
        ContractAssessment assessment = Project.assessmentOf(contract);
        Language language = Language.of(tag);
        String written = format.equals("md")
                ? MarkdownRenderer.withCharts("charts").render(Section51.of(assessment, language))
                : ContractJson.of(assessment, language);
        Golden.check(name + "." + tag + "." + format, written);
    }

    /** Closed forms: 45,000·0.84^n, Σ = 45,000·0.84·(1 − 0.84¹¹)/0.16, 8,000·0.84¹¹; published by Borås in round numbers. */
    @ParameterizedTest
    @CsvSource({
        "interim.2020.group,37800,1e-6",
        "target.group,6611,0.5",
        "allowed.group,201540.85,0.005",
        "baseline-per-capita.consumption.consumption-rate,8000,1e-6",
        "target-per-capita.consumption,1175,0.5"
    })
    void boras_has_its_published_figures(String figure, double expected, double tolerance) {
        assertThat(Project.assessmentOf("boras/contract.json")
                        .figure(figure)
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(expected, within(tolerance));
    }

    /** Its stated figures are those of SEI and SCB put together; none differs. */
    @Test
    void alvesta_s_stated_figures_of_consumption_are_confirmed() {
        assertThat(Project.assessmentOf("alvesta/consumption.json").findings())
                .noneMatch(finding -> finding.severity() != Severity.INFO);
    }

    /**
     * By hand, without the tax of 25 %: 4,800·(0.8·40 + 0.18·8 + 0.02·35) + 2,000·30 + 3,200·(0.7·35 + 0.3·8) + 2,800·(0.5·12 + 0.5·8)
     * + 2,000·(0.6·12 + 0.4·40) = 384,352 t, and 115,000 t directly; 113,179 residents; 0.84¹¹ = 0.146917…
     */
    @ParameterizedTest
    @CsvSource({
        "current.households,499352,1e-6",
        "per-capita.households,4412.0552,1e-4",
        "share.07.households,39.26689,1e-4",
        "target-per-capita.households,648.205,1e-2"
    })
    void spending_of_boras_gives_the_figures_of_its_table(String figure, double expected, double tolerance) {
        ContractAssessment assessment = Project.assessmentOf("boras/spending.json");
        assertThat(assessment.figure(figure).orElseThrow().value().value().amount())
                .isCloseTo(expected, within(tolerance));
        assertThat(new MarkdownRenderer().render(Section51.of(assessment, Language.SWEDISH)))
                .contains("household-spending.csv", "household-multipliers.csv", "household-concordance.csv");
    }

    @Test
    void the_report_says_which_consumption_is_counted() {
        String swedish = new MarkdownRenderer()
                .render(Section51.of(Project.assessmentOf("alvesta/consumption.json"), Language.SWEDISH));
        assertThat(swedish.replace('\u00A0', ' '))
                .contains("5 157 kg per person (2022) gäller enbart hushållens konsumtion")
                .contains("Räknas även offentlig konsumtion och investeringar in är det 7 492 kg per person");
    }
}
