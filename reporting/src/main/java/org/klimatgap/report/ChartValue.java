package org.klimatgap.report;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.series.ValueStatus;

/**
 * One value that a chart shows, such as 'Utsläpp, 2023: 46770 t, reported'.
 *
 * @param series what it is a value of
 * @param at its year, or its category
 * @param quantity the value with every digit
 * @param status how a value of statistics came about; empty for a computed one
 */
public record ChartValue(Line series, Line at, Quantity quantity, Optional<ValueStatus> status)
        implements Serializable {
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
