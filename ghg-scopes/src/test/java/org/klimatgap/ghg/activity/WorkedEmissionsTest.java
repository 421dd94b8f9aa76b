package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/** Numbers that others published, or that follow from theirs by hand. */
class WorkedEmissionsTest {
    private static final double LAST_DIGITS = 1e-12;

    private static ActivityResult result(ActivityCalculator calculator, Activity activity) {
        return calculator.calculate(activity).get();
    }

    /** Energimyndigheten 2016: 80.4 g/MJ × 35.5 MJ/l, 14 × 34.0, 91.3 × 31.7, 32.3 × 33.9, 51 × 23.2. */
    @ParameterizedTest
    @CsvSource({"diesel, 28.542", "hvo, 4.76", "petrol, 28.9421", "fame, 10.9497", "e85, 11.832"})
    void ten_thousand_litres_by_energy(String fuel, double tonnes) {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-fuels-2016"));
        ActivityResult result = result(calculator, ActivityFiles.activity("3.4", fuel, "10000 l", 2016));
        assertThat(result.emissions().value().tonnes()).isCloseTo(tonnes, within(tonnes * LAST_DIGITS));
    }

    /** Energimyndigheten 2016 by volume: 2,853 g/l and 476 g/l. Both tables agree within 0.2 %. */
    @ParameterizedTest
    @CsvSource({"diesel, 28.53", "hvo, 4.76"})
    void ten_thousand_litres_by_volume(String fuel, double tonnes) {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-fuels-2016-litre"));
        ActivityResult result = result(calculator, ActivityFiles.activity("3.4", fuel, "10000 l", 2016));
        assertThat(result.emissions().value().tonnes()).isCloseTo(tonnes, within(tonnes * LAST_DIGITS));
    }

    @Test
    void both_swedish_tables_agree_within_two_per_mille() {
        FactorSet energy = FactorSet.of("se-fuels-2016");
        for (EmissionFactor litre : FactorSet.of("se-fuels-2016-litre").factors()) {
            double byEnergy = result(
                            ActivityFiles.calculator("AR5", energy),
                            ActivityFiles.activity("3.4", litre.activity(), "1 l", 2016))
                    .emissions()
                    .value()
                    .tonnes();
            double byVolume = litre.gases().get(0).value().value().amount() / 1e6;
            assertThat(byEnergy).as(litre.activity()).isCloseTo(byVolume, within(byVolume * 0.0021));
        }
    }

    /** IPCC 2006, table 1.4: 56.1 kg/GJ × 3.6 GJ/MWh = 201.96 kg/MWh. */
    @Test
    void natural_gas_is_201_96_kg_of_carbon_dioxide_a_megawatt_hour() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"));
        ActivityResult boiler =
                result(calculator, ActivityFiles.activity("1.stationary", "natural-gas", "1 MWh", 2023));
        assertThat(boiler.gases().get(0).gas()).isEqualTo(Gas.CO2);
        assertThat(boiler.gases().get(0).tonnes()).isCloseTo(0.20196, within(LAST_DIGITS));
        // Table 2.4: 5 kg CH4 and 0.1 kg N2O a TJ; AR5: 30 (fossil) and 265.
        double other = 0.0036 * (5 * 30 + 0.1 * 265) / 1000;
        assertThat(boiler.emissions().value().tonnes()).isCloseTo(0.20196 + other, within(LAST_DIGITS));
        ActivityResult vehicle = result(calculator, ActivityFiles.activity("1.mobile", "natural-gas", "1 MWh", 2023));
        assertThat(vehicle.emissions().value().tonnes()).isCloseTo(0.20196, within(LAST_DIGITS));
    }

    /** SAR 4,650, TAR 4,780, AR4 4,990, AR5 5,125, AR6 fossil 5,345, biogenic 5,065 t for 1,000 t CO2, 100 t CH4 and 5 t N2O. */
    @ParameterizedTest
    @CsvSource({
        "SAR, CH4, 4650",
        "TAR, CH4, 4780",
        "AR4, CH4, 4990",
        "AR5, CH4, 5125",
        "AR5, CH4-fossil, 5325",
        "AR6, CH4-fossil, 5345",
        "AR6, CH4-biogenic, 5065"
    })
    void gases_become_equivalents_by_the_named_set(String set, String methane, double tonnes, @TempDir Path folder) {
        FactorSet own = ActivityFiles.factors(
                folder,
                "plant,plant,CO2,1000,t/pcs,,,direct,SE,,,,,example,x",
                "plant,plant," + methane + ",100,t/pcs,,,direct,SE,,,,,example,x",
                "plant,plant,N2O,5,t/pcs,,,direct,SE,,,,,example,x");
        ActivityResult result =
                result(ActivityFiles.calculator(set, own), ActivityFiles.activity("1.process", "plant", "1 pcs", 2024));
        assertThat(result.emissions().value().tonnes()).isEqualTo(tonnes);
        assertThat(result.gases())
                .containsExactly(
                        GasMass.ofTonnes(Gas.CO2, 1000),
                        GasMass.ofTonnes(Gas.of(methane), 100),
                        GasMass.ofTonnes(Gas.N2O, 5));
    }

    /** Wood of 1 TJ, IPCC 2006, table 2.4: 112 t biogenic CO2 outside, 300 kg CH4 and 4 kg N2O inside; AR5: 28 and 265. */
    @Test
    void biogenic_carbon_dioxide_is_outside_and_methane_of_biomass_inside() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"));
        ActivityResult result = result(calculator, ActivityFiles.activity("1.stationary", "wood", "1 TJ", 2023));
        assertThat(result.emissions().value().tonnes()).isCloseTo(0.3 * 28 + 0.004 * 265, within(LAST_DIGITS));
        assertThat(result.biogenic().orElseThrow().value().tonnes()).isCloseTo(112, within(LAST_DIGITS));
        assertThat(result.entry().biogenic()).isEqualTo(result.biogenic());
    }

    @Test
    void hvo_alone_in_a_vehicle_has_no_fossil_carbon_and_says_what_is_missing() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"));
        Activity hvo = ActivityFiles.activity("1.mobile", "hvo", "10000 l", 2024);
        ActivityResult result = result(calculator, hvo);
        assertThat(result.emissions().value().tonnes()).isZero();
        // 10,000 l × 34.0 MJ/l × 70.8 kg/GJ
        assertThat(result.biogenic().orElseThrow().value().tonnes()).isCloseTo(24.072, within(LAST_DIGITS));
        assertThat(ActivityFiles.codes(calculator.calculate(hvo).findings()))
                .containsExactly("warning biogenic-co2-alone");
    }

    /** Ei: 524.10 g/kWh in 2023; SMED/IVL: 90 g/kWh; 40 MWh at the residual mix is 20.964 t. */
    @ParameterizedTest
    @CsvSource({
        "electricity-residual-mix, 2021, kg/MWh, 371.99",
        "electricity-residual-mix, 2022, kg/MWh, 467.62",
        "electricity-residual-mix, 2023, kg/MWh, 524.10",
        "electricity-grid-average, 2023, kg/MWh, 90",
        "electricity-grid-average, 2013, kg/MWh, 47.16",
        "electricity-residual-mix, 2023, t/GWh, 524.10"
    })
    void factors_of_bought_electricity_are_there_for_scope_2(String type, int year, String unit, double expected) {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-electricity"));
        FactorQuery query = FactorQuery.of(type, ScopeCategory.ELECTRICITY, Period.ofYear(year));
        Traced<InputAmount> factor = calculator.factor(query, unit).get();
        assertThat(factor.value().amount()).isCloseTo(expected, within(expected * LAST_DIGITS));
        assertThat(factor.value().unit().symbol()).isEqualTo(unit.replace("/", " CO2e/"));
        assertThat(factor.explain()).contains("← se-electricity.csv:");
    }

    @Test
    void the_suppliers_own_district_heating_is_chosen_by_its_name() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-ostersund"));
        FactorQuery query = FactorQuery.of("district-heating", ScopeCategory.HEATING, Period.ofYear(2017));
        assertThat(calculator
                        .factor(query.withSupplier("Jämtkraft"), "kg/MWh")
                        .get()
                        .value())
                .isEqualTo(InputAmount.parse("24 kg CO2e/MWh"));
        assertThat(ActivityFiles.codes(calculator.factor(query, "kg/MWh").findings()))
                .containsExactly("error no-suitable-factor");
    }

    /** Klimatsmart semester: 133 g CO2e/pkm; 170 in 2018. */
    @ParameterizedTest
    @CsvSource({"2018, 42.5", "2024, 33.25"})
    void flights_by_passenger_kilometre(int year, double tonnes) {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-aviation"));
        ActivityResult result = result(calculator, ActivityFiles.activity("3.6", "flight", "250 kpkm", year));
        assertThat(result.emissions().value().tonnes()).isCloseTo(tonnes, within(LAST_DIGITS));
    }

    @Test
    void a_result_is_a_line_of_a_statement_and_shows_its_whole_derivation() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-fuels-2016"));
        ActivityResult result = result(calculator, ActivityFiles.activity("3.4", "diesel", "10000 l", 2016));
        ScopeEntry entry = result.entry();
        assertThat(entry).hasToString("3.4, gatukontoret, 2016, activity-based: 28.542 t");
        assertThat(entry.method()).isEqualTo(ScopeMethod.ACTIVITY_BASED);
        assertThat(result.emissions().explain().lines().map(String::strip))
                .containsExactly(
                        "emissions of diesel, gatukontoret, 2016 = 28.542 t ← amount times emission factor: E = A·EF",
                        "amount of diesel in MJ = 355000 MJ ← converted by a property of the fuel: y = x·p, or x / p",
                        "amount of diesel, gatukontoret, 2016 = 10000 l ← given: amount of diesel, gatukontoret, 2016",
                        "net calorific value of diesel = 35.5 MJ/l ← fuel-properties.csv:9",
                        "emission factor se-2016-diesel, CO2e = 80.4 g CO2e/MJ ← se-fuels-2016.csv:9");
    }

    @Test
    void the_potential_of_a_gas_is_shown_at_its_place() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"));
        String explained = result(calculator, ActivityFiles.activity("1.mobile", "diesel-fossil", "1 GJ", 2024))
                .emissions()
                .explain();
        assertThat(explained)
                .contains(
                        "global warming potential of CH4-fossil over 100 years, AR5 = 30 t CO2e/t CH4-fossil ← gwp100.csv:")
                .contains("sum of the gases in the scopes: E = Σ E_gas")
                .contains("= 0.0000039 t CH4-fossil ← amount times emission factor of the gas: m = A·EF");
    }

    @ParameterizedTest
    @CsvSource({
        "3.1, kg/SEK, '1000 SEK', spend-based",
        "3.1, kg/t, '10 t', average-data",
        "3.4, kg/t, '10 t', activity-based"
    })
    void the_method_follows_from_what_was_multiplied(
            String category, String unit, String amount, String method, @TempDir Path folder) {
        FactorSet own = ActivityFiles.factors(folder, "x,asphalt,CO2e,2," + unit + ",,,life-cycle,SE,AR5,,,,example,x");
        ActivityResult result =
                result(ActivityFiles.calculator("AR5", own), ActivityFiles.activity(category, "asphalt", amount, 2024));
        assertThat(result.method().id()).isEqualTo(method);
    }

    @Test
    void a_suppliers_own_factor_makes_a_supplier_specific_entry(@TempDir Path folder) {
        FactorSet own =
                ActivityFiles.factors(folder, "x,asphalt,CO2e,2,kg/t,,,life-cycle,SE,AR5,Vägbolaget,,,example,x");
        Activity activity = ActivityFiles.activity("3.1", "asphalt", "10 t", 2024)
                .with(ActivityContext.of("gatukontoret").withSupplier("Vägbolaget"));
        assertThat(result(ActivityFiles.calculator("AR5", own), activity).method())
                .isEqualTo(ScopeMethod.SUPPLIER_SPECIFIC);
    }

    @Test
    void bought_energy_and_notation_keys_are_set_aside_and_nothing_becomes_zero() {
        Activity energy = ActivityFiles.activity("2.electricity", "electricity", "12000 MWh", 2024);
        Activity key = new Activity(
                ScopeCategory.EMPLOYEE_COMMUTING,
                "car",
                Period.ofYear(2024),
                new ActivityAmount.Notation(
                        NotationKey.NE, Optional.empty(), energy.amount().origin()),
                energy.context(),
                FactorWish.ANY,
                Optional.empty(),
                Optional.empty());
        ActivityResults results = ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"))
                .calculate(Activities.of(energy, key))
                .get();
        assertThat(results.results()).isEmpty();
        assertThat(results.entries()).isEmpty();
        assertThat(results.energy()).isEqualTo(List.of(energy));
        assertThat(results.withoutNumber()).isEqualTo(List.of(key));
        assertThat(results).hasToString("0 results, 1 of bought energy, 1 without a number");
    }
}
