package org.klimatgap.io.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.scope.ScopeFiles.texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.energy.BoughtEnergy;
import org.klimatgap.ghg.energy.DualReport;
import org.klimatgap.ghg.energy.GridFactors;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

class InstrumentsCsvTest {
    private static final String HEADER =
            "instrument,kind,category,unit,market,year,produced,cancelled,amount,unit_of_amount,factor,unit_of_factor,supplier\n";

    @TempDir
    private Path folder;

    private Checked<List<Instrument>> read(String rows) {
        return InstrumentsCsv.read(ScopeFiles.write(folder, "instruments.csv", HEADER + rows), "instruments.csv");
    }

    @Test
    void example_gives_a_certificate_a_contract_and_a_rate() {
        List<Instrument> instruments = InstrumentsCsv.read(ScopeFiles.resource("instruments.csv"), "instruments.csv")
                .get();
        assertThat(instruments)
                .extracting(Instrument::toString)
                .containsExactly(
                        "UG-2023-17, certificate, 2.electricity, 2023, SE: 9000 MWh at 0 g CO2e/kWh",
                        "PPA-1, contract, 2.electricity, 2023, SE: 500 MWh at 12.5 g CO2e/kWh",
                        "fjarrvarme, supplier Exempel, 2.heating, 2023, Exempel: the rest at 24 g CO2e/kWh");
        assertThat(instruments.get(0).cancelled()).isTrue();
        assertThat(instruments.get(1).unit()).contains("vatten");
        assertThat(instruments.get(1).produced()).isEqualTo(2023);
    }

    @Test
    void certificates_above_consumption_are_told_with_the_line_of_the_file_in_both_languages() {
        List<Instrument> instruments = read("UG,certificate,2.electricity,,SE,2023,,yes,9000,MWh,0,g CO2e/kWh,\n")
                .get();
        BoughtEnergy bought = new BoughtEnergy(
                ScopeCategory.ELECTRICITY,
                "kommun",
                Optional.empty(),
                2023,
                "SE",
                given("8 GWh"),
                Optional.empty(),
                Optional.empty());
        GridFactors grid = new GridFactors(
                ScopeCategory.ELECTRICITY, "SE", 2023, given("90 g CO2e/kWh"), Optional.of(given("524.1 g CO2e/kWh")));
        Finding finding = DualReport.of(List.of(bought), instruments, List.of(grid))
                .errors()
                .get(0);
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo(
                        "instruments.csv:2: UG covers 9000 MWh, but only 8000 MWh of the 8000 MWh bought in 2023 is left to"
                                + " cover");
        assertThat(finding.text(Language.SWEDISH))
                .isEqualTo(
                        "instruments.csv:2: UG täcker 9000 MWh, men av de 8000 MWh som köptes 2023 är bara 8000 MWh kvar"
                                + " att täcka");
    }

    private static Traced<InputAmount> given(String amount) {
        return Traced.given(ScopeCategory.ELECTRICITY.title(), InputAmount.parse(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U,paper,2.electricity,,SE,2023,,yes,1,MWh,0,g CO2e/kWh,|\"paper\" in column \"kind\" is not valid, must be one"
                        + " of certificate, contract, supplier",
                "U,certificate,2.gas,,SE,2023,,yes,1,MWh,0,g CO2e/kWh,|\"2.gas\" in column \"category\" is not valid",
                "U,certificate,3.1,,SE,2023,,yes,1,MWh,0,g CO2e/kWh,|category \"3.1\" is not of scope 2",
                "U,certificate,2.electricity,,SE,23,,yes,1,MWh,0,g CO2e/kWh,|\"23\" is not a year",
                "U,certificate,2.electricity,,SE,2023,23,yes,1,MWh,0,g CO2e/kWh,|\"23\" is not a year",
                "U,certificate,2.electricity,,SE,2023,,,1,MWh,0,g CO2e/kWh,|column \"cancelled\" is empty",
                "U,certificate,2.electricity,,SE,2023,,ja,1,MWh,0,g CO2e/kWh,|\"ja\" in column \"cancelled\" is not valid, must"
                        + " be one of yes, no",
                "U,certificate,2.electricity,,SE,2023,,yes,1,l,0,g CO2e/kWh,|\"l\" in column \"unit_of_amount\" is not valid,"
                        + " must be one of J, kJ, MJ, GJ, TJ, Wh, kWh, MWh, GWh, TWh",
                "U,contract,2.electricity,,SE,2023,,,1,,0,g CO2e/kWh,|an amount needs a unit",
                "U,certificate,2.electricity,,SE,2023,,yes,-1,MWh,0,g CO2e/kWh,|\"-1\" in column \"amount\"",
                "U,contract,2.electricity,,SE,2023,,,,,-1,g CO2e/kWh,|\"-1\" in column \"factor\"",
                "U,contract,2.electricity,,SE,2023,,,,,1,g CO2e/l,|\"g CO2e/l\" in column \"unit_of_factor\" is not valid, must"
                        + " be one of g CO2e/kWh, kg CO2e/MWh, t CO2e/GWh",
                "U,supplier,2.electricity,,SE,2023,,,,,1,g CO2e/kWh,|column \"supplier\" is empty",
                "U,contract,2.electricity,,SE,2023,,,,,1,g CO2e/kWh,Vinden|\"Vinden\" in column \"supplier\": only a supplier's"
                        + " rate belongs to a supplier",
                "U,contract,2.electricity,,,2023,,,,,1,g CO2e/kWh,|column \"market\" is empty"
            })
    void a_defective_row_is_told_with_its_line(String row, String text) {
        Checked<List<Instrument>> checked = read(row + "\n");
        assertThat(texts(checked)).singleElement().asString().startsWith("error: instruments.csv:2: " + text);
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void an_instrument_that_stands_twice_is_asked_about() {
        String row = "U,contract,2.electricity,,SE,2023,,,1,MWh,1,g CO2e/kWh,\n";
        assertThat(texts(read(row + row)))
                .containsExactly(
                        "warning: instruments.csv:3: instrument U stands on line 2 already; both are used, which is"
                                + " right only if it covers several units or years");
    }
}
