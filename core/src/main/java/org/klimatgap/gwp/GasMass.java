package org.klimatgap.gwp;

import java.io.Serializable;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;

/** A mass of one gas, such as '100 t CH4'; it becomes CO2 equivalents only by a named GWP set. */
public final class GasMass implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Gas gas;
    private final double tonnes;

    private GasMass(Gas gas, double tonnes) {
        if (!Double.isFinite(tonnes)) {
            throw new IllegalArgumentException("a mass must be a finite number, was " + tonnes);
        }
        this.gas = gas;
        // Negative zero would differ from zero.
        this.tonnes = tonnes + 0.0;
    }

    /**
     * A mass in metric tonnes.
     *
     * @param gas the gas
     * @param tonnes a finite number
     * @return the mass
     */
    public static GasMass ofTonnes(Gas gas, double tonnes) {
        return new GasMass(gas, tonnes);
    }

    /** {@return the gas} */
    public Gas gas() {
        return gas;
    }

    /** {@return the mass in metric tonnes of the gas itself} */
    public double tonnes() {
        return tonnes;
    }

    /**
     * The mass in CO2 equivalents: mass times GWP.
     *
     * @param set the set of global warming potentials
     * @return the emissions in tonnes of CO2 equivalents
     * @throws IllegalArgumentException if the set lacks the gas
     */
    public Emissions toEmissions(GwpSet set) {
        return Emissions.ofTonnes(tonnes * set.factor(gas));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GasMass that && gas.equals(that.gas) && Double.compare(tonnes, that.tonnes) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * gas.hashCode() + Double.hashCode(tonnes);
    }

    @Override
    public String toString() {
        return PlainNumber.format(tonnes) + " t " + gas;
    }
}
