package org.klimatgap.ghg.spend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Whether an amount holds value-added tax, such as 'including'. */
public enum VatBasis implements MessageKey {
    /** With value-added tax. */
    INCLUDING("including"),
    /** Without value-added tax. */
    EXCLUDING("excluding");

    private final String id;

    VatBasis(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code including}} */
    public String id() {
        return id;
    }

    /** {@return all identifiers} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(VatBasis::id).toList();
    }

    /**
     * Finds a basis by its identifier.
     *
     * @param id for instance {@code including}
     * @return the basis, or empty
     */
    public static Optional<VatBasis> find(String id) {
        return Arrays.stream(values()).filter(basis -> basis.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "vat." + id;
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
