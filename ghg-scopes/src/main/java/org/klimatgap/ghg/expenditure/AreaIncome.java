package org.klimatgap.ghg.expenditure;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Population;
import org.klimatgap.serial.RecordForm;

/**
 * The residents of an area and what they have to spend, such as '0764: 20040 persons, 245 kSEK/person'.
 *
 * @param area the code of a municipality or of a demographic statistical area, or another name
 * @param residents the number of residents
 * @param incomePerPerson their disposable income, each on average; empty where it is not known
 */
public record AreaIncome(String area, Traced<Population> residents, Optional<Traced<InputAmount>> incomePerPerson)
        implements Serializable {
    /**
     * Checks the income.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public AreaIncome {
        if (incomePerPerson.filter(income -> income.value().amount() <= 0).isPresent()) {
            throw new IllegalArgumentException("the income of " + area + " must be above zero, was "
                    + incomePerPerson.get().value());
        }
    }

    /**
     * An area whose income is not known.
     *
     * @param area its code
     * @param residents its residents
     * @return the area
     */
    public static AreaIncome of(String area, Traced<Population> residents) {
        return new AreaIncome(area, residents, Optional.empty());
    }

    /**
     * An area.
     *
     * @param area its code
     * @param residents its residents
     * @param incomePerPerson their income
     * @return the area
     */
    public static AreaIncome of(String area, Traced<Population> residents, Traced<InputAmount> incomePerPerson) {
        return new AreaIncome(area, residents, Optional.of(incomePerPerson));
    }

    @Override
    public String toString() {
        return area + ": " + residents.value()
                + incomePerPerson.map(income -> ", " + income.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
