package org.klimatgap.decomposition;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/**
 * The formulas of decomposition, such as 'ΔE_j / E_0'.
 *
 * <p>0 is the earlier year, 1 the later one, j a sector, k a factor x; L is the logarithmic mean.
 */
public enum DecompositionOperation implements MessageKey {
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

    /** {@return the formula, in the letters of this enum's documentation} */
    public String formula() {
        return formula;
    }

    /** {@return where the formula is defined} */
    public String standard() {
        return standard;
    }

    @Override
    public String key() {
        return key;
    }

    <Q extends Quantity> Traced<Q> derive(Message name, Q value, List<? extends Traced<?>> inputs) {
        return new Traced<>(
                name, value, new Origin.Derivation(Message.of(this), formula, standard, List.copyOf(inputs)));
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String METHODS = "docs/interpretation.md";
        static final String LMDI =
                "Ang 2005, Energy Policy 33, 867–871; zeros by Ang and Liu 2007, Energy Policy 35, 238–246";

        private Standard() {}
    }
}
