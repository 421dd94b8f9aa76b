package org.klimatgap.budget;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * A budget that somebody has published, such as 'Sweden from 2024: 80 Mt of CO2 for 1.5 °C at 50 %'.
 *
 * @param id its identifier in the data file, for instance {@code se-2024-1.5}
 * @param kind whether it is a budget or what is taken from one before it is shared
 * @param area the area that it is for, for instance {@code Sweden}
 * @param firstYear the year from whose 1 January it counts
 * @param temperature the warming that it keeps below, in °C, as published; empty where the source names none
 * @param probability the likelihood of that; empty where the source names none
 * @param amount the tonnes of CO2, traced to the line of the data file
 * @param confidence what the figure rests on
 * @param source where it was published
 */
public record StatedBudget(
        String id,
        Kind kind,
        String area,
        int firstYear,
        Optional<String> temperature,
        Optional<Share> probability,
        Traced<Emissions> amount,
        String confidence,
        String source)
        implements Serializable {
    /** What a stated amount is. */
    public enum Kind {
        /** What may be emitted. */
        BUDGET,
        /** What is taken from a budget before it is shared. */
        OVERHEAD
    }

    /**
     * The budget on a basis of one's own accounts. Published budgets are of CO2 inside an area; which statistic it is
     * measured by is for the caller to say.
     *
     * @param basis a basis of CO2
     * @return the budget
     * @throws IllegalArgumentException if the basis is not of CO2, or this is an overhead
     */
    public CarbonBudget on(Basis basis) {
        if (!basis.basket().isCarbonDioxide()) {
            throw new IllegalArgumentException(id + " is a budget of CO2, the basis must be too, was " + basis);
        }
        if (kind != Kind.BUDGET) {
            throw new IllegalArgumentException(id + " is an overhead and no budget");
        }
        return CarbonBudget.of(basis, amount, firstYear);
    }

    @Override
    public String toString() {
        return area + " from " + firstYear + ": " + amount.value()
                + temperature.map(degrees -> ", " + degrees + " °C").orElse("")
                + probability.map(share -> " at " + share).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
