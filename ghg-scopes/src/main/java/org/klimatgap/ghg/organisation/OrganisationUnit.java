package org.klimatgap.ghg.organisation;

import java.io.Serializable;

/**
 * A unit of an organisation, such as 'energi, Exempel Energi AB, company'.
 *
 * @param id its identifier, which entries of emissions name
 * @param name the name to show
 * @param kind what it is
 */
public record OrganisationUnit(String id, String name, UnitKind kind) implements Serializable {
    /**
     * Checks identifier and name.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public OrganisationUnit {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a unit needs an identifier and a name, was '" + id + "' and '" + name + "'");
        }
    }

    @Override
    public String toString() {
        return id + ", " + name;
    }
}
