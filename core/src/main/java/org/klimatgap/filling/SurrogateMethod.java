package org.klimatgap.filling;

import org.klimatgap.series.ValueStatus;

/** How a surrogate gives a year, such as 'surrogate'; there is one way. */
public enum SurrogateMethod implements FillingMethod {
    /** {@code y_0 = y_t·s_0 / s_t} (IPCC 2006 Guidelines, Vol. 1, ch. 5, eq. 5.2). */
    PROPORTIONAL;

    @Override
    public String id() {
        return "surrogate";
    }

    @Override
    public ValueStatus status() {
        return ValueStatus.SURROGATE;
    }

    @Override
    public FillingOperation operation() {
        return FillingOperation.SURROGATE;
    }

    @Override
    public String toString() {
        return id();
    }
}
