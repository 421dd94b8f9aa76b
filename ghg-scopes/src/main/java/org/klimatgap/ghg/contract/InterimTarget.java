package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * A level on the way to a goal, such as '25581.6 t in 2026 on the geometric path'.
 *
 * @param year the year
 * @param level the level
 * @param shape the path that it is read from
 * @param startYear the year that the path starts in
 * @param outcome how it turned out, for a year that has passed
 */
public record InterimTarget(
        int year, Traced<Emissions> level, Trajectory.Shape shape, int startYear, Optional<GoalOutcome> outcome)
        implements Serializable {
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
