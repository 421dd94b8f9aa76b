package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.Sector;

/**
 * A main sector's part of a total, such as 'NED~agriculture 42977.35 t, 44.8 %'.
 *
 * @param sector the sector
 * @param emissions its emissions
 * @param share its share of the account's total
 */
public record SectorShare(Sector sector, Traced<Emissions> emissions, Traced<Share> share) implements Serializable {
    @Override
    public String toString() {
        return sector.code() + " " + emissions.value() + ", " + share.value();
    }
}
