package org.klimatgap.sector;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * Where a sector of one scheme, or a share of it, belongs in another one, such as 'NED~waste → GPC~III, 100 %'.
 *
 * @param from the sector of the one scheme
 * @param to the sector of the other one
 * @param share how much of the first sector's emissions, above 0 and at most 100 %
 * @param parts the parts of the target that it may be in, in proportions that nobody gives; none where that is not known
 * @param note what a reader should know, for instance in which parts of the target the sector is
 */
public record SectorLink(SectorCode from, SectorCode to, Share share, List<SectorCode> parts, Optional<String> note)
        implements Serializable {
    /** Copies the parts. */
    public SectorLink {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return from + " → " + to + ", " + share;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
