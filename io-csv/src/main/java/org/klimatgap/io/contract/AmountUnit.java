package org.klimatgap.io.contract;

import java.util.List;
import org.klimatgap.quantity.Unit;

/** A unit that a contract may write, such as 't/person', with the unit that results have. */
enum AmountUnit {
    TONNES(Unit.TONNES, 0, "t"),
    KILOTONNES(Unit.TONNES, 3, "kt"),
    KILOGRAMS_PER_PERSON(Unit.KILOGRAMS_PER_PERSON, 0, "kg/person"),
    TONNES_PER_PERSON(Unit.KILOGRAMS_PER_PERSON, 3, "t/person"),
    TONNES_PER_YEAR(Unit.TONNES_PER_YEAR, 0, "t/yr", "t/år"),
    PERCENT(Unit.PERCENT, 0, "%"),
    PERCENT_PER_YEAR(Unit.PERCENT_PER_YEAR, 0, "%/yr", "%/år"),
    PERCENTAGE_POINTS(Unit.PERCENTAGE_POINTS, 0, "percentage points", "procentenheter"),
    PERSONS(Unit.PERSONS, 0, "persons", "personer");

    private final Unit unit;
    private final int powerOfTen;
    private final List<String> spellings;

    AmountUnit(Unit unit, int powerOfTen, String... spellings) {
        this.unit = unit;
        this.powerOfTen = powerOfTen;
        this.spellings = List.of(spellings);
    }

    /** The unit that results have. */
    Unit unit() {
        return unit;
    }

    /** How many powers of ten of that unit this one is. */
    int powerOfTen() {
        return powerOfTen;
    }

    /** The English spelling, then the Swedish one where they differ. */
    List<String> spellings() {
        return spellings;
    }

    /** Percentages have decimals, and nobody writes thousands of percent. */
    boolean hasThousands() {
        return unit != Unit.PERCENT && unit != Unit.PERCENT_PER_YEAR && unit != Unit.PERCENTAGE_POINTS;
    }
}
