package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.serial.RecordForm;

/**
 * What an activity asks of its factor beyond type, category and period, such as 'factor nordic-mix' or 'region SE'.
 *
 * @param factor the name of the factor, when no other will do
 * @param region the region, when no other will do
 * @param stage the part of the life cycle, when no other will do
 */
public record FactorWish(Optional<String> factor, Optional<String> region, Optional<LifeCycleStage> stage)
        implements Serializable {
    /** Nothing in particular. */
    public static final FactorWish ANY = new FactorWish(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * One named factor.
     *
     * @param name for instance {@code nordic-mix}
     * @return the wish
     */
    public static FactorWish ofFactor(String name) {
        return new FactorWish(Optional.of(name), Optional.empty(), Optional.empty());
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
