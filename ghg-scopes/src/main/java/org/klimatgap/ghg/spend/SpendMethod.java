package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.SourceFile;

/**
 * How spend becomes emissions, such as 'SEK, 312 categories of factors.csv'.
 *
 * <p>kg = N·[s_b·f_b + s_m·f_m + s_t·f_t]·d, where N is the money without value-added tax, s and f share and factor of basic price,
 * trade margins and transport margins, and d the price index of the factor's year over that of the purchase (GHG Protocol,
 * Technical Guidance for Calculating Scope 3 Emissions, ch. 1, spend-based method). A supplier's own figure goes before the
 * factor of the category (hybrid method). Money in another currency is converted at the rate of its year, a factor in another
 * currency at the rate of its price year.
 *
 * @param currency the currency of the accounts, ISO 4217
 * @param factors factors by purchase category
 * @param indices price indices
 * @param rates exchange rates
 * @param exclusions what is counted elsewhere
 * @param figures suppliers' own figures
 */
public record SpendMethod(
        String currency,
        SpendFactors factors,
        PriceIndices indices,
        ExchangeRates rates,
        LedgerExclusions exclusions,
        SupplierFigures figures)
        implements Serializable {
    /**
     * Checks the currency.
     *
     * @throws IllegalArgumentException if it is not three capital letters
     */
    public SpendMethod {
        if (!LedgerAmount.isCurrency(currency)) {
            throw new IllegalArgumentException("a currency must be three capital letters, was '" + currency + "'");
        }
    }

    /**
     * A method without indices, rates, exclusions and suppliers' figures.
     *
     * @param currency the currency of the accounts, ISO 4217, for instance {@code SEK}
     * @param factors factors by purchase category
     * @return the method
     */
    public static SpendMethod of(String currency, SpendFactors factors) {
        return new SpendMethod(
                currency,
                factors,
                PriceIndices.none(),
                ExchangeRates.none(),
                LedgerExclusions.none(),
                SupplierFigures.none());
    }

    /**
     * The same with price indices.
     *
     * @param newIndices the indices
     * @return a changed copy
     */
    public SpendMethod withIndices(PriceIndices newIndices) {
        return new SpendMethod(currency, factors, newIndices, rates, exclusions, figures);
    }

    /**
     * The same with exchange rates.
     *
     * @param newRates the rates
     * @return a changed copy
     */
    public SpendMethod withRates(ExchangeRates newRates) {
        return new SpendMethod(currency, factors, indices, newRates, exclusions, figures);
    }

    /**
     * The same with rules that leave out what is counted elsewhere.
     *
     * @param newExclusions the rules
     * @return a changed copy
     */
    public SpendMethod withExclusions(LedgerExclusions newExclusions) {
        return new SpendMethod(currency, factors, indices, rates, newExclusions, figures);
    }

    /**
     * The same with suppliers' own figures.
     *
     * @param newFigures the figures
     * @return a changed copy
     */
    public SpendMethod withFigures(SupplierFigures newFigures) {
        return new SpendMethod(currency, factors, indices, rates, exclusions, newFigures);
    }

    /** {@return the suppliers that a {@link LedgerTally} must keep apart for this method} */
    public Set<String> namedSuppliers() {
        return figures.suppliers();
    }

    /**
     * Prices a whole ledger. Purchases that cannot be priced are listed as not estimated.
     *
     * @param ledger the ledger
     * @return the analysis, with a finding at the first line of each kind of purchase that cannot be priced
     * @throws IllegalArgumentException if the ledger does not keep {@link #namedSuppliers()} apart
     */
    public Checked<SpendAnalysis> analyse(Ledger ledger) {
        if (!ledger.namedSuppliers().containsAll(namedSuppliers())) {
            throw new IllegalArgumentException("the ledger must keep the suppliers " + namedSuppliers()
                    + " apart, keeps " + ledger.namedSuppliers());
        }
        return new SpendAnalyst(this, ledger).analyse();
    }

    /**
     * Explains what becomes of one row.
     *
     * @param row the row
     * @param file its file
     * @return its treatment, with the derivation of its emissions where it has some of its own
     */
    public RowExplanation explain(LedgerRow row, SourceFile file) {
        LedgerKey key = LedgerKey.shared(row, true).withUnit(row.unit());
        LedgerSum sum = LedgerSum.of(row.amount(), row.place().line());
        return RowExplanation.of(row, new SpendPricing(this).price(key, sum, file));
    }

    @Override
    public String toString() {
        return currency + ", " + factors;
    }
}
