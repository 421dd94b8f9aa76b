package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klimatgap.gwp.Gas;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Share;

/** What does not belong together is refused, and what is derived from tables leads back to them. */
class RefusalsTest {
    private static final List<RegionLabel> HOUSEHOLDS = Tables.labels("SE", "households");
    private static final List<RegionLabel> ABROAD = Tables.labels("abroad", "goods");

    /** Output is 250 and 1000/3, as in the system that is solved by hand. */
    private static final LabelledMatrix<RegionLabel, RegionLabel> FLOWS =
            Tables.money(Tables.TWO, Tables.TWO, new double[][] {{50, 100}, {100, 100 / 3.0}});

    private static final LabelledMatrix<RegionLabel, RegionLabel> DEMAND =
            Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{100}, {200}});

    private static final Stressors EMISSIONS =
            Stressors.ofEquivalents(Tables.equivalents(Stressors.TONNES, Tables.TWO, 125, 200 / 3.0), "AR5");

    private static InputOutputSystem system() {
        return InputOutputSystem.of(FLOWS, DEMAND).get();
    }

    private static InputOutputModel model() {
        return InputOutputModel.of(
                        system(), Intensities.from(EMISSIONS, system()).get())
                .get();
    }

    /** 25 of imported goods for an output of 250 are 1/10 of it. */
    @Test
    void imported_inputs_become_inputs_of_a_unit_of_output() {
        LabelledMatrix<RegionLabel, RegionLabel> inputs =
                system().perOutput(Tables.money(ABROAD, Tables.TWO, new double[][] {{25, 0}}), Tables.MONEY);
        assertThat(inputs.value(ABROAD.get(0), Tables.TWO.get(0))).isCloseTo(.1, within(1e-12));
        assertThat(inputs.traced(InputOutputText.TERM_OF.of("goods"), ABROAD.get(0), Tables.TWO.get(0))
                        .explain())
                .contains("sales of SE|goods to sectors = 150 MSEK", "sales of SE|goods to final demand = 100 MSEK");
    }

    @Test
    void a_system_of_coefficients_has_no_output_to_divide_by() {
        assertThatThrownBy(() -> Tables.exact(SolutionMethod.DIRECT).perOutput(FLOWS, Tables.MONEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give intensities");
    }

    @Test
    void demand_for_an_unknown_sector_is_refused() {
        LabelledMatrix<RegionLabel, String> three = Tables.money(
                Tables.labels("SE", "goods", "services", "peat"), List.of("all"), new double[][] {{1}, {1}, {1}});
        assertThatThrownBy(() -> system().requiredOutput(three))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("demand has 3 sectors, must have the 2 of the system");
    }

    @Test
    void required_output_leads_back_to_demand() {
        assertThat(system().requiredOutput(DEMAND)
                        .traced(InputOutputText.OUTPUT_OF.of("goods"), Tables.TWO.get(0), HOUSEHOLDS.get(0))
                        .explain())
                .contains("demand of SE|households for SE|goods = 100 MSEK ← given: the test");
    }

    @Test
    void accounts_are_of_the_gases_of_the_model() {
        Stressors gases = Stressors.ofGases(
                LabelledMatrix.of("the test", Stressors.TONNES, List.of(Gas.CO2), Tables.TWO, new double[][] {{1, 1}}));
        assertThatThrownBy(() -> RegionalAccounts.of(model(), DEMAND, gases))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CO2e] with AR5");
    }

    @Test
    void accounts_by_region_need_all_regions() {
        InputOutputModel importing = InputOutputModel.of(
                        system(), model().intensities(), Imports.of(Tables.equivalents(Tables.PER_MONEY, ABROAD, .8)))
                .get();
        assertThatThrownBy(() -> RegionalAccounts.of(importing, DEMAND, EMISSIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this one imports");
    }

    @Test
    void accounts_with_demand_for_other_sectors_are_an_error() {
        LabelledMatrix<RegionLabel, RegionLabel> other =
                Tables.money(Tables.TWO.subList(0, 1), HOUSEHOLDS, new double[][] {{1}});
        assertThat(Tables.codes(RegionalAccounts.of(model(), other, EMISSIONS))).containsExactly("missing-label");
    }

    @Test
    void unknown_direct_emissions_are_not_taken_for_none() {
        RegionalAccounts accounts =
                RegionalAccounts.of(model(), DEMAND, EMISSIONS).get();
        assertThat(accounts.direct()).isEmpty();
        assertThat(accounts.directIntensity(DEMAND)).isEmpty();
        assertThat(accounts.regions()).containsExactly("SE");
        assertThatThrownBy(accounts::byCategoryWithDirect)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("are not known");
    }

    @Test
    void direct_emissions_stand_beside_those_of_products_in_the_derivation() {
        Stressors direct = EMISSIONS.withDirect(Tables.equivalents(Stressors.TONNES, HOUSEHOLDS, 12));
        assertThat(RegionalAccounts.of(model(), DEMAND, direct)
                        .get()
                        .byCategoryWithDirect()
                        .traced(InputOutputText.FOOTPRINT_OF.of("SE"), Stressors.EQUIVALENTS, HOUSEHOLDS.get(0))
                        .explain())
                .contains("direct emissions of SE|households = 12 t", "multiplier times demand");
    }

    @Test
    void a_part_of_multipliers_is_of_regions_of_the_system() {
        assertThatThrownBy(() -> model().multipliersFrom(List.of("NO")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be of [SE], were [NO]");
        assertThat(model().multipliersFrom(List.of("SE"))
                        .traced(InputOutputText.TERM_OF.of("goods"), Stressors.EQUIVALENTS, Tables.TWO.get(0))
                        .explain())
                .contains("CO2e, SE|goods = 125 t");
    }

    @Test
    void multipliers_of_imports_are_of_the_gases_of_home() {
        Imports co2 = Imports.of(
                LabelledMatrix.of("the test", Tables.PER_MONEY, List.of(Gas.CO2), ABROAD, new double[][] {{1}}));
        assertThatThrownBy(() -> InputOutputModel.of(system(), model().intensities(), co2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CO2e], in this order, were of [CO2]");
    }

    @Test
    void joined_flows_lead_back_to_their_parts() {
        RegionLabel all = RegionLabel.of("SE", "all");
        Concordance<RegionLabel, RegionLabel> one = Concordance.of(Tables.TWO.stream()
                        .map(sector -> new Concordance.Link<>(
                                sector, all, Share.ofPercent(100), (Origin) new Origin.Given("the test")))
                        .toList())
                .get();
        assertThat(Aggregation.of(one)
                        .get()
                        .demand(DEMAND)
                        .get()
                        .traced(InputOutputText.TERM_OF.of("all"), all, HOUSEHOLDS.get(0))
                        .explain())
                .contains("SE|goods, SE|households = 100 MSEK", "SE|services, SE|households = 200 MSEK");
    }

    @Test
    void values_show_what_they_are() {
        assertThat(model()).hasToString("1 regions, 2 sectors, MSEK, [CO2e]");
        assertThat(model().multipliers()).hasToString("2 products, [CO2e], t/MSEK");
        assertThat(model().footprints(DEMAND.transposed(), Tables.BASIS)
                        .get()
                        .get(0)
                        .toString())
                .startsWith("SE|households: 191.6666");
    }
}
