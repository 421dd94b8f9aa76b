package org.klimatgap.sector;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.serial.RecordForm;

/**
 * A sector of a scheme, such as 'NED~transport, Transporter'.
 *
 * @param code its identifier
 * @param level where it stands in the scheme
 * @param parent the sector that a sub-sector is a part of, empty for others
 * @param title its name in each language
 * @param aliases the spellings by which sources name it, titles included
 * @param memberships the totals that count it, for instance BASIC; one that counts a sector counts no part of it again
 * @param releases the releases of the source that have it, empty when all do or the scheme does not say
 */
public record Sector(
        SectorCode code,
        SectorLevel level,
        Optional<SectorCode> parent,
        LocalizedText title,
        List<String> aliases,
        List<String> memberships,
        List<String> releases)
        implements Serializable {
    /** Copies the lists. */
    public Sector {
        aliases = List.copyOf(aliases);
        memberships = List.copyOf(memberships);
        releases = List.copyOf(releases);
    }

    @Override
    public String toString() {
        return code + ", " + title;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
