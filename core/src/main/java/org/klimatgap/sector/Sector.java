package org.klimatgap.sector;

import java.util.List;
import java.util.Optional;
import org.klimatgap.message.LocalizedText;

/**
 * A sector of a scheme, such as 'NED~transport, Transporter'.
 *
 * @param code its identifier
 * @param level where it stands in the scheme
 * @param parent the main sector of a sub-sector, empty for others
 * @param title its name in each language
 * @param aliases the spellings by which sources name it, titles included
 */
public record Sector(
        SectorCode code, SectorLevel level, Optional<SectorCode> parent, LocalizedText title, List<String> aliases) {
    /** Copies the aliases. */
    public Sector {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
        return code + ", " + title;
    }
}
