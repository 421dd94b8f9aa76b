package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.klimatgap.pathway.BasketOutcome;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * What a goal for some of the gases leaves of all of them, such as 'the CO2 goal leaves 55.9 % of greenhouse gases'.
 *
 * @param part the account of the goal
 * @param goal the goal
 * @param whole the account of all gases
 * @param outcome what remains of them
 */
public record PartialGoal(ContractAccount part, ContractGoal goal, ContractAccount whole, BasketOutcome outcome)
        implements Serializable {
    /** {@return how much remains above the residual cap of the whole account's neutrality goal, if it has one} */
    public Optional<Traced<Emissions>> aboveCap() {
        return neutrality().flatMap(target -> outcome.above(target.residualCap()));
    }

    /** {@return the whole account's latest neutrality goal that is due when this goal is, if it has one} */
    public Optional<NeutralityTarget> neutrality() {
        return whole.goals().stream()
                .filter(ContractGoal::isOfWhole)
                .map(ContractGoal::target)
                .filter(NeutralityTarget.class::isInstance)
                .map(NeutralityTarget.class::cast)
                .filter(target -> target.year() <= goal.target().year())
                .max(Comparator.comparingInt(NeutralityTarget::year));
    }
}
