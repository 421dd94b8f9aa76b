package org.klimatgap.decomposition;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of decomposition, such as 'ΔE_j / E_0'.
 *
 * <p>0 is the earlier year, 1 the later one, j a sector, k a factor x; L is the logarithmic mean.
 */
public enum DecompositionOperation implements Operation {
    /** The sum of sectors. */
    TOTAL("sum-of-sectors", "E = Σ_j E_j", Standard.METHODS),
    /** The change of the total. */
    TOTAL_CHANGE("total-change", "ΔE = Σ_j (E_1j − E_0j)", Standard.METHODS),
    /** The relative change of the total. */
    RELATIVE_CHANGE("relative-total-change", "ΔE / E_0", Standard.METHODS),
    /** The change of a sector. */
    SECTOR_CHANGE("change-of-sector", "ΔE_j = E_1j − E_0j", Standard.METHODS),
    /** The change of a sector in percent of the total. */
    CONTRIBUTION("contribution-of-sector", "100·ΔE_j / E_0", Standard.METHODS),
    /** The part of a factor. */
    LMDI("lmdi", "ΔE_k = Σ_j L(E_1j, E_0j)·ln(x_1kj / x_0kj)", Standard.LMDI);

    private final String key;
    private final String formula;
    private final String standard;

    DecompositionOperation(String key, String formula, String standard) {
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
        return key;
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String METHODS = "docs/interpretation.md";
        static final String LMDI =
                "Ang 2005, Energy Policy 33, 867–871; zeros by Ang and Liu 2007, Energy Policy 35, 238–246";

        private Standard() {}
    }
}
