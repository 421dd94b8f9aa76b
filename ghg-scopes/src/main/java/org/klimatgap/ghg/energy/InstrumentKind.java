package org.klimatgap.ghg.energy;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * How a claim on energy's emissions was bought, such as 'certificate'; in the order in which the market-based way takes them
 * (Scope 2 Guidance, table 6.3). What none of them covers stands under the residual mix.
 */
public enum InstrumentKind implements MessageKey {
    /** An energy attribute certificate, in Europe a guarantee of origin. */
    CERTIFICATE("certificate"),
    /** A contract with a source, such as a power purchase agreement, whose certificates nobody else has. */
    CONTRACT("contract"),
    /** The rate of a supplier or utility for what it delivers; it holds for nobody else's energy. */
    SUPPLIER("supplier");

    private final String id;

    InstrumentKind(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code certificate}} */
    public String id() {
        return id;
    }

    /**
     * Finds a kind by its identifier.
     *
     * @param id for instance {@code certificate}
     * @return the kind, or empty
     */
    public static Optional<InstrumentKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "kind." + id;
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
