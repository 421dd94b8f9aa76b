package org.klimatgap.ghg.gpc;

import java.util.List;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/** The scheme of the GPC and its sub-sectors that stand in totals, read once. */
final class GpcScheme {
    static final SectorScheme SCHEME = SectorScheme.gpc();

    /** Energy that a plant in the city supplies to a grid, which its users' scope 2 holds. */
    static final String GRID_SUPPLY = "I.4.4";

    /** Incineration and open burning of waste. */
    static final String INCINERATION = "III.3";

    /** Land, the only sector that may take up more than it emits. */
    static final String LAND = "V.2";

    /** What is in no total. */
    static final String OTHER_SCOPE_3 = "VI.1";

    private static final List<Sector> LEAVES = SCHEME.sectors().stream()
            .filter(sector -> !sector.memberships().isEmpty())
            .toList();

    private static final List<SectorCode> CODES =
            LEAVES.stream().map(Sector::code).toList();

    private GpcScheme() {}

    /** The sub-sectors that have a scope, in the order of the standard. */
    static List<Sector> leaves() {
        return LEAVES;
    }

    static SectorCode code(String reference) {
        return SectorCode.of(SCHEME.id(), reference);
    }

    static List<Sector> sectors(List<SectorCode> codes) {
        return codes.stream().map(SCHEME::get).toList();
    }

    static boolean isLeaf(Sector sector) {
        return !sector.memberships().isEmpty();
    }

    /** A sub-sector itself, or those within a larger sector. */
    static List<SectorCode> leavesOf(Sector sector) {
        return isLeaf(sector)
                ? List.of(sector.code())
                : LEAVES.stream()
                        .map(Sector::code)
                        .filter(code -> isWithin(sector, code))
                        .toList();
    }

    static boolean isWithin(Sector whole, SectorCode code) {
        return whole.code().equals(code) || SCHEME.contains(whole.code(), code);
    }

    static boolean isOfScope(Sector leaf, Scope scope) {
        return leaf.memberships().contains("scope-" + scope.number());
    }

    /** The place of a sub-sector that has a scope in the standard's order. */
    static int position(SectorCode leaf) {
        return CODES.indexOf(leaf);
    }
}
