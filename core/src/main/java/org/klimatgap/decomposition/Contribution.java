package org.klimatgap.decomposition;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PercentagePoints;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.serial.RecordForm;

/**
 * A sector's part in the change of a total, such as 'NED~transport: -8656.47 t, -7.99 points of -11.48 %'.
 *
 * @param sector the sector
 * @param change the change of its emissions, negative for a reduction
 * @param points that as percent of the whole total of the earlier year; empty where that was zero
 */
public record Contribution(SectorCode sector, Traced<Emissions> change, Optional<Traced<PercentagePoints>> points)
        implements Serializable {
    @Override
    public String toString() {
        return sector + ": " + change.value()
                + points.map(each -> ", " + each.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
