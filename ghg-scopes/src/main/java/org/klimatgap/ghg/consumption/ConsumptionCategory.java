package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.List;
import org.klimatgap.message.LocalizedText;

/**
 * A category of household consumption, such as 'food, Livsmedel'.
 *
 * @param code its identifier
 * @param title its name in each language
 * @param aliases the spellings by which sources name it
 */
public record ConsumptionCategory(String code, LocalizedText title, List<String> aliases) implements Serializable {
    /**
     * Copies the spellings.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public ConsumptionCategory {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a category needs a code, such as 'food'");
        }
        aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
        return code + ", " + title;
    }
}
