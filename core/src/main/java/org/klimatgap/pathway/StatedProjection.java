package org.klimatgap.pathway;

import java.util.OptionalInt;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * A level that somebody else projected, such as '30000 t in 2030 with the measures that are decided'.
 *
 * @param level the projected level; no other year is known
 */
public record StatedProjection(Milestone level) implements Projection {
    @Override
    public Basis basis() {
        return level.basis();
    }

    @Override
    public Method method() {
        return Method.STATED;
    }

    @Override
    public Traced<Emissions> at(int year) {
        if (year != level.year()) {
            throw new IllegalArgumentException(
                    "the stated projection has no year " + year + ", must be " + level.year());
        }
        return level.emissions().named(PathwayText.PROJECTION_IN.of(year));
    }

    @Override
    public OptionalInt firstYearAtOrBelow(Emissions wanted) {
        return level.emissions().value().compareTo(wanted) <= 0 ? OptionalInt.of(level.year()) : OptionalInt.empty();
    }
}
