package org.klimatgap.ghg.activity;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * What one unit of a fuel is in another unit, such as 'diesel, net calorific value: 35.5 MJ/l'.
 *
 * @param fuel the fuel's identifier, the activity type that it is burnt in
 * @param kind which property it is
 * @param unit the unit of the value
 * @param value the value, with its place in its file
 * @param confidence how sure it is
 */
public record FuelProperty(
        String fuel, FuelPropertyKind kind, UnitRatio unit, Traced<InputAmount> value, Confidence confidence)
        implements Serializable {

    /** Whether it leads from one base unit to another, in either direction. */
    boolean links(ActivityUnit from, ActivityUnit to) {
        return startsAt(from) && other(from).convertsTo(to);
    }

    boolean startsAt(ActivityUnit unit) {
        return unit.convertsTo(this.unit.numerator()) || unit.convertsTo(this.unit.denominator());
    }

    /** The side of the ratio that a unit is on. */
    ActivityUnit side(ActivityUnit from) {
        return from.convertsTo(unit.denominator()) ? unit.denominator() : unit.numerator();
    }

    /** The other side, which an amount is told in afterwards. */
    ActivityUnit other(ActivityUnit from) {
        return from.convertsTo(unit.denominator()) ? unit.numerator() : unit.denominator();
    }

    /** Tells an amount that is in the unit of its side in the unit of the other one. */
    InputAmount apply(InputAmount amount) {
        double ratio = value.value().amount();
        boolean forward = ActivityUnit.of(amount).convertsTo(unit.denominator());
        ActivityUnit to = other(ActivityUnit.of(amount));
        return to.amount(forward ? Decimals.product(amount.amount(), ratio) : amount.amount() / ratio);
    }

    @Override
    public String toString() {
        return fuel + ", " + kind + ": " + value.value();
    }
}
