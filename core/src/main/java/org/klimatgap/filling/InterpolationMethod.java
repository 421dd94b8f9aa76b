package org.klimatgap.filling;

import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/** How the way between two known years is gone, such as 'linear-interpolation'. */
public enum InterpolationMethod implements FillingMethod {
    /** Equal steps: {@code E_0 + (E_1 − E_0)·i / n}, the usual reading of IPCC 2006 Guidelines, Vol. 1, ch. 5. */
    LINEAR("linear-interpolation", FillingOperation.LINEAR_INTERPOLATION),
    /** Equal rates: {@code E_0·(E_1 / E_0)^(i / n)}, both ends above zero. */
    GEOMETRIC("geometric-interpolation", FillingOperation.GEOMETRIC_INTERPOLATION);

    private final String id;
    private final FillingOperation operation;

    InterpolationMethod(String id, FillingOperation operation) {
        this.id = id;
        this.operation = operation;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ValueStatus status() {
        return ValueStatus.INTERPOLATED;
    }

    @Override
    public FillingOperation operation() {
        return operation;
    }

    boolean accepts(Emissions end) {
        return this == LINEAR || end.tonnes() > 0;
    }

    /** The value i of n years after the first end. */
    Emissions between(Emissions from, Emissions to, int i, int n) {
        double start = from.tonnes();
        return Emissions.ofTonnes(
                this == LINEAR
                        ? start + (to.tonnes() - start) * i / n
                        : start * Math.pow(to.tonnes() / start, (double) i / n));
    }

    @Override
    public String toString() {
        return id;
    }
}
