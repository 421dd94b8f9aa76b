package org.klimatgap.trend;

import java.io.Serializable;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.klimatgap.pathway.Projection;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * The first year in which a trend is at or below a level, such as '2037, between 2034 and never'.
 *
 * <p>Whole years, since a value of an inventory is that of a whole year. Empty means not by {@link Projection#HORIZON}.
 *
 * @param level the level that is to be reached
 * @param year the first year of the trend at or below the level
 * @param earliest the first year in which the lower end of the interval is
 * @param latest the first year in which the upper end of the interval is
 */
public record GoalYear(Emissions level, OptionalInt year, OptionalInt earliest, OptionalInt latest)
        implements Serializable {
    static GoalYear search(
            Emissions level,
            int after,
            IntToDoubleFunction trend,
            IntToDoubleFunction lower,
            IntToDoubleFunction upper) {
        return new GoalYear(level, first(after, level, trend), first(after, level, lower), first(after, level, upper));
    }

    private static OptionalInt first(int after, Emissions level, IntToDoubleFunction tonnes) {
        return IntStream.rangeClosed(after + 1, Projection.HORIZON)
                .filter(year -> Math.max(0, tonnes.applyAsDouble(year)) <= level.tonnes())
                .findFirst();
    }

    /** {@return whether the trend never reaches the level} */
    public boolean isNever() {
        return year.isEmpty();
    }

    @Override
    public String toString() {
        if (earliest.isEmpty() && latest.isEmpty()) {
            return text(year);
        }
        return text(year) + ", between " + text(earliest) + " and " + text(latest);
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? Integer.toString(year.getAsInt()) : "never";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
