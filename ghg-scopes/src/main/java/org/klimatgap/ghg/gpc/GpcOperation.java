package org.klimatgap.ghg.gpc;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of a city's inventory, such as 'E = Σ Eᵢ'.
 *
 * <p>E are emissions, p a share, n a number of sub-sectors.
 */
public enum GpcOperation implements Operation {
    /** The lines of a total, a cell or a memo. */
    SUM("sum", "E = Σ Eᵢ", Standard.TOTALS),
    /** A mass of one gas as CO2 equivalents. */
    EQUIVALENTS("equivalents", "E = m·GWP", Standard.GASES),
    /** The part of a sector of another scheme that belongs to a GPC sector. */
    PART("part", "E·p", Standard.TOTALS),
    /** How many of a total's sub-sectors are known. */
    COVERAGE("coverage", "n_known / n", Standard.NOTATION),
    /** What a source's own total has beyond its sectors. */
    REST("rest", "E_total − E_mapped − E_unmapped", Standard.TOTALS),
    /** The part of a group's scope 1 that is emitted inside the area. */
    INSIDE("inside", "E·p", Standard.INTEGRATION),
    /** The same as a share of the area's emissions. */
    SHARE_OF_TERRITORY("share-of-territory", "E_inside / E_territory", Standard.INTEGRATION);

    private final String key;
    private final String formula;
    private final String standard;

    GpcOperation(String key, String formula, String standard) {
        this.key = key;
        this.formula = formula;
        this.standard = standard;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return standard;
    }

    @Override
    public String key() {
        return "operation." + key;
    }

    /** Names of chapters, so that each is spelt once. */
    private static final class Standard {
        static final String TOTALS = "GPC 1.1, ch. 4 (BASIC, BASIC+ and territorial totals)";
        static final String GASES = "GPC 1.1, ch. 5 (emissions as CO2 equivalents by GWP)";
        static final String NOTATION = "GPC 1.1, ch. 2 (notation keys)";
        static final String INTEGRATION = "docs/interpretation.md";

        private Standard() {}
    }
}
