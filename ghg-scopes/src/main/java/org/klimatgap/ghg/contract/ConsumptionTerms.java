package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.consumption.FairShare;
import org.klimatgap.serial.RecordForm;

/**
 * What a contract states of an account of consumption beside its goals, such as 'fair share 1000 kg/person, no overlap'.
 *
 * @param fairShare the global fair share that it is compared with, if any
 * @param overlap what a territorial account counts as well, if it is stated
 */
public record ConsumptionTerms(Optional<FairShare> fairShare, Optional<StatedOverlap> overlap) implements Serializable {
    /** Nothing is stated. */
    public static final ConsumptionTerms NONE = new ConsumptionTerms(Optional.empty(), Optional.empty());

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
