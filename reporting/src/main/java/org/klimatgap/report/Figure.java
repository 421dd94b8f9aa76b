package org.klimatgap.report;

import java.io.Serializable;
import org.klimatgap.quantity.Quantity;

/**
 * A number of a report with its name, such as 'gap.level.co2-territorial' = 35327 t.
 *
 * <p>The name is what other formats of the same report, and other systems, refer to the number by. As an argument of a
 * message it becomes an {@link Inline.Amount}.
 *
 * @param id letters, digits, dots, hyphens and underscores
 * @param quantity the number with every digit
 */
public record Figure(String id, Quantity quantity) implements Serializable {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty or has other characters
     */
    public Figure {
        if (!id.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("a figure's id must have only letters a-z, digits, '.', '-' and '_', "
                    + "such as 'gap.level.co2-territorial'; was '" + id + "'");
        }
    }

    /** {@return the quantity with every digit, as it stands in a message that nobody formats} */
    @Override
    public String toString() {
        return quantity.toString();
    }
}
