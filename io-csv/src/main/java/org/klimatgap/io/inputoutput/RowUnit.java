package org.klimatgap.io.inputoutput;

import java.math.BigDecimal;
import java.util.Optional;
import org.klimatgap.io.csv.EmissionsUnit;
import org.klimatgap.quantity.InputUnit;

/**
 * The unit of a row.
 *
 * @param unit what its numbers are read into
 * @param mass the unit of mass in the file; empty where numbers are read as they are
 */
record RowUnit(InputUnit unit, Optional<EmissionsUnit> mass) {
    double value(BigDecimal number) {
        return mass.map(each -> each.tonnes(number)).orElseGet(number::doubleValue);
    }
}
