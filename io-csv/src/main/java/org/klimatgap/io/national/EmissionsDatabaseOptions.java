package org.klimatgap.io.national;

import java.util.Optional;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.sector.SectorScheme;

/**
 * How an export of the emissions database is read, such as 'areas of Sweden, sectors of NED'.
 *
 * @param areas the areas with the names that files call them by
 * @param scheme the sectors with the names that files call them by
 * @param release the release of a file that does not tell it, for instance {@code 2026-06-25}
 * @param displayName the name by which findings and origins call the file; empty for the file's own name
 */
public record EmissionsDatabaseOptions(
        AreaRegister areas, SectorScheme scheme, Optional<String> release, Optional<String> displayName) {
    /** {@return the areas of Sweden and the sectors of the database, the file's own release and name} */
    public static EmissionsDatabaseOptions standard() {
        return new EmissionsDatabaseOptions(
                AreaRegister.sweden(), SectorScheme.nationalEmissionsDatabase(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with another scheme.
     *
     * @param newScheme the sectors with the names that files call them by
     * @return the changed options
     */
    public EmissionsDatabaseOptions withScheme(SectorScheme newScheme) {
        return new EmissionsDatabaseOptions(areas, newScheme, release, displayName);
    }

    /**
     * The same with a release, for a file that does not tell it.
     *
     * @param newRelease for instance {@code 2026-06-25}
     * @return the changed options
     */
    public EmissionsDatabaseOptions withRelease(String newRelease) {
        return new EmissionsDatabaseOptions(areas, scheme, Optional.of(newRelease), displayName);
    }

    /**
     * The same with a name for the file.
     *
     * @param newName the name by which findings and origins call the file
     * @return the changed options
     */
    public EmissionsDatabaseOptions withDisplayName(String newName) {
        return new EmissionsDatabaseOptions(areas, scheme, release, Optional.of(newName));
    }
}
