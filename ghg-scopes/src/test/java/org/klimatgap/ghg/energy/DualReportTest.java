package org.klimatgap.ghg.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.energy.Energies.certificate;
import static org.klimatgap.ghg.energy.Energies.electricity;
import static org.klimatgap.ghg.energy.Energies.given;
import static org.klimatgap.ghg.energy.Energies.grid;
import static org.klimatgap.ghg.energy.Energies.instrument;
import static org.klimatgap.ghg.energy.Energies.other;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityContext;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.quality.DataQuality;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

class DualReportTest {
    private static final GridFactors GRID = grid("90 g CO2e/kWh", "524.1 g CO2e/kWh");

    /** Room for binary noise in some thousand tonnes. */
    private static final double NOISE = 1e-9;

    private static Checked<DualReport> report(List<BoughtEnergy> bought, Instrument... instruments) {
        return DualReport.of(bought, List.of(instruments), List.of(GRID));
    }

    private static List<String> texts(Checked<DualReport> checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }

    /**
     * Nordic mix of SMED/IVL, about 90 g/kWh; residual mix of 2023, 524.10 g/kWh (Energimarknadsinspektionen). 12,000 MWh · 90 =
     * 1,080 t and 3,000 MWh · 524.10 = 1,572.3 t.
     */
    @Test
    void of_12000_MWh_with_9000_under_certificates_1080_t_count_by_location_and_1572_3_t_by_market() {
        Checked<DualReport> checked = report(List.of(electricity("kommun", "12000 MWh")), certificate("9000 MWh", 2));
        DualLine line = checked.get().lines().get(0);
        assertThat(checked.findings()).isEmpty();
        assertThat(line.location().value().tonnes()).isEqualTo(1_080);
        assertThat(line.market().value().tonnes()).isCloseTo(1_572.3, within(NOISE));
        assertThat(line.coverage().orElseThrow().value()).isEqualTo(Share.ofPercent(75));
        assertThat(line.market().explain())
                .contains(
                        "E = Σ qᵢ · fᵢ + (C − Σ qᵢ) · f_rest", "instruments.csv:2", "= 3000 MWh", "= 524.1 g CO2e/kWh");
    }

    /** Energimarknadsinspektionen's example: of 40,000 kWh sold 30,000 stand under the residual mix of 371.99 g/kWh. */
    @Test
    void the_example_of_the_market_inspectorate_gives_278_99_g_per_kWh() {
        GridFactors grid2021 = grid("90 g CO2e/kWh", "371.99 g CO2e/kWh");
        DualLine line = DualReport.of(
                        List.of(electricity("kund", "40000 kWh")),
                        List.of(certificate("10000 kWh", 2)),
                        List.of(grid2021))
                .get()
                .lines()
                .get(0);
        InputAmount rate = line.marketRate().orElseThrow().value();
        assertThat(rate.amount()).isCloseTo(278.9925, within(NOISE));
        assertThat(rate.unit().symbol()).isEqualTo("g CO2e/kWh");
    }

    @Test
    void each_amount_makes_one_entry_by_location_and_one_by_market() {
        DualReport report = report(List.of(electricity("kommun", "12000 MWh")), certificate("9000 MWh", 2))
                .get();
        assertThat(report.entries())
                .extracting(ScopeEntry::method)
                .containsExactly(ScopeMethod.LOCATION_BASED, ScopeMethod.MARKET_BASED);
        assertThat(report.entries()).extracting(ScopeEntry::category).containsOnly(ScopeCategory.ELECTRICITY);
    }

    /** 100 MWh: 40 under certificates, 30 of 50 under a contract for the rest, none left for the rate: 30 · 10 kg. */
    @Test
    void certificates_come_before_contracts_and_contracts_before_rates() {
        DualReport report = report(
                        List.of(electricity("kommun", "100 MWh")),
                        instrument(InstrumentKind.SUPPLIER, Optional.empty(), "30 MWh", "300 kg CO2e/MWh", 2),
                        instrument(InstrumentKind.CONTRACT, Optional.empty(), "30 MWh", "10 kg CO2e/MWh", 3),
                        certificate("40 MWh", 4))
                .get();
        assertThat(report.lines().get(0).market().value().tonnes()).isCloseTo(0.3 + 9, within(NOISE));
    }

    @Test
    void a_rate_without_an_amount_covers_all_that_is_left() {
        Instrument rest = new Instrument(
                "R",
                InstrumentKind.SUPPLIER,
                ScopeCategory.ELECTRICITY,
                Optional.empty(),
                "SE",
                2023,
                2023,
                false,
                Optional.empty(),
                given("0.1 t CO2e/MWh"),
                Optional.of(Energies.SUPPLIER));
        DualReport report = report(List.of(electricity("kommun", "100 MWh")), rest, certificate("40 MWh", 2))
                .get();
        assertThat(report.lines().get(0).market().value().tonnes()).isCloseTo(6, within(NOISE));
        assertThat(rest).hasToString("R, supplier Elbolaget, 2.electricity, 2023, SE: the rest at 0.1 t CO2e/MWh");
    }

    /** 30 of 120 MWh: a quarter of each. A certificate of one unit stays with it. */
    @Test
    void an_instrument_of_the_group_covers_the_same_part_of_each_and_one_of_a_unit_stays_with_it() {
        List<BoughtEnergy> bought = List.of(electricity("skola", "40 MWh"), electricity("bad", "80 MWh"));
        List<DualLine> lines = report(bought, certificate("30 MWh", 2)).get().lines();
        assertThat(lines).extracting(line -> line.covered().value().amount()).containsExactly(10.0, 20.0);
        List<DualLine> own = report(
                        bought, instrument(InstrumentKind.CERTIFICATE, Optional.of("bad"), "30 MWh", "0 g CO2e/kWh", 2))
                .get()
                .lines();
        assertThat(own).extracting(line -> line.covered().value().amount()).containsExactly(0.0, 30.0);
    }

    @Test
    void certificates_above_consumption_are_an_error_at_their_line() {
        Checked<DualReport> checked =
                report(List.of(electricity("kommun", "100 MWh")), certificate("60 MWh", 2), certificate("50 MWh", 3));
        assertThat(texts(checked))
                .containsExactly(
                        "error: instruments.csv:3: I-3 covers 50 MWh, but only 40 MWh of the 100 MWh bought in 2023"
                                + " is left to cover");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void certificates_for_energy_that_nobody_bought_are_an_error() {
        Checked<DualReport> checked = report(
                List.of(electricity("kommun", "100 MWh")),
                instrument(InstrumentKind.CERTIFICATE, Optional.of("skola"), "1 MWh", "0 g CO2e/kWh", 2));
        assertThat(texts(checked))
                .containsExactly(
                        "error: instruments.csv:2: I-2 covers 1 MWh, but only 0 MWh of the 0 MWh bought in 2023 is"
                                + " left to cover");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SE|2021|true|warning: instruments.csv:2: I-2 was produced in 2021 and cannot be used for 2023; it must be of"
                        + " that year or the one before|9",
                "SE|2024|true|warning: instruments.csv:2: I-2 was produced in 2024 and cannot be used for 2023; it must be of"
                        + " that year or the one before|9",
                "SE|2022|true|info: instruments.csv:2: I-2 was produced in 2022 and is used for 2023|8.1",
                "NO|2023|true|warning: instruments.csv:2: I-2 is of the market NO, but the energy was bought in SE; it is"
                        + " not used|9",
                "SE|2023|false|warning: instruments.csv:2: I-2 was not cancelled on the group's behalf and is not used|9"
            })
    void certificates_that_miss_a_quality_criterion_are_told(
            String market, int produced, boolean cancelled, String text, double tonnes) {
        GridFactors same = grid("90 g CO2e/kWh", "90 g CO2e/kWh");
        Checked<DualReport> checked = DualReport.of(
                List.of(electricity("kommun", "100 MWh")), List.of(other(market, produced, cancelled)), List.of(same));
        assertThat(texts(checked)).containsExactly(text);
        assertThat(checked.get().lines().get(0).market().value().tonnes()).isCloseTo(tonnes, within(NOISE));
    }

    @Test
    void energy_of_a_market_without_factors_is_an_error() {
        Checked<DualReport> checked = DualReport.of(List.of(electricity("kommun", "100 MWh")), List.of(), List.of());
        assertThat(texts(checked)).containsExactly("error: no emission factor of Purchased electricity in SE for 2023");
    }

    @Test
    void electricity_without_a_residual_mix_takes_the_average_with_a_warning_unless_all_is_covered() {
        GridFactors none =
                new GridFactors(ScopeCategory.ELECTRICITY, "SE", 2023, given("90 g CO2e/kWh"), Optional.empty());
        List<BoughtEnergy> bought = List.of(electricity("a", "100 MWh"), electricity("b", "100 MWh"));
        Checked<DualReport> checked = DualReport.of(bought, List.of(), List.of(none));
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.get().lines().get(0).market().value().tonnes()).isEqualTo(9);
        assertThat(DualReport.of(bought, List.of(certificate("200 MWh", 2)), List.of(none))
                        .findings())
                .isEmpty();
    }

    /** District heating of Östersund, 24 g/kWh (Jämtkraft 2017): 1,000 MWh are 24 t in both ways. */
    @Test
    void heat_has_no_residual_mix_and_the_network_average_in_both_ways() {
        GridFactors network =
                new GridFactors(ScopeCategory.HEATING, "SE", 2023, given("24 g CO2e/kWh"), Optional.empty());
        Checked<DualReport> checked = DualReport.of(
                List.of(Energies.bought(ScopeCategory.HEATING, "kommun", "1 GWh")), List.of(), List.of(network));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().lines().get(0).location().value().tonnes()).isCloseTo(24, within(NOISE));
        assertThat(checked.get().lines().get(0).market().value().tonnes()).isCloseTo(24, within(NOISE));
    }

    /** 100 MWh · 350 kg are 35 t by location; 60 MWh, which no rate covers, 21 t by market. */
    @Test
    void biogenic_co2_is_that_of_all_by_location_and_of_what_is_not_covered_by_market() {
        GridFactors network = new GridFactors(
                ScopeCategory.ELECTRICITY,
                "SE",
                2023,
                given("24 g CO2e/kWh"),
                Optional.empty(),
                Optional.of(given("350 kg CO2/MWh")),
                Optional.empty());
        DualReport report = DualReport.of(
                        List.of(electricity("kommun", "100 MWh")), List.of(certificate("40 MWh", 2)), List.of(network))
                .get();
        assertThat(report.entries())
                .extracting(entry -> entry.biogenic().orElseThrow().value().tonnes())
                .containsExactly(35.0, 21.0);
        assertThat(report.entries().get(1).biogenic().orElseThrow().explain()).contains("= 60 MWh", "b_rest");
    }

    @Test
    void nothing_bought_has_neither_coverage_nor_rate() {
        DualLine line =
                report(List.of(electricity("kommun", "0 MWh"))).get().lines().get(0);
        assertThat(line.coverage()).isEmpty();
        assertThat(line.marketRate()).isEmpty();
        assertThat(line.market().value().isZero()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "90 g CO2e/kWh, 90",
        "90 kg CO2e/MWh, 90",
        "0.09 t CO2e/MWh, 90",
        "90 t CO2e/GWh, 90",
        "90 g CO2/kWh, 90",
        "25 kg CO2e/GJ, 90"
    })
    void factors_by_any_unit_of_energy_are_one_number(String factor, double kilograms) {
        assertThat(EnergyUnits.kilogramsPerMegawattHour(InputAmount.parse(factor)))
                .isCloseTo(kilograms, within(NOISE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 g CO2e/l", "90 lb CO2e/kWh", "90 g", "90 kWh"})
    void a_factor_of_anything_else_is_refused_with_both_units(String factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(factor, "1 g CO2e/kWh"))
                .withMessageContaining("g CO2e/kWh")
                .withMessageContaining(factor);
    }

    /** 3.6 MJ are one kilowatt-hour: 7,200 GJ are 2,000 MWh. */
    @Test
    void energy_may_be_in_any_unit_of_energy() {
        assertThat(electricity("kommun", "7200 GJ").megawattHours()).isCloseTo(2_000, within(NOISE));
        assertThat(EnergyUnits.all()).contains(EnergyUnits.MWH).doesNotContain(ActivityUnit.of("l"));
    }

    @Test
    void an_activity_becomes_bought_energy_with_its_unit_and_supplier() {
        Activity heat = Activity.of(ScopeCategory.HEATING, "heat", InputAmount.parse("10 MWh"), 2023, "skola")
                .with(ActivityContext.of("skola").withSupplier("Värmen"))
                .with(DataQuality.parse("1,2,2,1,4"));
        BoughtEnergy energy = BoughtEnergy.of(heat, "Nätet");
        assertThat(energy).hasToString("2.heating, skola, 2023, Nätet: 10 MWh");
        assertThat(energy.supplier()).contains("Värmen");
        assertThat(energy.quality())
                .hasValueSatisfying(quality -> assertThat(quality).hasToString("1,2,2,1,4"));
    }

    @Test
    void energy_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> electricity("kommun", "10 l"))
                .withMessageContaining("was '10 l'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> electricity("kommun", "-1 MWh"))
                .withMessageContaining("-1 MWh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate("-1 MWh", 2))
                .withMessageContaining("at least 0, was -1 MWh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Energies.bought(ScopeCategory.MOBILE_COMBUSTION, "kommun", "1 MWh"))
                .withMessageContaining("1.mobile");
        Instrument sound = certificate("1 MWh", 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "X",
                        sound.kind(),
                        sound.category(),
                        sound.unit(),
                        "SE",
                        2023,
                        2023,
                        true,
                        Optional.empty(),
                        sound.factor(),
                        Optional.empty()))
                .withMessageContaining("how much energy");
    }

    @ParameterizedTest
    @EnumSource(InstrumentKind.class)
    void a_kind_is_found_by_its_identifier(InstrumentKind kind) {
        assertThat(InstrumentKind.find(kind.id())).contains(kind);
        assertThat(kind.title().toString()).isNotBlank();
    }

    @Test
    void two_pairs_of_factors_for_one_market_and_year_are_refused() {
        GridFactors one = grid("90 g CO2e/kWh", "524.1 g CO2e/kWh");
        GridFactors other = grid("47 g CO2e/kWh", "524.1 g CO2e/kWh");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DualReport.of(List.of(), List.of(), List.of(one, other)))
                .withMessageContaining("47 g CO2e/kWh");
    }
}
