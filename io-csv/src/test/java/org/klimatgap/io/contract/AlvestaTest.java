package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.ghg.contract.StatedFigure;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;

/** The worked example gives the figures that were recomputed independently. */
class AlvestaTest {
    private static final ContractAssessment ASSESSMENT = contract().assess();

    private static ClimateContract contract() {
        return ContractFile.read(ContractFolder.alvesta().resolve("contract.json"))
                .get();
    }

    /** A figure that was computed elsewhere. */
    private record Expected(String figure, double amount, String unit, double tolerance) {
        static Expected of(String line) {
            List<String> cells = List.of(line.split(",", -1));
            return new Expected(
                    cells.get(0), Double.parseDouble(cells.get(1)), cells.get(2), Double.parseDouble(cells.get(3)));
        }
    }

    static Stream<Expected> figures() {
        return ContractFolder.resource("alvesta-figures.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Expected::of);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figure_equals_the_one_recomputed_independently(Expected expected) {
        Quantity computed =
                ASSESSMENT.figure(expected.figure()).orElseThrow().value().value();
        assertThat(computed.unit().symbol()).isEqualTo(expected.unit());
        assertThat(computed.amount()).isCloseTo(expected.amount(), within(expected.tolerance()));
    }

    @Test
    void contract_and_its_tables_have_no_defect() {
        assertThat(ContractFile.read(ContractFolder.alvesta().resolve("contract.json"))
                        .findings())
                .isEmpty();
    }

    @Test
    void assessment_finds_the_wrong_percentage_the_insufficient_goal_and_the_two_vintages() {
        assertThat(ASSESSMENT.findings())
                .extracting(Finding::code)
                .containsExactly(
                        ContractFinding.STATED_FIGURE_DIFFERS,
                        ContractFinding.PARTIAL_GOAL_INSUFFICIENT,
                        ContractFinding.VINTAGES_DIFFER);
        assertThat(ASSESSMENT.findings().get(0).text(Language.SWEDISH))
                .contains("/statedFigures/5", "-11.6 %", "-11.5 %", "klimatkontraktets avsnitt 5.1");
    }

    @Test
    void all_other_stated_figures_agree() {
        List<String> agreeing = contract().statedFigures().stream()
                .filter(stated -> stated.published()
                        .agreesWith(ASSESSMENT
                                .figure(stated.figure())
                                .orElseThrow()
                                .value()
                                .value()))
                .map(StatedFigure::figure)
                .toList();
        assertThat(agreeing)
                .containsExactly(
                        "baseline.co2-territorial",
                        "current.co2-territorial",
                        "per-capita.co2-territorial",
                        "baseline.ghg-territorial",
                        "current.ghg-territorial",
                        "share.agriculture.ghg-territorial",
                        "share.transport.ghg-territorial");
    }

    @Test
    void sectors_sum_to_the_stated_totals_within_rounding_to_whole_tonnes() {
        EmissionsAccount ghg =
                contract().account("ghg-territorial").orElseThrow().account();
        for (int year : List.of(2019, 2023)) {
            List<Emissions> sectors = ghg.sectorShares(year).stream()
                    .map(share -> share.emissions().value())
                    .toList();
            assertThat(sectors).hasSize(9);
            assertThat(Emissions.sum(sectors).tonnes())
                    .isCloseTo(ghg.total().get(year).tonnes(), within(0.5));
        }
    }

    @Test
    void sources_are_the_contract_and_its_four_tables() {
        assertThat(ASSESSMENT.sources())
                .extracting(file -> file.name())
                .containsExactlyInAnyOrder(
                        "contract.json",
                        "co2-territorial.csv",
                        "ghg-territorial.csv",
                        "consumption-households.csv",
                        "population.csv");
    }
}
