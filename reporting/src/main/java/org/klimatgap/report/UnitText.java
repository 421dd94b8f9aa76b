package org.klimatgap.report;

import java.util.Locale;
import org.klimatgap.message.MessageKey;
import org.klimatgap.quantity.Unit;

/**
 * The words for a unit, such as 'kg per person'. A record and not an enum, so that a new unit is found by the test of the
 * bundles and not forgotten.
 */
record UnitText(Unit unit, Form form) implements MessageKey {
    /** In a column's head, after the number one, after any other number, and short in a cell of a table. */
    enum Form {
        HEAD,
        ONE,
        OTHER,
        CELL
    }

    @Override
    public String key() {
        return "unit." + lower(unit.name()) + "." + lower(form.name());
    }

    @Override
    public String name() {
        return key();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
