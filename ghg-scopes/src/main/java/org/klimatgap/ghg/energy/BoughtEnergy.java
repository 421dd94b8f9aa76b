package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * Energy that a unit bought in a year, such as '2.electricity, kommun, 2023, SE: 12000 MWh'.
 *
 * @param category electricity, steam, heating or cooling
 * @param unit the identifier of the unit of organisation that uses it
 * @param facility the identifier of the facility, where known
 * @param year the year of use
 * @param market the market of instruments, or the network of heat, for instance {@code SE} or {@code Östersund}
 * @param amount the energy, in kWh, MWh, GWh or TWh
 * @param supplier who delivers it, where known
 */
public record BoughtEnergy(
        ScopeCategory category,
        String unit,
        Optional<String> facility,
        int year,
        String market,
        Traced<InputAmount> amount,
        Optional<String> supplier)
        implements Serializable {
    /**
     * Checks category and amount.
     *
     * @throws IllegalArgumentException if the category is not of scope 2, or the amount is negative or no energy
     */
    public BoughtEnergy {
        requireScope2(category);
        requireEnergy(amount.value());
    }

    /** Demands energy of at least zero: less of it would leave more to cover than was bought. */
    static void requireEnergy(InputAmount amount) {
        EnergyUnit.of(amount);
        if (amount.isNegative()) {
            throw new IllegalArgumentException("bought or covered energy must be at least 0, was " + amount);
        }
    }

    static void requireScope2(ScopeCategory category) {
        if (category.scope() != Scope.SCOPE_2) {
            throw new IllegalArgumentException(
                    "bought energy must be of a category of scope 2 such as 2.electricity, was " + category);
        }
    }

    double megawattHours() {
        return EnergyUnit.megawattHours(amount.value());
    }

    @Override
    public String toString() {
        return category + ", " + unit + ", " + year + ", " + market + ": " + amount.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
