package org.klimatgap.ghg.spend;

import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What becomes of purchases, such as 'spend-based'. */
public enum SpendTreatment implements MessageKey {
    /** Spend times the factor of the purchase category. */
    SPEND_BASED("spend-based"),
    /** Spend times the supplier's own factor. */
    SUPPLIER_FACTOR("supplier-factor"),
    /** A part of the tonnes that the supplier reports. */
    SUPPLIER_REPORTED("supplier-reported"),
    /** Not estimated (NE): a factor, rate or index is missing, so that a total is a lower bound. */
    NOT_ESTIMATED("not-estimated"),
    /** Left out by a rule, since it is counted elsewhere. */
    EXCLUDED("excluded");

    private final String id;

    SpendTreatment(String id) {
        this.id = id;
    }

    /** {@return the identifier, for instance {@code spend-based}} */
    public String id() {
        return id;
    }

    /** {@return the method of an entry that comes of it; empty where none does} */
    public Optional<ScopeMethod> method() {
        return switch (this) {
            case SPEND_BASED -> Optional.of(ScopeMethod.SPEND_BASED);
            case SUPPLIER_FACTOR, SUPPLIER_REPORTED -> Optional.of(ScopeMethod.SUPPLIER_SPECIFIC);
            case NOT_ESTIMATED, EXCLUDED -> Optional.empty();
        };
    }

    @Override
    public String key() {
        return "treatment." + id;
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
