package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/** What a supplier states of its own sales, such as '556677-8899, 2023: 0.02 kg CO2e/SEK'; it replaces spend times a factor. */
public sealed interface SupplierFigure extends Serializable {
    /** {@return which purchases it is for} */
    Subject subject();

    /**
     * Which purchases a figure is for, such as '556677-8899, furniture, 2023'.
     *
     * @param supplier the supplier's identifier
     * @param category the purchase category; empty for all that the supplier sold
     * @param year the year
     * @param scope the category of scope 3 where they belong, unless a row states another
     * @param place the figure's line
     */
    record Subject(String supplier, Optional<String> category, int year, ScopeCategory scope, Origin.Place place)
            implements Serializable {
        @Override
        public String toString() {
            return supplier + category.map(known -> ", " + known).orElse("") + ", " + year;
        }

        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /**
     * Kilograms for each unit of money that was paid without value-added tax, in prices of the year itself.
     *
     * @param subject which purchases it is for
     * @param factor for instance 0.02 kg CO2e/SEK
     * @param currency ISO 4217
     */
    record Factor(Subject subject, Traced<InputAmount> factor, String currency) implements SupplierFigure {
        @Override
        public String toString() {
            return subject + ": " + factor.value();
        }
    }

    /**
     * Tonnes of everything that the organisation bought of the supplier in the year.
     *
     * @param subject which purchases they are for
     * @param emissions the tonnes
     */
    record Reported(Subject subject, Traced<Emissions> emissions) implements SupplierFigure {
        @Override
        public String toString() {
            return subject + ": " + emissions.value();
        }
    }
}
