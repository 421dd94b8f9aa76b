package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.Chart;
import org.klimatgap.report.contract.ContractCharts;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.page.PageLength;

/** The estimate of the length of a page beside what Chromium and LibreOffice printed. */
class PageLengthTest {
    /**
     * Measured on the printed pages, the lower end of the last word in lines of 9.8 points from the upper margin; of the web page and
     * of Word's document the longer one. The estimate is rather too long than too short.
     */
    @ParameterizedTest
    @CsvSource({
        "alvesta,sv,73.3",
        "alvesta,en,75.3",
        "boras,sv,53.8",
        "boras,en,55.1",
        "ostersund,sv,77.0",
        "ostersund,en,76.5",
        "strangnas,sv,68.5",
        "strangnas,en,64.9"
    })
    void the_estimate_agrees_with_what_is_printed(String example, String language, double printed) {
        PageLength estimate = PageLength.of(Section51.of(Project.assessment(example), Language.of(language)));
        assertThat(estimate.lines()).isCloseTo(printed + 1, within(1.5));
        assertThat(estimate.linesTooMany()).isZero();
    }

    @Test
    void a_group_has_its_scopes_on_the_page_beside_the_municipality() {
        ContractAssessment ostersund = Project.assessment("ostersund");
        List<Chart> charts = ContractCharts.overview(ostersund, Language.SWEDISH);
        assertThat(charts).extracting(Chart::id).containsExactly("overview.ghg-territorial", "overview.scopes");
        // Scope 1, the two ways of scope 2, and scope 3 in each of 2021–2024.
        assertThat(charts.get(1).values()).hasSize(16);
        assertThat(charts.get(1).values().get(12).quantity())
                .isEqualTo(
                        ostersund.figure("scope.1.2024").orElseThrow().value().value());
    }
}
