package org.klimatgap.basis;

import java.util.Arrays;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * Which gases an account counts, such as 'CO2'.
 *
 * <p>Biogenic CO2 is in none of the others: it is a memo beside an account, never in its total (IPCC 2006 Guidelines, Vol. 1,
 * ch. 1), which is why it is a basket of its own.
 */
public enum Basket implements MessageKey {
    /** All greenhouse gases of the source, in CO2 equivalents. */
    GHG_TOTAL("GHG"),
    /** Carbon dioxide alone. */
    CO2("CO2"),
    /** Carbon dioxide of fossil origin alone. */
    FOSSIL_CO2("fossil-CO2"),
    /** Methane alone, in CO2 equivalents. */
    CH4("CH4"),
    /** Nitrous oxide alone, in CO2 equivalents. */
    N2O("N2O"),
    /** Fluorinated gases alone, in CO2 equivalents. */
    F_GASES("F-gases"),
    /** Hydrofluorocarbons alone, in CO2 equivalents. */
    HFC("HFC"),
    /** Perfluorocarbons alone, in CO2 equivalents. */
    PFC("PFC"),
    /** Sulphur hexafluoride alone, in CO2 equivalents. */
    SF6("SF6"),
    /** Carbon dioxide out of biomass alone, an information item that belongs to no total. */
    BIOGENIC_CO2("biogenic-CO2");

    private final String id;

    Basket(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code fossil-CO2}} */
    public String id() {
        return id;
    }

    /** {@return whether amounts are tonnes of CO2 itself, for which no GWP set is needed} */
    public boolean isCarbonDioxide() {
        return this == CO2 || this == FOSSIL_CO2 || this == BIOGENIC_CO2;
    }

    /** {@return whether amounts are an information item, which stands beside accounts and is part of none} */
    public boolean isMemo() {
        return this == BIOGENIC_CO2;
    }

    /**
     * Whether this basket counts all that another counts, and more.
     *
     * @param other a basket
     * @return true for the total of gases and any single one, for CO2 and fossil CO2, and for fluorinated gases and one
     *     group of them; never for a memo
     */
    public boolean contains(Basket other) {
        return switch (this) {
            case GHG_TOTAL -> other != this && !other.isMemo();
            case CO2 -> other == FOSSIL_CO2;
            case F_GASES -> other == HFC || other == PFC || other == SF6;
            default -> false;
        };
    }

    /** {@return the substance in units: CO2, or CO2e for equivalents} */
    public String substance() {
        return isCarbonDioxide() ? "CO2" : "CO2e";
    }

    /**
     * Finds a basket by its identifier.
     *
     * @param id for instance {@code GHG}
     * @return the basket
     * @throws IllegalArgumentException if there is none
     */
    public static Basket of(String id) {
        return Arrays.stream(values())
                .filter(basket -> basket.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown basket '" + id + "', must be one of " + Arrays.toString(values())));
    }

    @Override
    public String key() {
        return "basket." + id;
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
