package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/**
 * A change since the base year, such as '-16 % unadjusted, -20.15 % adjusted'.
 *
 * @param unadjusted against the base year as it was first reported
 * @param adjusted against the base year as recalculated, which alone compares like with like
 */
public record AdjustedChange(Traced<Share> unadjusted, Traced<Share> adjusted) implements Serializable {
    @Override
    public String toString() {
        return unadjusted.value() + " unadjusted, " + adjusted.value() + " adjusted";
    }
}
