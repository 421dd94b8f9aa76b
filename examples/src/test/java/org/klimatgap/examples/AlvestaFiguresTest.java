package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.quantity.Quantity;

/** Alvesta's figures against those that were computed apart from this library. */
class AlvestaFiguresTest {
    private final ContractAssessment assessment = Project.assessment();

    @ParameterizedTest
    @CsvFileSource(resources = "/alvesta-figures.csv", numLinesToSkip = 4)
    void figure_is_the_independently_computed_one(String id, double expected, String unit, double tolerance) {
        Quantity computed = assessment.figure(id).orElseThrow().value().value();
        assertThat(computed.unit().symbol()).isEqualTo(unit);
        assertThat(computed.amount()).isCloseTo(expected, within(tolerance));
    }

    @Test
    void the_published_change_of_11_6_percent_is_flagged_as_11_5() {
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code() == ContractFinding.STATED_FIGURE_DIFFERS)
                .singleElement()
                .extracting(Finding::toString)
                .asString()
                .contains("-11.6 %", "-11.5 %");
    }

    @Test
    void meeting_the_co2_goal_alone_is_said_not_to_suffice() {
        assertThat(assessment.findings()).extracting(Finding::code).contains(ContractFinding.PARTIAL_GOAL_INSUFFICIENT);
    }
}
