package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.quantity.Share;

/** What is wrong with tables, and how it is told. */
class DefectsTest {
    private static final List<RegionLabel> HOUSEHOLDS = Tables.labels("SE", "households");
    private static final LabelledMatrix<RegionLabel, RegionLabel> FLOWS =
            Tables.money(Tables.TWO, Tables.TWO, new double[][] {{50, 100}, {100, 100 / 3.0}});
    private static final LabelledMatrix<RegionLabel, RegionLabel> DEMAND =
            Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{100}, {200}});

    private static InputOutputSystem system() {
        return InputOutputSystem.of(FLOWS, DEMAND).get();
    }

    private static Stressors stressors(double... tonnes) {
        return Stressors.ofEquivalents(Tables.equivalents(Stressors.TONNES, Tables.TWO, tonnes), "AR5");
    }

    private static String only(Checked<?> checked) {
        assertThat(checked.findings()).hasSize(1);
        return checked.findings().get(0).text(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5, 0.5, 0.5", "0, 2, 1, 0", "1.2, 0, 0, 0.1", "0.9, 0.9, 0.9, 0.9", "1, 0, 0, 0.5"})
    void a_system_that_uses_up_what_it_makes_is_an_error(double a, double b, double c, double d) {
        for (SolutionMethod method : SolutionMethod.values()) {
            Checked<InputOutputSystem> checked = InputOutputSystem.ofCoefficients(
                    Tables.money(Tables.TWO, Tables.TWO, new double[][] {{a, b}, {c, d}}), method);
            assertThat(checked.isUsable()).isFalse();
            assertThat(Tables.codes(checked)).contains("not-productive");
        }
    }

    /** The matrix of all one half has the eigenvalues 1 and 0. */
    @Test
    void the_spectral_radius_is_told() {
        Checked<InputOutputSystem> checked = InputOutputSystem.ofCoefficients(
                Tables.money(Tables.TWO, Tables.TWO, new double[][] {{.5, .5}, {.5, .5}}), SolutionMethod.AUTOMATIC);
        assertThat(checked.errors().get(0).text(Language.ENGLISH))
                .contains("its spectral radius is about 100 % and must be below 100 %");
    }

    @Test
    void an_estimate_of_the_spectral_radius_is_close_even_in_a_cycle() {
        double radius = Leontief.estimateRadius(Tables.money(Tables.TWO, Tables.TWO, new double[][] {{0, 2}, {.5, 0}})
                .data());
        assertThat(radius).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void column_sums_above_one_are_a_warning_where_the_system_is_productive_all_the_same(SolutionMethod method) {
        Checked<InputOutputSystem> checked = InputOutputSystem.ofCoefficients(
                Tables.money(Tables.TWO, Tables.TWO, new double[][] {{.2, 1.1}, {.1, .1}}), method);
        assertThat(checked.isUsable()).isTrue();
        assertThat(only(checked)).isEqualTo("sectors that buy as much as they produce, or more (1): SE|services");
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void negative_coefficients_are_a_warning_and_bounded_by_their_size(SolutionMethod method) {
        Checked<InputOutputSystem> checked = InputOutputSystem.ofCoefficients(
                Tables.money(Tables.TWO, Tables.TWO, new double[][] {{.2, -.3}, {.4, .1}}), method);
        assertThat(Tables.codes(checked)).containsExactly("negative-flow");
        assertThat(checked.get().spectralRadiusAtMost()).isBetween(.5, .6);
    }

    @Test
    void labels_that_do_not_match_are_named_with_their_table() {
        LabelledMatrix<RegionLabel, RegionLabel> other =
                Tables.money(Tables.labels("SE", "goods", "trade"), HOUSEHOLDS, new double[][] {{1}, {2}});
        Checked<InputOutputSystem> checked = InputOutputSystem.of(FLOWS, other);
        assertThat(checked.findings().stream().map(finding -> finding.text(Language.ENGLISH)))
                .containsExactly(
                        "demand: missing labels (1): SE|services; give each one, with 0 where there is nothing",
                        "demand: unknown labels (1): SE|trade; only the sectors or products of the system or of the"
                                + " multipliers are valid");
        assertThat(checked.findings().get(1).text(Language.SWEDISH))
                .isEqualTo(
                        "användningen: okända namn (1): SE|trade; giltiga är bara branscherna eller produkterna i systemet eller"
                                + " bland multiplikatorerna");
    }

    @Test
    void flows_that_are_not_square_are_an_error() {
        LabelledMatrix<RegionLabel, RegionLabel> flows =
                Tables.money(Tables.TWO, Tables.TWO.subList(0, 1), new double[][] {{1}, {2}});
        assertThat(Tables.codes(InputOutputSystem.of(flows, DEMAND))).containsExactly("missing-label");
        assertThat(Tables.codes(InputOutputSystem.ofCoefficients(flows, SolutionMethod.AUTOMATIC)))
                .containsExactly("missing-label");
    }

    @Test
    void a_system_has_sectors() {
        LabelledMatrix<RegionLabel, RegionLabel> none = Tables.money(List.of(), List.of(), new double[0][]);
        assertThatThrownBy(() -> InputOutputSystem.ofCoefficients(none, SolutionMethod.AUTOMATIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one sector");
    }

    @Test
    void the_order_of_labels_is_free() {
        List<RegionLabel> turned = List.of(Tables.TWO.get(1), Tables.TWO.get(0));
        InputOutputSystem system = InputOutputSystem.of(
                        Tables.money(Tables.TWO, turned, new double[][] {{100, 50}, {100 / 3.0, 100}}),
                        Tables.money(turned, HOUSEHOLDS, new double[][] {{200}, {100}}))
                .get();
        assertThat(system.coefficients().value(Tables.TWO.get(0), Tables.TWO.get(1)))
                .isCloseTo(.3, within(1e-12));
    }

    @Test
    void another_unit_is_an_error() {
        LabelledMatrix<RegionLabel, RegionLabel> euros =
                LabelledMatrix.of("the test", new InputUnit("MEUR"), Tables.TWO, HOUSEHOLDS, new double[][] {{1}, {2}});
        assertThat(only(InputOutputSystem.of(FLOWS, euros))).isEqualTo("demand: the unit is MEUR, must be MSEK");
    }

    @Test
    void a_stated_output_that_is_not_what_is_sold_is_a_warning_and_the_accounts_differ() {
        LabelledMatrix<RegionLabel, String> output =
                Tables.money(Tables.TWO, List.of(InputOutputSystem.OUTPUT), new double[][] {{250}, {400}});
        Checked<InputOutputSystem> checked = InputOutputSystem.of(FLOWS, DEMAND, output);
        assertThat(only(checked)).contains("the output of SE|services is stated as 400 MSEK, but sales are 333.33");
        InputOutputSystem system = checked.get();
        InputOutputModel model = InputOutputModel.of(
                        system, Intensities.from(stressors(125, 80), system).get())
                .get();
        assertThat(only(RegionalAccounts.of(model, DEMAND, stressors(125, 80))))
                .startsWith("CO2e: production is 205 t, consumption ")
                .endsWith("the tables do not balance");
    }

    @Test
    void a_sector_without_output_has_no_multiplier_and_demand_for_it_is_an_error() {
        List<RegionLabel> three = Tables.labels("SE", "goods", "services", "peat");
        LabelledMatrix<RegionLabel, RegionLabel> flows =
                Tables.money(three, three, new double[][] {{50, 100, 0}, {100, 100 / 3.0, 0}, {0, 0, 0}});
        Checked<InputOutputSystem> system =
                InputOutputSystem.of(flows, Tables.money(three, HOUSEHOLDS, new double[][] {{100}, {200}, {0}}));
        assertThat(only(system)).isEqualTo("sectors without output, and so without multiplier (1): SE|peat");
        Stressors stressors =
                Stressors.ofEquivalents(Tables.equivalents(Stressors.TONNES, three, 125, 200 / 3.0, 0), "AR5");
        InputOutputModel model = InputOutputModel.of(
                        system.get(), Intensities.from(stressors, system.get()).get())
                .get();
        Checked<List<Footprint<String>>> footprints =
                model.footprints(Tables.money(List.of("Alvesta"), three, new double[][] {{1, 1, 1}}), Tables.BASIS);
        assertThat(footprints.isUsable()).isFalse();
        assertThat(only(footprints))
                .contains("demand for sectors without output")
                .contains("SE|peat");
        Stressors peat = Stressors.ofEquivalents(Tables.equivalents(Stressors.TONNES, three, 1, 1, 1), "AR5");
        assertThat(Tables.codes(Intensities.from(peat, system.get()))).containsExactly("use-without-output");
        assertThatThrownBy(() -> system.get().perOutput(peat.production(), Tables.PER_MONEY))
                .hasMessageContaining("SE|peat");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-500, -250})
    void output_below_zero_or_inputs_without_output_are_errors(double demand) {
        Checked<InputOutputSystem> checked = InputOutputSystem.of(
                Tables.money(Tables.TWO, Tables.TWO, new double[][] {{100, 150}, {0, 10}}),
                Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{demand}, {5}}));
        assertThat(checked.isUsable()).isFalse();
        assertThat(Tables.codes(checked)).containsAnyOf("negative-output", "use-without-output");
    }

    @Test
    void negative_emissions_are_an_error_by_gas_and_sector() {
        assertThat(only(Intensities.from(stressors(1, -2), system())))
                .isEqualTo("sectors with negative emissions of CO2e (1): SE|services");
        assertThat(Tables.codes(InputOutputModel.of(system(), Tables.intensities(Tables.TWO, 1, -2))))
                .containsExactly("negative-intensity");
    }

    @Test
    void a_sector_without_factor_is_an_error_and_not_zero() {
        LabelledMatrix<Gas, RegionLabel> one = Tables.equivalents(Stressors.TONNES, Tables.TWO.subList(0, 1), 3);
        assertThat(only(Intensities.from(Stressors.ofEquivalents(one, "AR5"), system())))
                .isEqualTo("emissions: sectors without emission factor (1): SE|services; a missing factor is not zero");
        assertThat(Tables.codes(InputOutputModel.of(system(), Tables.intensities(Tables.TWO.subList(0, 1), 3))))
                .containsExactly("missing-factor");
    }

    @Test
    void demand_that_leaves_a_sector_out_is_an_error() {
        InputOutputModel model = InputOutputModel.of(system(), Tables.intensities(Tables.TWO, .5, .2))
                .get();
        Checked<List<Footprint<String>>> footprints = model.footprints(
                Tables.money(List.of("Alvesta"), Tables.TWO.subList(0, 1), new double[][] {{1}}), Tables.BASIS);
        assertThat(Tables.codes(footprints)).containsExactly("missing-label");
    }

    @Test
    void imports_without_multipliers_for_their_inputs_are_an_error() {
        Imports imports = Imports.of(Tables.equivalents(Tables.PER_MONEY, Tables.labels("abroad", "goods"), .8))
                .withInputs(Tables.money(Tables.labels("abroad", "steel"), Tables.TWO, new double[][] {{.1, 0}}));
        assertThat(Tables.codes(InputOutputModel.of(system(), Tables.intensities(Tables.TWO, .5, .2), imports)))
                .containsExactly("missing-label", "unknown-label");
    }

    @Test
    void shares_that_do_not_make_a_whole_and_labels_without_place_are_errors() {
        Origin line = new Origin.Place(new SourceFile("bridge.csv", "0".repeat(64)), 7, "");
        Concordance.Link<String, String> link = new Concordance.Link<>("01", "goods", Share.ofPercent(80), line);
        assertThat(only(Concordance.of(List.of(link))))
                .isEqualTo("bridge.csv:7: the shares of 01 sum to 80 %, must be 100 %");
        assertThatThrownBy(() -> new Concordance.Link<>("01", "goods", Share.ofPercent(0), line))
                .hasMessageContaining("above 0 and at most 100 %");
        Concordance<RegionLabel, RegionLabel> one = Concordance.of(List.of(new Concordance.Link<>(
                        Tables.TWO.get(0), RegionLabel.of("EU", "all"), Share.ofPercent(100), line)))
                .get();
        Aggregation aggregation = Aggregation.of(one).get();
        assertThat(Tables.codes(aggregation.flows(FLOWS))).containsExactly("unmapped");
        assertThat(Tables.codes(aggregation.demand(DEMAND))).containsExactly("unmapped");
        assertThat(Tables.codes(aggregation.stressors(stressors(1, 2)))).containsExactly("unmapped");
    }

    @Test
    void a_region_that_would_be_split_is_an_error() {
        Origin given = new Origin.Given("the test");
        Concordance<RegionLabel, RegionLabel> split = Concordance.of(List.of(
                        new Concordance.Link<>(
                                Tables.TWO.get(0), RegionLabel.of("EU", "all"), Share.ofPercent(100), given),
                        new Concordance.Link<>(
                                Tables.TWO.get(1), RegionLabel.of("rest", "all"), Share.ofPercent(100), given)))
                .get();
        assertThat(only(Aggregation.of(split))).contains("region SE go to several regions (EU, rest)");
    }

    /** AR5: CH4 28, N2O 265 (IPCC 2013, table 8.A.1). */
    @Test
    void gases_become_equivalents_by_a_named_set_and_only_once() {
        LabelledMatrix<Gas, RegionLabel> gases = LabelledMatrix.of(
                "the test", Stressors.TONNES, List.of(Gas.CO2, Gas.CH4, Gas.N2O), Tables.TWO, new double[][] {
                    {1000, 0}, {100, 1}, {5, 0}
                });
        Stressors equivalents = Stressors.ofGases(gases).characterise(GwpSet.of("AR5"));
        assertThat(equivalents.production().value(Stressors.EQUIVALENTS, Tables.TWO.get(0)))
                .isEqualTo(5125);
        assertThat(equivalents.production().value(Stressors.EQUIVALENTS, Tables.TWO.get(1)))
                .isEqualTo(28);
        assertThat(equivalents.gwpSet()).isEqualTo("AR5");
        assertThat(equivalents
                        .production()
                        .traced(InputOutputText.FOOTPRINT_OF.of("goods"), Stressors.EQUIVALENTS, Tables.TWO.get(0))
                        .explain())
                .contains("global warming potential of CH4, AR5 = 28 t CO2e/t ← gwp100.csv:");
        assertThatThrownBy(() -> equivalents.characterise(GwpSet.of("AR4")))
                .hasMessageContaining("cannot be converted");
        assertThatThrownBy(() -> Stressors.ofGases(gases).characterise(GwpSet.of("AR6")))
                .hasMessageContaining("CH4-fossil or CH4-biogenic")
                .hasMessageEndingWith("its tonnes: given: the test");
    }

    /** One row of methane has no GWP set either, but is not carbon dioxide. */
    @Test
    void tonnes_of_methane_make_no_footprint_of_carbon_dioxide() {
        LabelledMatrix<Gas, RegionLabel> methane = LabelledMatrix.of(
                "the test", Tables.PER_MONEY, List.of(Gas.CH4), Tables.TWO, new double[][] {{.5, .2}});
        InputOutputModel model = InputOutputModel.of(
                        Tables.exact(SolutionMethod.DIRECT), new Intensities(methane, Basis.NO_GWP))
                .get();
        Basis carbonDioxide = Basis.ofCarbonDioxide(Tables.BASIS.boundary(), Tables.BASIS.vintage());
        LabelledMatrix<String, RegionLabel> demand =
                Tables.money(List.of("all"), Tables.TWO, new double[][] {{100, 200}});
        assertThatThrownBy(() -> model.footprints(demand, carbonDioxide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a footprint of CH4 cannot be one of CO2");
    }

    @Test
    void nobody_who_buys_has_no_footprint_and_no_defect() {
        InputOutputModel model = InputOutputModel.of(
                        Tables.exact(SolutionMethod.DIRECT), Tables.intensities(Tables.TWO, .5, .2))
                .get();
        Checked<List<Footprint<String>>> none =
                model.footprints(Tables.money(List.<String>of(), Tables.TWO, new double[0][]), Tables.BASIS);
        assertThat(none.get()).isEmpty();
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void several_gases_make_no_footprint() {
        LabelledMatrix<Gas, RegionLabel> gases = LabelledMatrix.of(
                "the test", Stressors.TONNES, List.of(Gas.CO2, Gas.N2O), Tables.TWO, new double[][] {{1, 1}, {1, 1}});
        InputOutputSystem system = system();
        InputOutputModel model = InputOutputModel.of(
                        system,
                        Intensities.from(Stressors.ofGases(gases), system).get())
                .get();
        Basis co2 = Basis.ofCarbonDioxide(Tables.BASIS.boundary(), Tables.BASIS.vintage());
        assertThatThrownBy(() -> model.footprints(DEMAND.transposed(), co2)).hasMessageContaining("characterise");
    }

    @Test
    void emissions_say_what_they_are() {
        LabelledMatrix<Gas, RegionLabel> co2e = Tables.equivalents(Stressors.TONNES, Tables.TWO, 1, 2);
        assertThatThrownBy(() -> new Stressors(co2e, Optional.empty(), Basis.NO_GWP))
                .hasMessageContaining("with its GWP set");
        assertThatThrownBy(() -> Stressors.ofEquivalents(Tables.equivalents(Tables.MONEY, Tables.TWO, 1, 2), "AR5"))
                .hasMessageContaining("must be in t");
    }

    @Test
    void a_matrix_refuses_what_does_not_fit() {
        assertThatThrownBy(() -> Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{1}}))
                .hasMessageContaining("must have 2");
        assertThatThrownBy(() -> Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{1, 2}, {3, 4}}))
                .hasMessageContaining("row 'SE|goods' has 2 numbers, must have 1");
        assertThatThrownBy(() -> Tables.money(Tables.TWO, HOUSEHOLDS, new double[][] {{1}, {Double.NaN}}))
                .hasMessageContaining("row 'SE|services', column 'SE|households' must be a finite number, was NaN");
        assertThatThrownBy(() -> Tables.money(List.of("a", "a"), HOUSEHOLDS, new double[][] {{1}, {2}}))
                .hasMessageContaining("two rows are called 'a'");
        assertThatThrownBy(() -> DEMAND.value(RegionLabel.of("SE", "steel"), HOUSEHOLDS.get(0)))
                .hasMessageContaining("no row 'SE|steel'");
        assertThat(DEMAND.filledCells()).isEqualTo(2);
        assertThat(DEMAND).hasToString("2 × 1, MSEK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goods", "|goods", "SE|", "SE| goods", "SE|a|b", ""})
    void a_label_has_a_region_and_a_name(String text) {
        assertThatThrownBy(() -> RegionLabel.parse(text)).hasMessageContaining("must look like 'SE|agriculture'");
    }

    @Test
    void a_label_is_read_as_it_is_written() {
        RegionLabel label = RegionLabel.of("SE", "Food, drink & tobacco");
        assertThat(RegionLabel.parse(label.toString())).isEqualTo(label);
        assertThatThrownBy(() -> RegionLabel.of("SE ", "goods")).hasMessageContaining("without spaces around");
    }
}
