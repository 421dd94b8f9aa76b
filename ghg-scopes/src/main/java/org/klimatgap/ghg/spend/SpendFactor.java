package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * What a purchase category emits for each unit of money, such as 'furniture, 3.1, 0.0466 kg CO2e/SEK in prices of 2019'.
 *
 * @param category the purchase category's code
 * @param title its name, or its code where it has none
 * @param scope the category of scope 3 where its purchases belong
 * @param intensity the factor; empty for a category that is known and not estimated
 */
public record SpendFactor(String category, String title, ScopeCategory scope, Optional<Intensity> intensity)
        implements Serializable {
    /**
     * Kilograms for each unit of money at the purchaser's price without value-added tax, such as '0.0466 kg CO2e/SEK in prices of
     * 2019'.
     *
     * @param factor the sum over the parts of the price, each share times its own factor
     * @param currency the currency of the factor, ISO 4217
     * @param priceYear the year whose prices it holds for
     * @param index the price index that leads from other years to it; empty where there is none
     */
    public record Intensity(Traced<InputAmount> factor, String currency, int priceYear, Optional<String> index)
            implements Serializable {
        @Override
        public String toString() {
            return factor.value() + " in prices of " + priceYear;
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    @Override
    public String toString() {
        return category + ", " + scope + ", "
                + intensity.map(Intensity::toString).orElse("NE");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
