package org.klimatgap.filling;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/**
 * An estimate and the real value that came in its place, such as '2024: 102930.2 t (surrogate) became 105666.17 t'.
 *
 * @param year the year
 * @param was the status of the estimate
 * @param estimate the estimate
 * @param real the real value
 * @param status the status of the real value, reported or revised by its own source
 */
public record Replacement(
        int year, ValueStatus was, Traced<Emissions> estimate, Traced<Emissions> real, ValueStatus status)
        implements Serializable {
    /** {@return estimate minus real value: negative when the estimate was too low} */
    public Traced<Emissions> error() {
        return FillingOperation.ESTIMATE_ERROR.derive(
                FillingText.ERROR_IN.with("year", year), estimate.value().minus(real.value()), estimate, real);
    }

    /** {@return the error as a share of the real value, or empty when that is zero} */
    public Optional<Traced<Share>> relativeError() {
        return real.value().isZero()
                ? Optional.empty()
                : Optional.of(FillingOperation.RELATIVE_ERROR.derive(
                        FillingText.RELATIVE_ERROR_IN.with("year", year),
                        error().value().shareOf(real.value()),
                        estimate,
                        real));
    }

    @Override
    public String toString() {
        return year + ": " + estimate.value() + " (" + was + ") became " + real.value();
    }
}
