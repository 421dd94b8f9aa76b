package org.klimatgap.ghg.spend;

import java.io.Serializable;

/**
 * Who sold, such as '556677-8899 Exempel AB'.
 *
 * @param id the identifier in the ledger, for instance an organisation number
 * @param name the name, or empty where the ledger has none
 */
public record Supplier(String id, String name) implements Serializable {
    /**
     * Checks the identifier.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Supplier {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a supplier needs an identifier");
        }
    }

    @Override
    public String toString() {
        return name.isEmpty() ? id : id + " " + name;
    }
}
