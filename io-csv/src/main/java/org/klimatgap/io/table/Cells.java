package org.klimatgap.io.table;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.klimatgap.quantity.Emissions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;

/** Appends what may be unknown: a missing cell in Tablesaw's own sense, which its sums pass over. */
final class Cells {
    private Cells() {}

    static void append(DoubleColumn column, Optional<Emissions> emissions) {
        append(column, emissions, Emissions::tonnes);
    }

    static <T> void append(DoubleColumn column, Optional<T> value, ToDoubleFunction<T> number) {
        value.ifPresentOrElse(known -> column.append(number.applyAsDouble(known)), column::appendMissing);
    }

    static void append(StringColumn column, Optional<String> text) {
        text.ifPresentOrElse(column::append, column::appendMissing);
    }
}
