package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.OptionalInt;
import org.klimatgap.basis.Boundary;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.serial.RecordForm;

/**
 * What widens footprints of households to the whole final demand, such as 'public consumption and investment of 290
 * municipalities, residents of the same year'.
 *
 * @param publicConsumption the emissions of public consumption, in tonnes
 * @param investment the emissions of investment, in tonnes
 * @param residents the residents that tonnes are divided by
 * @param residentsYear the year whose residents are taken; empty for the year of the consumption. Another year is an
 *     approximation, which is a finding
 */
public record OtherUses(
        NationalEmissions publicConsumption,
        NationalEmissions investment,
        Populations residents,
        OptionalInt residentsYear)
        implements Serializable {
    /**
     * Checks the boundaries.
     *
     * @throws IllegalArgumentException if a statistic is not of its use alone, or the two count other gases
     */
    public OtherUses {
        require(publicConsumption, Boundary.PUBLIC_CONSUMPTION);
        require(investment, Boundary.INVESTMENT);
        if (publicConsumption.basis().basket() != investment.basis().basket()
                || !publicConsumption.basis().gwpSet().equals(investment.basis().gwpSet())) {
            throw new IllegalArgumentException("public consumption and investment must count the same gases, were "
                    + publicConsumption.basis() + " and " + investment.basis());
        }
    }

    private static void require(NationalEmissions statistic, Boundary boundary) {
        if (statistic.basis().boundary() != boundary) {
            throw new IllegalArgumentException("the statistic must be of " + boundary + ", was " + statistic.basis());
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
