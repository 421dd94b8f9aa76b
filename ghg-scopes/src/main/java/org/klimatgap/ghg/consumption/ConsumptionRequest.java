package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.serial.RecordForm;

/**
 * What the consumption of all municipalities is compared by, such as 'at most 4000 kg/person in 2030, households alone'.
 *
 * @param goal the most that may be caused per person
 * @param goalYear the year of the goal
 * @param others public consumption and investment, which are counted too; empty for households alone
 */
public record ConsumptionRequest(Traced<EmissionsPerCapita> goal, int goalYear, Optional<OtherUses> others)
        implements Serializable {
    /**
     * Checks the goal.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public ConsumptionRequest {
        if (goal.value().amount() <= 0) {
            throw new IllegalArgumentException("a goal per person must be above 0 kg/person, was " + goal.value());
        }
    }

    /**
     * A goal for the consumption of households.
     *
     * @param goal the most that may be caused per person, above zero
     * @param goalYear the year of the goal
     * @return the request
     * @throws IllegalArgumentException if the goal is not above zero
     */
    public static ConsumptionRequest of(EmissionsPerCapita goal, int goalYear) {
        return new ConsumptionRequest(Traced.given(Message.of(ConsumptionText.GOAL), goal), goalYear, Optional.empty());
    }

    /**
     * The same goal for the whole final demand.
     *
     * @param uses public consumption and investment
     * @return the changed request
     */
    public ConsumptionRequest with(OtherUses uses) {
        return new ConsumptionRequest(goal, goalYear, Optional.of(uses));
    }

    @Override
    public String toString() {
        return "at most " + goal.value() + " in " + goalYear
                + (others.isPresent() ? ", all uses" : ", households alone");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
