package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

class UnitConversionTest {
    private static Checked<Traced<InputAmount>> convert(
            FuelProperties properties, String fuel, String from, String to) {
        Traced<InputAmount> amount = Traced.given(Message.of(Dimension.ENERGY), InputAmount.parse(from));
        return properties.convert(fuel, amount, ActivityUnit.of(to));
    }

    /** 1 Wh = 3,600 J and 1 nautical mile = 1,852 m exactly (SI Brochure, 9th ed., tables 8 and 4.1). */
    @ParameterizedTest
    @CsvSource({
        "1 MWh, GJ, 3.6 GJ",
        "1 kWh, MJ, 3.6 MJ",
        "3.6 GJ, MWh, 1 MWh",
        "2 GWh, TJ, 7.2 TJ",
        "1 TWh, GWh, 1000 GWh",
        "5000 J, kJ, 5 kJ",
        "1 t, kg, 1000 kg",
        "250 g, kg, 0.25 kg",
        "3 kt, t, 3000 t",
        "1 m3, l, 1000 l",
        "500 ml, l, 0.5 l",
        "2 mil, km, 20 km",
        "1 nmi, km, 1.852 km",
        "1500 pkm, kpkm, 1.5 kpkm",
        "2 Mtkm, tkm, 2000000 tkm",
        "3 MSEK, SEK, 3000000 SEK",
        "1.5 kEUR, EUR, 1500 EUR",
        "7 km, km, 7 km"
    })
    void within_a_dimension_a_unit_is_multiplied(String from, String to, String expected) {
        assertThat(ActivityUnit.of(to).convert(InputAmount.parse(from))).isEqualTo(InputAmount.parse(expected));
    }

    /** MJ/l of Energimyndigheten 2016, GJ/t of IPCC 2006, table 1.2; density of the example file. */
    @ParameterizedTest
    @CsvSource({
        "diesel, 10000 l, MJ, 355000",
        "diesel, 10 m3, GJ, 355",
        "hvo, 10000 l, MJ, 340000",
        "hvo, 340000 MJ, l, 10000",
        "hvo, 78 kg, l, 100",
        "hvo, 78 kg, MJ, 3400",
        "hvo, 3400 MJ, kg, 78",
        "natural-gas, 2 t, GJ, 96",
        "wood, 156 GJ, t, 10"
    })
    void across_dimensions_a_property_of_the_fuel_leads(String fuel, String from, String to, double expected) {
        FuelProperties own =
                FuelProperties.read(ActivityFiles.resource("own-fuels.csv")).get();
        InputAmount converted = convert(own.orElse(FuelProperties.shipped()), fuel, from, to)
                .get()
                .value();
        assertThat(converted.amount()).isCloseTo(expected, within(expected * 1e-14));
        assertThat(converted.unit().symbol()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diesel | 10 l | t | diesel cannot be converted from l (volume) into t (mass): a density or net calorific value of diesel is needed, for instance in t/l",
                "coal | 10 t | MJ | coal cannot be converted from t (mass) into MJ (energy): a density or net calorific value of coal is needed, for instance in MJ/t",
                "biogas | 10 Nm3 | l | biogas cannot be converted from Nm3 (volume) into l (volume): a density or net calorific value of biogas is needed, for instance in l/Nm3",
                "diesel | 10 km | l | diesel cannot be converted from km (distance) into l (volume): an amount that measures volume is needed",
                "flight | 10 km | pkm | flight cannot be converted from km (distance) into pkm (passenger-kilometres): an amount that measures passenger-kilometres is needed",
                "goods | 10 EUR | SEK | goods cannot be converted from EUR (money) into SEK (money): state the amount in SEK; currencies are never converted into each other",
                "hotel | 3 night | pcs | hotel cannot be converted from night (number) into pcs (number): an amount that measures number is needed"
            })
    void an_impossible_conversion_names_both_units_and_what_is_needed(
            String fuel, String from, String to, String text) {
        Checked<Traced<InputAmount>> converted = convert(FuelProperties.shipped(), fuel, from, to);
        assertThat(converted.isUsable()).isFalse();
        assertThat(converted.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(text);
    }

    @Test
    void multiplication_alone_refuses_another_base() {
        assertThatThrownBy(() -> ActivityUnit.of("SEK").convert(InputAmount.parse("5 EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot convert EUR (money) into SEK (money) by multiplication alone");
        assertThatThrownBy(() -> ActivityUnit.of("gallon"))
                .hasMessageStartingWith("unknown unit 'gallon', must be one of [J, kJ");
    }

    @ParameterizedTest
    @CsvSource({"kr, SEK", "liter, l", "m³, m3", "tkr, kSEK", "mnkr, MSEK", "personkm, pkm", "tonkm, tkm", "st, pcs"})
    void swedish_spellings_are_understood(String alias, String symbol) {
        assertThat(ActivityUnit.of(alias).symbol()).isEqualTo(symbol);
    }

    @Test
    void a_conversion_shows_its_property_and_where_that_stands() {
        String explained =
                convert(FuelProperties.shipped(), "diesel", "10 m3", "GJ").get().explain();
        assertThat(explained.lines().map(String::strip))
                .containsExactly(
                        "amount of diesel in GJ = 355 GJ ← told in another unit: y = x·u_x / u_y",
                        "amount of diesel in MJ = 355000 MJ ← converted by a property of the fuel: y = x·p, or x / p",
                        "amount of diesel in l = 10000 l ← told in another unit: y = x·u_x / u_y",
                        "energy = 10 m3 ← given: energy",
                        "net calorific value of diesel = 35.5 MJ/l ← fuel-properties.csv:9");
    }

    @Test
    void each_defect_of_a_file_of_properties_is_found_with_its_line(@TempDir Path folder) {
        Checked<FuelProperties> read = FuelProperties.read(ActivityFiles.write(folder, "fuels.csv", """
                fuel,property,value,unit,confidence,source
                hvo,density,0.78,kg/l,published,x
                hvo,density,0.80,kg/m3,published,x
                fame,weight,0.88,kg/l,published,x
                fame,density,0.88,MJ/l,published,x
                fame,net-calorific-value,0,MJ/l,published,x
                e85,net-calorific-value,23.2,MJ/gal,sure,
                """));
        assertThat(ActivityFiles.texts(read.findings()))
                .extracting(text -> text.substring(0, text.indexOf(": ")) + " "
                        + text.replaceAll(".*(already stands|not valid|is empty).*", "$1"))
                .containsExactly(
                        "fuels.csv:7 already stands",
                        "fuels.csv:8 not valid",
                        "fuels.csv:9 not valid",
                        "fuels.csv:10 not valid",
                        "fuels.csv:11 not valid",
                        "fuels.csv:11 not valid",
                        "fuels.csv:11 is empty");
    }
}
