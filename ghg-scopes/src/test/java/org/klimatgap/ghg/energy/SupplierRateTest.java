package org.klimatgap.ghg.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.energy.Energies.certificate;
import static org.klimatgap.ghg.energy.Energies.electricity;
import static org.klimatgap.ghg.energy.Energies.given;
import static org.klimatgap.ghg.energy.Energies.grid;
import static org.klimatgap.ghg.energy.Energies.instrument;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.ScopeCategory;

/** A supplier's rate covers what that supplier sold and nothing else. */
class SupplierRateTest {
    private static final GridFactors GRID = grid("90 g CO2e/kWh", "524.1 g CO2e/kWh");

    /** Room for binary noise in some thousand tonnes. */
    private static final double NOISE = 1e-9;

    private static Checked<DualReport> report(List<BoughtEnergy> bought, Instrument... instruments) {
        return DualReport.of(bought, List.of(instruments), List.of(GRID));
    }

    private static List<String> texts(Checked<DualReport> checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }

    private static BoughtEnergy of(Optional<String> supplier, String unit, String amount) {
        return new BoughtEnergy(
                ScopeCategory.ELECTRICITY,
                unit,
                Optional.empty(),
                Energies.YEAR,
                "SE",
                given(amount),
                supplier,
                Optional.empty());
    }

    private static Instrument rate(String supplier, String amount, String factor, int line) {
        Instrument own = instrument(InstrumentKind.SUPPLIER, Optional.empty(), amount, factor, line);
        return new Instrument(
                own.id(),
                own.kind(),
                own.category(),
                own.unit(),
                own.market(),
                own.year(),
                own.produced(),
                own.cancelled(),
                own.amount(),
                own.factor(),
                Optional.of(supplier));
    }

    /** 100 MWh · 10 kg of the one and 60 MWh · 200 kg of the other are 1 t and 12 t; 40 MWh · 524.1 kg are left over: 20.964 t. */
    @Test
    void a_rate_covers_energy_of_its_own_supplier_alone() {
        List<DualLine> lines = report(
                        List.of(
                                of(Optional.of("Vinden"), "skola", "100 MWh"),
                                of(Optional.of("Kolet"), "skola", "100 MWh")),
                        rate("Vinden", "100 MWh", "10 g CO2e/kWh", 2),
                        rate("Kolet", "60 MWh", "200 g CO2e/kWh", 3))
                .get()
                .lines();
        assertThat(lines.get(0).market().value().tonnes()).isCloseTo(1, within(NOISE));
        assertThat(lines.get(1).market().value().tonnes()).isCloseTo(12 + 20.964, within(NOISE));
    }

    /** Without a rate of their own both have the residual mix: 100 MWh · 524.1 kg each. */
    @Test
    void a_rate_of_another_supplier_is_not_used_and_told() {
        Checked<DualReport> checked = report(
                List.of(of(Optional.of("Kolet"), "skola", "100 MWh"), of(Optional.empty(), "bad", "100 MWh")),
                rate("Vinden", "100 MWh", "10 g CO2e/kWh", 2));
        assertThat(texts(checked))
                .containsExactly(
                        "warning: instruments.csv:2: I-2 is the rate of Vinden, but the energy of 2023 was bought of"
                                + " Kolet, supplier not stated; it is not used");
        assertThat(checked.get().lines())
                .allSatisfy(line -> assertThat(line.market().value().tonnes()).isCloseTo(52.41, within(NOISE)));
    }

    /** The certificate covers what has no supplier first, so that nothing is left to ask about. */
    @Test
    void energy_without_a_supplier_takes_no_rate_and_is_told_where_it_would_need_one() {
        BoughtEnergy unknown = of(Optional.empty(), "bad", "100 MWh");
        List<BoughtEnergy> bought = List.of(of(Optional.of("Vinden"), "skola", "100 MWh"), unknown);
        Instrument rate = rate("Vinden", "100 MWh", "10 g CO2e/kWh", 2);
        assertThat(texts(report(bought, rate)))
                .containsExactly(
                        "warning: bad bought 100 MWh in 2023 and no supplier is stated; I-2 is not used for it");
        Instrument covers = instrument(InstrumentKind.CERTIFICATE, Optional.of("bad"), "100 MWh", "0 g CO2e/kWh", 3);
        assertThat(texts(report(bought, rate, covers))).isEmpty();
    }

    @Test
    void a_rate_names_its_supplier_and_no_other_instrument_does() {
        Instrument sound = certificate("1 MWh", 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instrument(
                        "X",
                        InstrumentKind.CONTRACT,
                        sound.category(),
                        sound.unit(),
                        "SE",
                        2023,
                        2023,
                        true,
                        sound.amount(),
                        sound.factor(),
                        Optional.of("Vinden")))
                .withMessageContaining("must name its supplier: X, contract");
    }

    @Test
    void a_rate_that_meets_nothing_is_told() {
        Instrument rest = new Instrument(
                "R",
                InstrumentKind.SUPPLIER,
                ScopeCategory.ELECTRICITY,
                Optional.of("skola"),
                "SE",
                2023,
                2023,
                false,
                Optional.empty(),
                given("100 g CO2e/kWh"),
                Optional.of(Energies.SUPPLIER));
        assertThat(texts(report(List.of(electricity("kommun", "100 MWh")), rest)))
                .containsExactly("warning: R meets no energy of 2023 that is left to cover");
    }
}
