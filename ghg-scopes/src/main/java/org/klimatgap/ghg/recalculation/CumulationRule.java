package org.klimatgap.ghg.recalculation;

import java.util.Collection;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.quantity.Emissions;

/**
 * How several changes add up before they are held against a threshold, such as 'signed'.
 *
 * <p>The GHG Protocol tests the cumulative effect of changes and does not say whether opposite ones cancel, so a policy must.
 */
public enum CumulationRule implements MessageKey {
    /** Opposite changes cancel: |Σ Δ|. */
    SIGNED("signed"),
    /** Opposite changes do not cancel: Σ |Δ|. */
    ABSOLUTE("absolute");

    private final String id;

    CumulationRule(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code absolute}} */
    public String id() {
        return id;
    }

    /** The size of changes taken together, never negative. */
    Emissions size(Collection<Emissions> changes) {
        return this == SIGNED
                ? magnitude(Emissions.sum(changes))
                : Emissions.sum(changes.stream().map(CumulationRule::magnitude).toList());
    }

    private static Emissions magnitude(Emissions change) {
        return change.isNegative() ? Emissions.ZERO.minus(change) : change;
    }

    @Override
    public String key() {
        return "rule." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
