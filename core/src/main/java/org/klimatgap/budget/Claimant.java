package org.klimatgap.budget;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.serial.RecordForm;

/**
 * Who takes a share of a larger budget, such as 'Alvesta: 390000 t in 2015–2022, 20040 persons'.
 *
 * @param name its name, unique among those who share
 * @param basis what the tonnes stand for
 * @param emissions its emissions in the years by which the budget is shared, summed
 * @param deducted what does not count of them: national plants whose emissions have a budget of their own
 * @param residents its residents, if known
 */
public record Claimant(
        String name,
        Basis basis,
        Traced<Emissions> emissions,
        Traced<Emissions> deducted,
        Optional<Traced<Population>> residents)
        implements Serializable {
    /**
     * Checks the deduction.
     *
     * @throws IllegalArgumentException if the name is blank, the deduction is negative, or more is deducted than emitted
     */
    public Claimant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("who takes a share of a budget needs a name");
        }
        if (deducted.value().isNegative() || deducted.value().compareTo(emissions.value()) > 0) {
            throw new IllegalArgumentException(
                    name + ": what is deducted must be 0–" + emissions.value() + ", was " + deducted.value());
        }
    }

    /**
     * A claimant without plants to deduct and without residents.
     *
     * @param name its name
     * @param basis what the tonnes stand for
     * @param emissions its emissions in the years by which the budget is shared, summed
     * @return the claimant
     */
    public static Claimant of(String name, Basis basis, Emissions emissions) {
        return of(name, basis, Traced.given(BudgetText.EMISSIONS_OF.of(name), emissions));
    }

    /**
     * A claimant without plants to deduct and without residents, whose emissions were computed.
     *
     * @param name its name
     * @param basis what the tonnes stand for
     * @param emissions its emissions in the years by which the budget is shared, summed
     * @return the claimant
     */
    public static Claimant of(String name, Basis basis, Traced<Emissions> emissions) {
        return new Claimant(
                name,
                basis,
                emissions,
                new Traced<>(
                        BudgetText.DEDUCTED.of(name),
                        Emissions.ZERO,
                        new Origin.Assumption(BudgetText.NOTHING_DEDUCTED.of())),
                Optional.empty());
    }

    /**
     * The same with plants that do not count.
     *
     * @param plants the emissions of plants with a budget of their own, in the same years
     * @return the claimant
     */
    public Claimant withDeducted(Emissions plants) {
        return new Claimant(name, basis, emissions, Traced.given(BudgetText.DEDUCTED.of(name), plants), residents);
    }

    /**
     * The same with residents.
     *
     * @param persons its residents
     * @return the claimant
     */
    public Claimant withResidents(Population persons) {
        return new Claimant(
                name, basis, emissions, deducted, Optional.of(Traced.given(BudgetText.RESIDENTS.of(name), persons)));
    }

    /** What counts of the emissions. */
    double counted() {
        return emissions.value().minus(deducted.value()).tonnes();
    }

    @Override
    public String toString() {
        return name + ": " + emissions.value()
                + residents.map(persons -> ", " + persons.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
