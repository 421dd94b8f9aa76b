package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * Bought energy by location and by market, such as '12000 MWh: 1080 t by location, 1572.3 t by market'.
 *
 * @param energy what was bought
 * @param location emissions by the average of the grid
 * @param market emissions by the instruments, never to be added to those by location
 * @param covered the energy that instruments cover, in MWh
 * @param biogenicByLocation biogenic CO2 of the average of the grid, outside the scopes; empty where none is stated
 * @param biogenicByMarket biogenic CO2 of what no instrument covers, outside the scopes; empty where none is stated
 */
public record DualLine(
        BoughtEnergy energy,
        Traced<Emissions> location,
        Traced<Emissions> market,
        Traced<InputAmount> covered,
        Optional<Traced<Emissions>> biogenicByLocation,
        Optional<Traced<Emissions>> biogenicByMarket)
        implements Serializable {
    /** {@return the part of the energy that instruments cover, or empty when none was bought} */
    public Optional<Traced<Share>> coverage() {
        return energy.amount().value().isZero()
                ? Optional.empty()
                : Optional.of(EnergyOperation.COVERAGE.derive(
                        EnergyText.COVERAGE.of(energy),
                        Share.ofFraction(EnergyUnits.megawattHours(covered.value()) / energy.megawattHours()),
                        covered,
                        energy.amount()));
    }

    /** {@return the mean rate by market in g CO2e/kWh, or empty when no energy was bought} */
    public Optional<Traced<InputAmount>> marketRate() {
        return energy.amount().value().isZero()
                ? Optional.empty()
                : Optional.of(EnergyOperation.MARKET_RATE.derive(
                        EnergyText.MARKET_RATE.of(energy),
                        InputAmount.of(market.value().tonnes() * 1_000 / energy.megawattHours(), "g CO2e/kWh"),
                        market,
                        energy.amount()));
    }

    /** {@return the two entries of a statement, by location and by market} */
    public List<ScopeEntry> entries() {
        return List.of(
                entry(ScopeMethod.LOCATION_BASED, location, biogenicByLocation),
                entry(ScopeMethod.MARKET_BASED, market, biogenicByMarket));
    }

    private ScopeEntry entry(ScopeMethod method, Traced<Emissions> emissions, Optional<Traced<Emissions>> biogenic) {
        return new ScopeEntry(
                energy.category(),
                energy.unit(),
                energy.facility(),
                energy.year(),
                method,
                emissions,
                biogenic,
                energy.supplier(),
                energy.quality());
    }

    @Override
    public String toString() {
        return energy + " by location " + location.value() + ", by market " + market.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
