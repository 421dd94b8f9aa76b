package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.statement.StatementTotal;

/** The figures of the worked example by scopes, against a table that Python's decimals computed of the same files. */
class OstersundFiguresTest {
    private static final double RELATIVE = 1e-9;
    private static final ContractAssessment OSTERSUND = Project.assessment("ostersund");
    private static final GroupInventory GROUP = OSTERSUND.contract().group().orElseThrow();

    @ParameterizedTest
    @CsvFileSource(resources = "ostersund-figures.csv", numLinesToSkip = 2)
    void every_figure_is_the_one_computed_apart(String id, double expected) {
        assertThat(OSTERSUND.figure(id).orElseThrow().value().value().amount())
                .isCloseTo(expected, within(RELATIVE * Math.max(1, Math.abs(expected))));
    }

    /** 90,000 MWh of heat in 2021 at 17 g/kWh more are 1,530 t, 5.85 % of the base year. */
    @Test
    void reclassified_return_wood_recalculates_the_base_year() {
        Recalculation market = GROUP.recalculations().get(StatementTotal.SCOPES_1_2_3_MARKET);
        assertThat(market.isRecalculated()).isTrue();
        assertThat(market.restated()
                        .emissions()
                        .value()
                        .minus(market.original().emissions().value())
                        .tonnes())
                .isCloseTo(1530, within(1e-6));
        assertThat(market.decisions())
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.absolute().value().percent()).isCloseTo(5.850956370069678, within(1e-9)));
    }

    @Test
    void certificates_cover_all_electricity_of_the_last_year() {
        assertThat(GROUP.statement().figures())
                .filteredOn(figure -> figure.year() == 2024)
                .filteredOn(figure -> figure.category().id().equals("2.electricity"))
                .extracting(figure -> figure.emissions().value().isZero())
                .containsExactly(false, true);
    }

    @Test
    void nothing_in_its_files_is_an_error_and_its_stated_figure_agrees() {
        assertThat(OSTERSUND.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(OSTERSUND.findings())
                .extracting(finding -> finding.code().key())
                .doesNotContain("stated-figure-differs");
    }
}
