package org.klimatgap.quantity;

import java.util.Collection;
import org.apache.commons.numbers.core.Sum;

/**
 * Emissions of one year, such as '57215 t'.
 *
 * <p>Tonnes of CO2 equivalents; on a CO2 basis these are tonnes of CO2. What the tonnes stand for (perspective, boundary,
 * basket, GWP set, vintage) is the {@code Basis} of the account that they come from. Negative amounts are removals or
 * differences.
 */
public final class Emissions extends EmissionsAmount<Emissions> {
    private static final long serialVersionUID = 1L;

    /** No emissions. */
    public static final Emissions ZERO = ofTonnes(0);

    private Emissions(double tonnes) {
        super(tonnes);
    }

    /**
     * Emissions in metric tonnes.
     *
     * @param tonnes a finite number
     * @return the emissions
     */
    public static Emissions ofTonnes(double tonnes) {
        return new Emissions(tonnes);
    }

    /**
     * Emissions in thousand tonnes.
     *
     * @param kilotonnes a finite number
     * @return the emissions
     */
    public static Emissions ofKilotonnes(double kilotonnes) {
        return ofTonnes(kilotonnes * 1_000);
    }

    /**
     * Emissions in kilograms.
     *
     * @param kilograms a finite number
     * @return the emissions
     */
    public static Emissions ofKilograms(double kilograms) {
        return ofTonnes(kilograms / 1_000);
    }

    /**
     * Adds many amounts in their given order with compensated summation (Ogita, Rump and Oishi 2005), so that the total
     * does not depend on rounding in the last digits.
     *
     * @param parts the amounts; none gives zero
     * @return the total
     */
    public static Emissions sum(Collection<Emissions> parts) {
        Sum sum = Sum.create();
        parts.forEach(part -> sum.add(part.tonnes()));
        return ofTonnes(sum.getAsDouble());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 57215.5 t}
     * @return the emissions
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Emissions parse(String text) {
        return ofTonnes(PlainNumber.parse(text, Unit.TONNES));
    }

    /** {@return the amount in metric tonnes} */
    public double tonnes() {
        return amount();
    }

    /** {@return the amount in thousand tonnes} */
    public double kilotonnes() {
        return amount() / 1_000;
    }

    /**
     * These emissions spread over a population.
     *
     * @param population at least one person
     * @return kilograms per person
     */
    public EmissionsPerCapita perCapita(Population population) {
        return EmissionsPerCapita.ofKilogramsPerPerson(amount() * 1_000 / population.persons());
    }

    @Override
    Emissions of(double tonnes) {
        return ofTonnes(tonnes);
    }

    @Override
    public Unit unit() {
        return Unit.TONNES;
    }
}
