package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.serial.RecordForm;

/**
 * The distance between where emissions are and where a goal wants them, such as 'level gap: 35327 t'.
 *
 * <p>Signed: positive is too much, zero or negative means that the goal's demand is met.
 *
 * @param definition what it is measured between
 * @param basis what the tonnes stand for
 * @param year the year that it is measured in: the current year, for a projected gap the target year
 * @param amount the gap in tonnes, kilograms per person or percentage points
 * @param against the path or projection it is measured against, identifier and name; empty for the others
 */
public record Gap(
        GapDefinition definition, Basis basis, int year, Traced<? extends Quantity> amount, Optional<Against> against)
        implements Serializable {
    /**
     * A path or projection.
     *
     * @param id its identifier in data files, for instance {@code linear}
     * @param title its name
     */
    public record Against(String id, Message title) implements Serializable {}

    /** {@return whether the demand is met} */
    public boolean isClosed() {
        return amount.value().amount() <= 0;
    }

    @Override
    public String toString() {
        String path = against.map(by -> " (" + by.id() + ")").orElse("");
        return definition + " gap" + path + " " + year + ": " + amount.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
