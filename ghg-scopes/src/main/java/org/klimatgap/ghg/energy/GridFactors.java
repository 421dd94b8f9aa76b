package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * What a market emits for each unit of energy, such as '2.electricity, SE, 2023: 90 g CO2e/kWh, residual mix 524.1 g CO2e/kWh'.
 *
 * <p>Heat, steam and cooling come from one network: its average is the factor by location, and there is no residual mix, so
 * that the same average, the supplier's own, holds by market for what no instrument covers.
 *
 * @param category electricity, steam, heating or cooling
 * @param market the market or network
 * @param year the year of use
 * @param average the average of the grid or network, for the location-based way
 * @param residual the residual mix, which is left when all claims are taken out; empty where none is published
 * @param biogenicOfAverage biogenic CO2 of the average, which stands outside the scopes; empty where none is stated
 * @param biogenicOfResidual biogenic CO2 of the residual mix; empty where none is stated
 */
public record GridFactors(
        ScopeCategory category,
        String market,
        int year,
        Traced<InputAmount> average,
        Optional<Traced<InputAmount>> residual,
        Optional<Traced<InputAmount>> biogenicOfAverage,
        Optional<Traced<InputAmount>> biogenicOfResidual)
        implements Serializable {
    /**
     * Checks category and units.
     *
     * @throws IllegalArgumentException if the category is not of scope 2, or a factor has another unit than emissions by
     *     energy
     */
    public GridFactors {
        BoughtEnergy.requireScope2(category);
        EnergyUnits.kilogramsPerMegawattHour(average.value());
        Stream.of(residual, biogenicOfAverage, biogenicOfResidual)
                .flatMap(Optional::stream)
                .forEach(factor -> EnergyUnits.kilogramsPerMegawattHour(factor.value()));
    }

    /**
     * Factors without biogenic CO2.
     *
     * @param category electricity, steam, heating or cooling
     * @param market the market or network
     * @param year the year of use
     * @param average the average of the grid or network
     * @param residual the residual mix; empty where none is published
     * @throws IllegalArgumentException if the category is not of scope 2, or a factor has another unit than emissions by
     *     energy
     */
    public GridFactors(
            ScopeCategory category,
            String market,
            int year,
            Traced<InputAmount> average,
            Optional<Traced<InputAmount>> residual) {
        this(category, market, year, average, residual, Optional.empty(), Optional.empty());
    }

    /** What holds by market for energy that no instrument covers. */
    Traced<InputAmount> rest() {
        return residual.orElse(average);
    }

    /** What holds by market of biogenic CO2 for energy that no instrument covers. */
    Optional<Traced<InputAmount>> biogenicOfRest() {
        return residual.isPresent() ? biogenicOfResidual : biogenicOfAverage;
    }

    boolean suits(BoughtEnergy energy) {
        return category == energy.category() && market.equals(energy.market()) && year == energy.year();
    }

    @Override
    public String toString() {
        return category + ", " + market + ", " + year + ": " + average.value()
                + residual.map(mix -> ", residual mix " + mix.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
