package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Published;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PercentagePoints;
import org.klimatgap.quantity.Quantity;

/** What the changes of Alvesta's accounts are made of. */
class ChangeAssessmentTest {
    private static ContractAssessment assess(EmissionsAccount account) {
        return Contracts.contract(Contracts.account(account, Optional.of(2019))).assess();
    }

    private static Quantity figure(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value();
    }

    /** SMHI's main sectors of 2019 and 2023 in percent of 108,293.08 t, recomputed by hand. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            contribution.transport.ghg-territorial,   -7.99
            contribution.industry.ghg-territorial,    -1.07
            contribution.agriculture.ghg-territorial, -0.98
            contribution.machinery.ghg-territorial,   -0.82
            contribution.products.ghg-territorial,    -0.78
            contribution.waste.ghg-territorial,       0.12
            sector-change.transport.ghg-territorial,  -8656.47
            """)
    void the_sectors_of_alvesta_contribute_as_computed_by_hand(String id, String expected) {
        Published.assertAgrees(figure(Contracts.alvesta().assess(), id), expected);
    }

    @Test
    void contributions_add_up_and_the_largest_stands_first() {
        ChangeAssessment change =
                Contracts.alvesta().assess().accounts().get(1).decomposed().orElseThrow();
        assertThat(change.contributions())
                .extracting(each -> each.sector().code())
                .startsWith("transport", "industry", "agriculture", "machinery", "products", "waste");
        double points = change.contributions().stream()
                .mapToDouble(
                        each -> ((PercentagePoints) each.points().orElseThrow().value()).points())
                .sum();
        // (95,864.49 − 108,293.08) / 108,293.08.
        assertThat(points).isCloseTo(-11.476809, within(1e-6));
        assertThat(change.byPopulation()).isEmpty();
    }

    /** LMDI of 57,215 and 46,770 t with 20,139 and 20,039 residents: L = 51,817.165 t. */
    @Test
    void population_and_emissions_per_resident_make_the_change_of_an_account_without_sectors() {
        ContractAssessment assessment =
                assess(Examples.totals(Examples.ALVESTA, Contracts.CO2, Map.of(2019, 57_215.0, 2023, 46_770.0))
                        .withPopulations(Map.of(2019, Contracts.residents(20_139), 2023, Contracts.residents(20_039))));
        Published.assertAgrees(figure(assessment, "effect.population.a"), "-257.94");
        Published.assertAgrees(figure(assessment, "effect.per-capita.a"), "-10187.06");
        ChangeAssessment change = assessment.accounts().get(0).decomposed().orElseThrow();
        assertThat(change.contributions()).isEmpty();
        assertThat(change.byPopulation().orElseThrow().residual().tonnes()).isCloseTo(0, within(1e-7));
    }

    @Test
    void an_account_of_one_sum_without_residents_has_nothing_to_tell() {
        assertThat(assess(Contracts.falling()).accounts().get(0).decomposed()).isEmpty();
        assertThat(Contracts.contract(Contracts.account(Examples.alvesta(), Optional.empty()))
                        .assess()
                        .accounts()
                        .get(0)
                        .decomposed())
                .isEmpty();
    }

    /** Sectors that are not all there would leave a part of the change untold. */
    @Test
    void sectors_that_are_not_the_whole_make_no_contributions() {
        List<InventoryLine> lines = List.of(
                Examples.line("transport", Map.of(2019, 60.0, 2023, 40.0)),
                Examples.line("industry", Map.of(2019, 30.0, 2023, 30.0)),
                Examples.line("total", Map.of(2019, 100.0, 2023, 80.0)));
        EmissionsAccount account = Examples.inventory(lines)
                .account(Examples.ALVESTA, AggregationRule.reportedTotal(Examples.NED), Examples.GHG)
                .get();
        assertThat(account.change(2019, 2023)).isEmpty();
        assertThat(account.part(List.of(lines.get(0).sector().code())).change(2019, 2023))
                .hasValueSatisfying(change -> assertThat(change.total().value()).isEqualTo(Emissions.ofTonnes(-20)));
    }
}
