package org.klimatgap.ghg.consumption;

import java.util.List;
import java.util.Optional;
import org.klimatgap.reference.ReferenceTable;
import org.klimatgap.sector.SectorMapping;
import org.klimatgap.sector.SectorScheme;

/**
 * The ways in which an account of consumption is split, such as 'SEI-HH, the 14 categories of SEI's Consumption Compass'.
 *
 * <p>Each is a {@link SectorScheme} whose main sectors make the total, so that files, totals and shares by category, place
 * or use work as those by sector do.
 */
public final class ConsumptionSchemes {
    private ConsumptionSchemes() {}

    /** Read once, when they are first asked for. */
    private static final class Shipped {
        static final SectorScheme SEI = read("sei-household.csv");
        static final SectorScheme COICOP = read("coicop.csv");
        static final SectorScheme LOCATION = read("location.csv");
        static final SectorScheme FINAL_USE = read("final-use.csv");
        static final SectorMapping SEI_TO_COICOP =
                SectorMapping.from(table("sei-to-coicop.csv"), SEI, COICOP).get();

        private Shipped() {}

        private static SectorScheme read(String name) {
            return SectorScheme.from(table(name)).get();
        }

        private static ReferenceTable table(String name) {
            return ReferenceTable.read(ConsumptionSchemes.class, name).get();
        }
    }

    /** {@return the 14 categories of household consumption in SEI's Consumption Compass, {@code SEI-HH}} */
    public static SectorScheme sei() {
        return Shipped.SEI;
    }

    /** {@return the 12 main groups of household consumption in COICOP 1999, {@code COICOP}} */
    public static SectorScheme coicop() {
        return Shipped.COICOP;
    }

    /** {@return inside and outside the municipality, {@code LOCATION}} */
    public static SectorScheme location() {
        return Shipped.LOCATION;
    }

    /** {@return the uses of final demand, {@code FINAL-USE}: households, public consumption, investment} */
    public static SectorScheme finalUses() {
        return Shipped.FINAL_USE;
    }

    /**
     * Where SEI's categories belong in COICOP. Two have no group: housing, which joins dwellings and furniture, and other.
     *
     * @return the mapping
     */
    public static SectorMapping seiToCoicop() {
        return Shipped.SEI_TO_COICOP;
    }

    /**
     * Finds one of these schemes by its identifier.
     *
     * @param id for instance {@code SEI-HH}
     * @return the scheme, or empty
     */
    public static Optional<SectorScheme> find(String id) {
        return List.of(sei(), coicop(), location(), finalUses()).stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst();
    }
}
