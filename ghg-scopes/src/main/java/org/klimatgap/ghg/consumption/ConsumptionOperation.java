package org.klimatgap.ghg.consumption;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of consumption accounts, such as 'E = E_households + E_public + E_investment'.
 *
 * <p>E are emissions, e emissions per person, f a fair share per person, B what two accounts both count.
 */
enum ConsumptionOperation implements Operation {
    /** Parts without a use in common, put together. */
    WIDER_BOUNDARY("wider-boundary", "E = Σ E_use", "System of National Accounts 2008, ch. 9–10 (final demand)"),
    /** Footprints of categories put together. */
    CATEGORIES("categories", "E = Σ E_category", Standard.OWN),
    /** Categories of a footprint in one group. */
    MAIN_GROUP("main-group", "e = Σ e_category", "COICOP 1999"),
    /** What is caused outside the area, of a total and a share inside. */
    OUTSIDE("outside", "E_out = E − E_in", Standard.OWN),
    /** What is caused inside the area, of a total and its share. */
    INSIDE("inside", "E_in = E·p", Standard.OWN),
    /** What is caused outside the area, as a share of the whole. */
    OUTSIDE_SHARE("outside-share", "E_out / (E_in + E_out)", Standard.OWN),
    /** What one of two accounts counts alone. */
    COUNTED_ALONE("counted-alone", "E − B", Standard.OWN),
    /** Emissions per person above a fair share. */
    FAIR_SHARE_GAP("fair-share-gap", "G = e − f", Standard.OWN),
    /** Emissions per person as a share of a fair share. */
    FAIR_SHARE_RATIO("fair-share-ratio", "e / f", Standard.OWN),
    /** The residents of a larger area. */
    RESIDENTS("residents", "P = Σ P_municipality", "SCB");

    private final String key;
    private final String formula;
    private final String standard;

    ConsumptionOperation(String key, String formula, String standard) {
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

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String OWN = "docs/interpretation.md";

        private Standard() {}
    }
}
