package org.klimatgap.ghg.spend;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of spend, such as 'E = N·f·d'.
 *
 * <p>A is an amount as booked, v the value-added tax inside it, w an exchange rate, N the amount without tax in the currency of the
 * accounts, s and f_i share and factor of a part of the price, f a factor for each unit of money, I a price index, d the deflator,
 * R what a supplier reports, E emissions.
 */
public enum SpendOperation implements Operation {
    /** An amount without its tax. */
    NET_OF_VAT("net-of-vat", "N = A / (1 + v)", Standard.SPEND),
    /** An amount in the currency of the accounts. */
    CONVERTED_SPEND("converted-spend", "N = N_0·w", Standard.SPEND),
    /** A factor for the purchaser's price, of the factors of its parts. */
    PURCHASER_FACTOR("purchaser-factor", "f = Σ s_i·f_i", "System of National Accounts 2008, ch. 6; " + Standard.SPEND),
    /** A factor in the currency of the accounts. */
    CONVERTED_FACTOR("converted-factor", "f = f_0 / w", Standard.SPEND),
    /** What money of the purchase's year is worth in prices of the factor's year. */
    DEFLATOR("deflator", "d = I_b / I_y", Standard.SPEND),
    /** Spend times factor, in prices of the same year. */
    SPEND("spend", "E = N·f", Standard.SPEND),
    /** Spend times factor and deflator. */
    DEFLATED_SPEND("deflated-spend", "E = N·f·d", Standard.SPEND),
    /** Spend times the supplier's own factor. */
    SUPPLIER_FACTOR("supplier-factor", "E = N·f", Standard.SUPPLIER),
    /** A part of what the supplier reports, by spend. */
    SUPPLIER_REPORTED("supplier-reported", "E = R·N / ΣN", Standard.SUPPLIER),
    /** Amounts added up. */
    SPEND_SUM("spend-sum", "ΣN", Standard.SPEND),
    /** Emissions added up. */
    EMISSIONS_SUM("emissions-sum", "E = ΣE_i", Standard.SPEND);

    private final String id;
    private final String formula;
    private final String standard;

    SpendOperation(String id, String formula, String standard) {
        this.id = id;
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
        return "operation." + id;
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String SPEND =
                "GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions, ch. 1 (spend-based)";
        static final String SUPPLIER =
                "GHG Protocol, Technical Guidance for Calculating Scope 3 Emissions, ch. 1 (supplier-specific, hybrid)";

        private Standard() {}
    }
}
