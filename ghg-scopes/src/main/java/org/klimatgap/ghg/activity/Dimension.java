package org.klimatgap.ghg.activity;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What a unit measures, such as 'energy'. */
public enum Dimension implements MessageKey {
    /** Energy, for instance in MJ or kWh. */
    ENERGY("energy"),
    /** Mass, for instance in kg. */
    MASS("mass"),
    /** Volume, for instance in l. */
    VOLUME("volume"),
    /** A distance that a vehicle covers, for instance in km. */
    DISTANCE("distance"),
    /** Transport of persons, in passenger-kilometres. */
    PASSENGER_DISTANCE("passenger-distance"),
    /** Transport of goods, in tonne-kilometres. */
    FREIGHT_DISTANCE("freight-distance"),
    /** Money; a currency never converts into another one. */
    MONEY("money"),
    /** Pieces or nights; they do not convert into each other. */
    COUNT("count"),
    /** Hours of use. */
    TIME("time");

    private final String id;

    Dimension(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code passenger-distance}} */
    public String id() {
        return id;
    }

    /**
     * Finds a dimension by its identifier.
     *
     * @param id for instance {@code energy}
     * @return the dimension, or empty
     */
    public static Optional<Dimension> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "dimension." + id;
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
