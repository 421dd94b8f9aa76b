package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * A claim on energy's emissions, such as 'UG-2023, certificate, 2.electricity, 2023, SE: 9000 MWh at 0 g CO2e/kWh'.
 *
 * @param id its identifier, for instance the account of the register
 * @param kind how it was bought
 * @param category electricity, steam, heating or cooling
 * @param unit the identifier of the unit that it was bought for; empty for the whole group
 * @param market the market that it belongs to
 * @param year the year of use that it was bought for
 * @param produced the year in which the energy was produced
 * @param cancelled whether it was cancelled (redeemed) on the group's behalf; of no meaning for a supplier's rate
 * @param amount the energy that it covers; empty for a contract or rate that covers all that is left
 * @param factor its emissions for each unit of energy, for instance 0 g CO2e/kWh
 * @param supplier whose rate it is, which holds for energy of that supplier alone; empty for a certificate or contract
 */
public record Instrument(
        String id,
        InstrumentKind kind,
        ScopeCategory category,
        Optional<String> unit,
        String market,
        int year,
        int produced,
        boolean cancelled,
        Optional<Traced<InputAmount>> amount,
        Traced<InputAmount> factor,
        Optional<String> supplier)
        implements Serializable {
    /**
     * Checks category, amount, factor and supplier.
     *
     * @throws IllegalArgumentException if the category is not of scope 2, a certificate has no amount, an amount is
     *     negative, a unit does not suit, or a supplier is missing of a rate or stated of anything else
     */
    public Instrument {
        BoughtEnergy.requireScope2(category);
        EnergyUnits.kilogramsPerMegawattHour(factor.value());
        amount.ifPresent(energy -> BoughtEnergy.requireEnergy(energy.value()));
        if (kind == InstrumentKind.CERTIFICATE && amount.isEmpty()) {
            throw new IllegalArgumentException("a certificate must state how much energy it covers: " + id);
        }
        if ((kind == InstrumentKind.SUPPLIER) != supplier.isPresent()) {
            throw new IllegalArgumentException(
                    "a supplier's rate, and no other instrument, must name its supplier: " + id + ", " + kind);
        }
    }

    @Override
    public String toString() {
        return id + ", " + kind + supplier.map(name -> " " + name).orElse("") + ", " + category + ", " + year + ", "
                + market + ": "
                + amount.map(energy -> energy.value().toString()).orElse("the rest") + " at " + factor.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
