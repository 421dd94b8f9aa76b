package org.klimatgap.report;

import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.quantity.PercentagePoints;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.quantity.Unit;

/** Quantities of every unit. */
final class Quantities {
    private Quantities() {}

    static Quantity of(double amount, Unit unit) {
        return switch (unit) {
            case TONNES -> Emissions.ofTonnes(amount);
            case KILOGRAMS_PER_PERSON -> EmissionsPerCapita.ofKilogramsPerPerson(amount);
            case TONNES_PER_YEAR -> EmissionsPerYear.ofTonnesPerYear(amount);
            case PERCENT -> Share.ofPercent(amount);
            case PERCENT_PER_YEAR -> Rate.ofPercentPerYear(amount);
            case PERCENTAGE_POINTS -> PercentagePoints.of(amount);
            case PERSONS -> Population.ofPersons((long) amount);
        };
    }
}
