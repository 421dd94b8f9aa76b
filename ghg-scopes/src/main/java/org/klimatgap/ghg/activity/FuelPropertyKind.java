package org.klimatgap.ghg.activity;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Which property of a fuel a number is, such as 'density'. */
public enum FuelPropertyKind implements MessageKey {
    /** Mass for each unit of volume. */
    DENSITY("density", Dimension.MASS, Dimension.VOLUME),
    /** Energy for each unit of mass or volume without the heat of condensing steam, as the factors of the IPCC have it. */
    NET_CALORIFIC_VALUE("net-calorific-value", Dimension.ENERGY, Dimension.MASS);

    private final String id;
    private final Dimension numerator;
    private final Dimension denominator;

    FuelPropertyKind(String id, Dimension numerator, Dimension denominator) {
        this.id = id;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** {@return the identifier in data files, for instance {@code density}} */
    public String id() {
        return id;
    }

    /**
     * Finds a kind by its identifier.
     *
     * @param id for instance {@code density}
     * @return the kind, or empty
     */
    public static Optional<FuelPropertyKind> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** Whether a unit suits: energy for each mass or volume, or mass for each volume. */
    boolean suits(UnitRatio unit) {
        Dimension below = unit.denominator().dimension();
        return unit.numerator().dimension() == numerator && (below == denominator || below == Dimension.VOLUME);
    }

    @Override
    public String key() {
        return "property." + id;
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
