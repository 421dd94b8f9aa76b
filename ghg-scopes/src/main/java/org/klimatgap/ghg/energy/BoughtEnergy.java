package org.klimatgap.ghg.energy;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.quality.DataQuality;
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
 * @param amount the energy, in a unit of {@link EnergyUnits#all()}
 * @param supplier who delivers it, where known
 * @param quality how good its data are, where somebody has judged them
 */
public record BoughtEnergy(
        ScopeCategory category,
        String unit,
        Optional<String> facility,
        int year,
        String market,
        Traced<InputAmount> amount,
        Optional<String> supplier,
        Optional<DataQuality> quality)
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

    /**
     * Bought energy as an activity records it.
     *
     * @param activity an activity of scope 2 with an amount of energy
     * @param market the market of its instruments, or the network of heat, for instance {@code SE}
     * @return the energy, with the activity's unit, facility, supplier and quality
     * @throws IllegalArgumentException if the activity has a notation key, is of another scope, or its amount is negative or
     *     no energy
     */
    public static BoughtEnergy of(Activity activity, String market) {
        return of(
                activity,
                market,
                activity.amount()
                        .number()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "bought energy must be an activity with a number, was " + activity)));
    }

    /**
     * Bought energy as an activity records it, with its amount in another unit.
     *
     * @param activity an activity of scope 2
     * @param market the market of its instruments, or the network of heat
     * @param amount its amount as energy
     * @return the energy
     * @throws IllegalArgumentException if the activity is of another scope, or the amount is negative or no energy
     */
    public static BoughtEnergy of(Activity activity, String market, Traced<InputAmount> amount) {
        return new BoughtEnergy(
                activity.category(),
                activity.context().organisation(),
                activity.context().facility(),
                activity.period().year(),
                market,
                amount,
                activity.context().supplier(),
                activity.quality());
    }

    /** Demands energy of at least zero: less of it would leave more to cover than was bought. */
    static void requireEnergy(InputAmount amount) {
        EnergyUnits.require(amount);
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
        return EnergyUnits.megawattHours(amount.value());
    }

    @Override
    public String toString() {
        return category + ", " + unit + ", " + year + ", " + market + ": " + amount.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
