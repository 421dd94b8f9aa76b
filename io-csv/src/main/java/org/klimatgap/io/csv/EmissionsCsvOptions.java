package org.klimatgap.io.csv;

import java.util.Optional;
import org.klimatgap.ghg.inventory.Populations;

/**
 * How a file of emissions is read, such as 'wide, with populations for units per person'.
 *
 * @param layout the layout, or {@link EmissionsLayout#DETECT}
 * @param populations the residents by which values per person are multiplied; empty makes such units an error
 * @param displayName the name by which findings and origins call the file; empty for the file's own name
 */
public record EmissionsCsvOptions(
        EmissionsLayout layout, Optional<Populations> populations, Optional<String> displayName) {
    /** The layout by the header, no populations, the file's own name. */
    public static final EmissionsCsvOptions DEFAULT =
            new EmissionsCsvOptions(EmissionsLayout.DETECT, Optional.empty(), Optional.empty());

    /**
     * The same with a layout.
     *
     * @param newLayout the layout that the file must have
     * @return the changed options
     */
    public EmissionsCsvOptions withLayout(EmissionsLayout newLayout) {
        return new EmissionsCsvOptions(newLayout, populations, displayName);
    }

    /**
     * The same with populations.
     *
     * @param newPopulations the residents by which values per person are multiplied
     * @return the changed options
     */
    public EmissionsCsvOptions withPopulations(Populations newPopulations) {
        return new EmissionsCsvOptions(layout, Optional.of(newPopulations), displayName);
    }

    /**
     * The same with a name for the file.
     *
     * @param newName the name by which findings and origins call the file
     * @return the changed options
     */
    public EmissionsCsvOptions withDisplayName(String newName) {
        return new EmissionsCsvOptions(layout, populations, Optional.of(newName));
    }
}
