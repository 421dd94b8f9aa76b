package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.gwp.Gas;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * Two sectors whose results are fractions, solved by hand: A = [[1/5, 3/10], [2/5, 1/10]], s = (1/2, 1/5), so that det(I − A) =
 * 3/5, L = [[3/2, 1/2], [2/3, 4/3]] and s·L = (53/60, 31/60).
 */
class ExactSystemTest {
    /** Some units in the last place of numbers below a thousand. */
    private static final double EXACT = 1e-12;

    private static final double[] DEMAND_OF_HOUSEHOLDS = {60, 120};

    private static InputOutputModel model(SolutionMethod method) {
        return InputOutputModel.of(Tables.exact(method), Tables.intensities(Tables.TWO, .5, .2))
                .get();
    }

    private static LabelledMatrix<String, RegionLabel> demand() {
        return Tables.money(List.of("households", "public", "investment"), Tables.TWO, new double[][] {
            DEMAND_OF_HOUSEHOLDS, {20, 60}, {20, 20}
        });
    }

    private static List<Footprint<String>> footprints(SolutionMethod method) {
        return model(method).footprints(demand(), Tables.BASIS).get();
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void multipliers_are_53_and_31_sixtieths(SolutionMethod method) {
        LabelledMatrix<Gas, RegionLabel> multipliers =
                model(method).multipliers().values();
        assertThat(multipliers.value(Stressors.EQUIVALENTS, Tables.TWO.get(0))).isCloseTo(53 / 60.0, within(EXACT));
        assertThat(multipliers.value(Stressors.EQUIVALENTS, Tables.TWO.get(1))).isCloseTo(31 / 60.0, within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void footprints_by_category_are_115_and_146_thirds_and_28(SolutionMethod method) {
        List<Footprint<String>> footprints = footprints(method);
        assertThat(footprints.get(0).total().tonnes()).isCloseTo(115, within(EXACT));
        assertThat(footprints.get(1).total().tonnes()).isCloseTo(146 / 3.0, within(EXACT));
        assertThat(footprints.get(2).total().tonnes()).isCloseTo(28, within(EXACT));
        Emissions total =
                Emissions.sum(footprints.stream().map(Footprint::total).toList());
        assertThat(total.tonnes()).isCloseTo(575 / 3.0, within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void output_is_250_and_1000_thirds_and_emits_the_total(SolutionMethod method) {
        LabelledMatrix<RegionLabel, String> together =
                Tables.money(Tables.TWO, List.of("all"), new double[][] {{100}, {200}});
        LabelledMatrix<RegionLabel, String> output = Tables.exact(method).requiredOutput(together);
        double goods = output.value(Tables.TWO.get(0), "all");
        double services = output.value(Tables.TWO.get(1), "all");
        assertThat(goods).isCloseTo(250, within(EXACT));
        assertThat(services).isCloseTo(1000 / 3.0, within(EXACT));
        assertThat(.5 * goods + .2 * services).isCloseTo(575 / 3.0, within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void the_columns_of_the_leontief_matrix_are_the_output_that_one_unit_needs(SolutionMethod method) {
        LabelledMatrix<RegionLabel, RegionLabel> leontief = Tables.exact(method)
                .requiredOutput(Tables.money(Tables.TWO, Tables.TWO, new double[][] {{1, 0}, {0, 1}}));
        double[][] expected = {{3 / 2.0, 1 / 2.0}, {2 / 3.0, 4 / 3.0}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(leontief.value(Tables.TWO.get(i), Tables.TWO.get(j)))
                        .isCloseTo(expected[i][j], within(EXACT));
            }
        }
    }

    /** s·(y + A·y + A²·y + …), which solves nothing. */
    @Test
    void sixty_terms_of_the_series_give_the_same_total() {
        double goods = 100;
        double services = 200;
        double sum = 0;
        for (int term = 0; term < 60; term++) {
            sum += .5 * goods + .2 * services;
            double next = .2 * goods + .3 * services;
            services = .4 * goods + .1 * services;
            goods = next;
        }
        Emissions total = Emissions.sum(footprints(SolutionMethod.AUTOMATIC).stream()
                .map(Footprint::total)
                .toList());
        assertThat(total.tonnes()).isCloseTo(sum, within(EXACT));
    }

    /** The matrix has the eigenvalues 1/2 and −1/5; the bound lies between 1/2 and the largest column sum, 3/5. */
    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void the_bound_of_the_spectral_radius_holds(SolutionMethod method) {
        assertThat(Tables.exact(method).spectralRadiusAtMost()).isBetween(.5 - EXACT, .6);
        assertThat(model(method).errorAtMost().fraction()).isLessThan(EXACT);
    }

    private static final List<RegionLabel> ABROAD = Tables.labels("abroad", "goods", "services");

    private static LabelledMatrix<Gas, RegionLabel> abroad() {
        return Tables.equivalents(Tables.PER_MONEY, ABROAD, 4 / 5.0, 3 / 5.0);
    }

    private static LabelledMatrix<String, RegionLabel> withImports(double goods, double services) {
        return Tables.money(
                List.of("all"),
                List.of(Tables.TWO.get(0), Tables.TWO.get(1), ABROAD.get(0), ABROAD.get(1)),
                new double[][] {{100, 200, goods, services}});
    }

    @Test
    void imports_of_final_demand_with_multipliers_of_their_own_add_38() {
        Footprint<String> footprint = InputOutputModel.of(
                        Tables.exact(SolutionMethod.DIRECT),
                        Tables.intensities(Tables.TWO, .5, .2),
                        Imports.of(abroad()))
                .get()
                .footprints(withImports(10, 50), Tables.BASIS)
                .get()
                .get(0);
        assertThat(footprint.total().tonnes()).isCloseTo(575 / 3.0 + 38, within(EXACT));
        assertThat(footprint.ofProductsFrom("abroad").tonnes()).isCloseTo(38, within(EXACT));
    }

    /**
     * Goods need 1/10 of imported goods for a unit of output, so their intensity is 1/2 + 4/50 = 29/50; the multipliers are
     * 29/50·3/2 + 1/5·2/3 = 301/300 and 29/50·1/2 + 1/5·4/3 = 167/300.
     */
    @Test
    void imported_inputs_raise_multipliers_of_home() {
        LabelledMatrix<RegionLabel, RegionLabel> inputs =
                Tables.money(ABROAD, Tables.TWO, new double[][] {{.1, 0}, {0, 0}});
        InputOutputModel model = InputOutputModel.of(
                        Tables.exact(SolutionMethod.DIRECT),
                        Tables.intensities(Tables.TWO, .5, .2),
                        Imports.of(abroad()).withInputs(inputs))
                .get();
        assertThat(model.multipliers().values().value(Stressors.EQUIVALENTS, Tables.TWO.get(0)))
                .isCloseTo(301 / 300.0, within(EXACT));
        assertThat(model.multipliers().values().value(Stressors.EQUIVALENTS, Tables.TWO.get(1)))
                .isCloseTo(167 / 300.0, within(EXACT));
        assertThat(model.footprints(withImports(0, 0), Tables.BASIS)
                        .get()
                        .get(0)
                        .traced()
                        .explain())
                .contains("imported inputs of SE|goods of abroad|goods for each unit of output = 0.1 MSEK");
    }

    @Test
    void the_domestic_technology_assumption_stands_in_the_origin() {
        Imports imports = Imports.assumingDomesticTechnology(model(SolutionMethod.DIRECT), "abroad");
        Footprint<String> footprint = InputOutputModel.of(
                        Tables.exact(SolutionMethod.DIRECT), Tables.intensities(Tables.TWO, .5, .2), imports)
                .get()
                .footprints(withImports(60, 0), Tables.BASIS)
                .get()
                .get(0);
        assertThat(footprint.ofProductsFrom("abroad").tonnes()).isCloseTo(53, within(EXACT));
        assertThat(footprint.traced().origin().leaves())
                .anyMatch(leaf -> leaf instanceof Origin.Assumption assumption
                        && assumption.rationale().text(Language.SWEDISH).contains("inhemsk teknik"));
    }

    /** Nobody makes services at home, so that nothing can be assumed of them; goods cause 100 t of 100 MSEK. */
    @Test
    void what_nobody_makes_at_home_has_no_domestic_technology() {
        InputOutputSystem system = InputOutputSystem.of(
                        Tables.money(Tables.TWO, Tables.TWO, new double[2][2]),
                        Tables.money(Tables.TWO, Tables.labels("SE", "households"), new double[][] {{100}, {0}}))
                .get();
        Stressors stressors = Stressors.ofEquivalents(Tables.equivalents(Stressors.TONNES, Tables.TWO, 100, 0), "AR5");
        InputOutputModel home = InputOutputModel.of(
                        system, Intensities.from(stressors, system).get())
                .get();
        Imports imports = Imports.assumingDomesticTechnology(home, "abroad");
        assertThat(imports.multipliers().columns()).containsExactly(ABROAD.get(0));
        InputOutputModel model =
                InputOutputModel.of(system, home.intensities(), imports).get();
        assertThat(Tables.codes(model.footprints(withImports(10, 50), Tables.BASIS)))
                .containsExactly("unknown-label");
    }

    @Test
    void direct_emissions_are_added_once() {
        Traced<Emissions> cars = Traced.given(InputOutputText.OUTPUT_OF.of("cars"), Emissions.ofTonnes(12));
        Footprint<String> footprint = footprints(SolutionMethod.DIRECT).get(0).withDirect(cars);
        assertThat(footprint.total().tonnes()).isCloseTo(127, within(EXACT));
        assertThat(footprint.traced().origin().inputs()).hasSize(2);
        assertThatThrownBy(() -> footprint.withDirect(cars))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 t already");
        Traced<Emissions> sink = Traced.given(InputOutputText.OUTPUT_OF.of("cars"), Emissions.ofTonnes(-5));
        assertThatThrownBy(() -> footprints(SolutionMethod.DIRECT).get(0).withDirect(sink))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("direct emissions of households must be 0 or more, were -5 t");
    }

    @Test
    void a_footprint_is_explained_down_to_what_was_given() {
        String explained = footprints(SolutionMethod.DIRECT).get(0).traced().explain();
        assertThat(explained)
                .startsWith("footprint of households = 115 t ← ")
                .contains("emissions of SE|goods = 53 t")
                .contains("inputs of SE|goods from SE|services for each unit of output = 0.4 MSEK ← given: the test")
                .contains("demand of households for SE|services = 120 MSEK ← given: the test");
    }

    @Test
    void a_footprint_of_another_basis_is_refused() {
        Basis other = Basis.of(Boundary.HOUSEHOLDS, Tables.BASIS.basket(), "AR4", Tables.BASIS.vintage());
        InputOutputModel model = model(SolutionMethod.DIRECT);
        assertThatThrownBy(() -> model.footprints(demand(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GWP set 'AR5'");
    }

    @Test
    void a_system_of_coefficients_needs_its_intensities() {
        InputOutputSystem system = Tables.exact(SolutionMethod.DIRECT);
        Stressors stressors =
                new Stressors(Tables.equivalents(Stressors.TONNES, Tables.TWO, 1, 2), Optional.empty(), "AR5");
        assertThatThrownBy(() -> Intensities.from(stressors, system)).hasMessageContaining("give intensities");
        assertThat(system.withMethod(SolutionMethod.ITERATIVE).method()).isEqualTo(SolutionMethod.ITERATIVE);
    }
}
