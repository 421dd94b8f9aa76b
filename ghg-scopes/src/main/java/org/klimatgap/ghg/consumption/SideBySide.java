package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.basis.Perspective;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * A territorial and a consumption account of one area and year beside each other, such as '2022: 96456 t territorial, 151757 t
 * by consumption, of which 9000 t in both'.
 *
 * <p>The fuel that households burn themselves, in cars and boilers, is in both; so is what is produced inside the area for
 * its own residents. The two are never added, and there is no method that does.
 *
 * @param territorial what is emitted inside the area
 * @param consumption what residents cause, households among them
 * @param overlap what both count, as far as it is known
 */
public record SideBySide(Observation territorial, Observation consumption, Optional<Traced<Emissions>> overlap)
        implements Serializable {
    /**
     * Checks that the two describe the same gases and year, and that the overlap is in both.
     *
     * @throws IllegalArgumentException if a perspective, the gases, the GWP set or the year is another one, or the overlap
     *     is negative or larger than one of the two
     */
    public SideBySide {
        requirePerspective(territorial, Perspective.TERRITORIAL);
        requirePerspective(consumption, Perspective.CONSUMPTION_BASED);
        if (!areComparable(territorial, consumption)) {
            throw new IllegalArgumentException("accounts beside each other must have one year, gases and GWP set, were "
                    + territorial.year() + " (" + territorial.basis() + ") and " + consumption.year() + " ("
                    + consumption.basis() + ")");
        }
        overlap.ifPresent(both -> requireWithin(both.value(), territorial, consumption));
    }

    private static void requirePerspective(Observation observation, Perspective perspective) {
        if (observation.basis().perspective() != perspective) {
            throw new IllegalArgumentException("the account must be " + perspective + ", was " + observation.basis());
        }
    }

    private static void requireWithin(Emissions both, Observation territorial, Observation consumption) {
        double most = Math.min(territorial.tonnes(), consumption.tonnes());
        if (both.isNegative() || both.tonnes() > most) {
            throw new IllegalArgumentException(
                    "what both accounts count must be 0–" + Emissions.ofTonnes(most) + ", was " + both);
        }
    }

    /**
     * Two accounts whose overlap is not known.
     *
     * @param territorial what is emitted inside the area
     * @param consumption what residents cause, of the same gases and year
     * @return the two
     * @throws IllegalArgumentException if a perspective, the gases, the GWP set or the year is another one
     */
    public static SideBySide of(Observation territorial, Observation consumption) {
        return new SideBySide(territorial, consumption, Optional.empty());
    }

    /**
     * Whether two observations can stand beside each other.
     *
     * @param territorial a value of a territorial account
     * @param consumption a value of a consumption account that counts households
     * @return whether perspectives, gases, GWP set and year fit
     */
    public static boolean areComparable(Observation territorial, Observation consumption) {
        return territorial.basis().perspective() == Perspective.TERRITORIAL
                && consumption.basis().perspective() == Perspective.CONSUMPTION_BASED
                && FinalUse.in(consumption.basis().boundary()).contains(FinalUse.HOUSEHOLDS)
                && territorial.basis().basket() == consumption.basis().basket()
                && territorial.basis().gwpSet().equals(consumption.basis().gwpSet())
                && territorial.year() == consumption.year();
    }

    /**
     * The two with what both count.
     *
     * @param both for instance the fuel that households burn themselves
     * @return the two with their overlap
     * @throws IllegalArgumentException if it is negative or larger than one of the two
     */
    public SideBySide withOverlap(Traced<Emissions> both) {
        return new SideBySide(territorial, consumption, Optional.of(both));
    }

    /** {@return what the territorial account counts alone, where the overlap is known} */
    public Optional<Traced<Emissions>> territorialAlone() {
        return alone(territorial);
    }

    /** {@return what the consumption account counts alone, where the overlap is known} */
    public Optional<Traced<Emissions>> consumptionAlone() {
        return alone(consumption);
    }

    private Optional<Traced<Emissions>> alone(Observation account) {
        return overlap.map(both -> ConsumptionOperation.COUNTED_ALONE.derive(
                Message.of(ConsumptionText.COUNTED_ALONE)
                        .with("perspective", account.basis().perspective().title())
                        .with("year", account.year()),
                account.emissions().value().minus(both.value()),
                account.emissions(),
                both));
    }

    @Override
    public String toString() {
        return territorial.year() + ": " + territorial.emissions().value() + " territorial, "
                + consumption.emissions().value() + " by consumption"
                + overlap.map(both -> ", of which " + both.value() + " in both").orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
