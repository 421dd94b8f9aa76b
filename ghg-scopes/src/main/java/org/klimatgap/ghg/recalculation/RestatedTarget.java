package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.ReductionTarget;

/**
 * A goal before and after a recalculation of its base year, such as '7500 t -> 7890 t in 2030'.
 *
 * @param original the goal against the base year as first reported
 * @param restated the goal against the base year as recalculated
 */
public record RestatedTarget(ReductionTarget original, ReductionTarget restated) implements Serializable {
    /** {@return whether the goal is measured against the base year, so that it follows a recalculation} */
    public boolean follows() {
        return original.baseline().isPresent();
    }

    /** {@return whether the level that the goal allows follows the base year, and how much it is now, as a sentence} */
    public Message sentence() {
        return Message.of(key())
                .with("year", original.year())
                .with("before", original.emissions().value())
                .with("after", restated.emissions().value());
    }

    private RecalculationText key() {
        if (!follows()) {
            return RecalculationText.TARGET_STAYS;
        }
        return original.emissions().value().equals(restated.emissions().value())
                ? RecalculationText.TARGET_UNCHANGED
                : RecalculationText.TARGET_FOLLOWS;
    }

    @Override
    public String toString() {
        return original.emissions().value() + " -> " + restated.emissions().value() + " in " + original.year();
    }
}
