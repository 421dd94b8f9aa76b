package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.serial.RecordForm;

/**
 * One goal of a contract, such as 'co2-2030: target 2030: 11443 t (-80 % from 2019)'.
 *
 * @param id the identifier in the contract file
 * @param title its name, in the municipality's words
 * @param target the level that the goal allows
 * @param interim the interim targets that are to be read from a path, if any
 * @param sectors the sectors that it is a goal for; none for a goal of the whole account
 * @param division how its level and its interim targets are divided among sectors, if they are
 */
public record ContractGoal(
        String id,
        LocalizedText title,
        ReductionTarget target,
        Optional<InterimPlan> interim,
        List<SectorCode> sectors,
        Optional<SectorDivision> division)
        implements Serializable {
    /** Copies the sectors. */
    public ContractGoal {
        sectors = List.copyOf(sectors);
    }

    /**
     * A goal of the whole account, not divided among sectors.
     *
     * @param id the identifier in the contract file
     * @param title its name, in the municipality's words
     * @param target the level that the goal allows
     * @param interim the interim targets that are to be read from a path, if any
     */
    public ContractGoal(String id, LocalizedText title, ReductionTarget target, Optional<InterimPlan> interim) {
        this(id, title, target, interim, List.of(), Optional.empty());
    }

    /** {@return whether it is a goal of the whole account, not of some of its sectors} */
    public boolean isOfWhole() {
        return sectors.isEmpty();
    }

    @Override
    public String toString() {
        return id + ": " + target + (sectors.isEmpty() ? "" : " of " + sectors)
                + interim.map(plan -> ", interim " + plan).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
