package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * What a change does to one year of one part of an inventory, such as '2019, 1.mobile: 0 t before, 900 t after'.
 *
 * <p>Before is what the inventory has of that year without the change, after is what it would have. An acquired company that was not
 * counted is 0 t before; a divested one is 0 t after.
 *
 * @param year the year that is restated
 * @param part the part of the inventory
 * @param before tonnes of CO2 equivalents without the change, not negative
 * @param after tonnes of CO2 equivalents with it, not negative
 */
public record AmountChange(int year, ChangedPart part, Traced<Emissions> before, Traced<Emissions> after)
        implements Serializable {
    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public AmountChange {
        if (before.value().isNegative() || after.value().isNegative()) {
            throw new IllegalArgumentException("amounts before and after a change must not be negative, were "
                    + before.value() + " and " + after.value());
        }
    }

    /**
     * A change that a caller gives in code.
     *
     * @param year the year that is restated
     * @param part the part of the inventory
     * @param before tonnes without the change, not negative
     * @param after tonnes with it, not negative
     * @return the change
     * @throws IllegalArgumentException if an amount is negative
     */
    public static AmountChange of(int year, ChangedPart part, Emissions before, Emissions after) {
        return new AmountChange(
                year,
                part,
                Traced.given(RecalculationText.BEFORE.of(part, year), before),
                Traced.given(RecalculationText.AFTER.of(part, year), after));
    }

    /**
     * What a newer release of a statistic changed of a year.
     *
     * @param revision the value of the year in the older and in the newer release
     * @return the change of the whole
     */
    public static AmountChange from(Revision revision) {
        return new AmountChange(revision.year(), ChangedPart.total(), revision.older(), revision.newer());
    }

    /** {@return after minus before: {@code Δ = E_after − E_before}} */
    public Traced<Emissions> difference() {
        Message name = RecalculationText.DIFFERENCE.of(part, year);
        return RecalculationOperation.DIFFERENCE.derive(name, after.value().minus(before.value()), after, before);
    }

    @Override
    public String toString() {
        return year + ", " + part + ": " + before.value() + " before, " + after.value() + " after";
    }
}
