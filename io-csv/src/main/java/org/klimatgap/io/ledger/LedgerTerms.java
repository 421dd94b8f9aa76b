package org.klimatgap.io.ledger;

import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.ghg.spend.VatBasis;
import org.klimatgap.quantity.Share;

/**
 * What holds for a whole ledger where its rows do not say otherwise, such as 'amounts in SEK, excluding VAT, account in column konto'.
 *
 * @param vatBasis whether amounts hold value-added tax
 * @param vatRate the rate of the tax that they hold
 * @param currency their currency, ISO 4217
 * @param unit the unit of organisation that bought
 * @param columns the names of columns that the file calls by other names, in lower case
 */
public record LedgerTerms(
        Optional<VatBasis> vatBasis,
        Optional<Share> vatRate,
        Optional<String> currency,
        Optional<String> unit,
        Map<LedgerColumn, String> columns) {
    private static final double HIGHEST_RATE = 100;

    /** The currencies of the platform, which are those of ISO 4217. */
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException if the currency is not one of ISO 4217, the rate is not 0 to 100 %, or the unit is blank
     */
    public LedgerTerms {
        currency.filter(code -> !isCurrency(code)).ifPresent(code -> {
            throw new IllegalArgumentException("a currency must be one of ISO 4217 such as SEK, was '" + code + "'");
        });
        vatRate.filter(rate -> rate.isNegative() || rate.percent() > HIGHEST_RATE)
                .ifPresent(rate -> {
                    throw new IllegalArgumentException("a VAT rate must be 0 to 100 %, was " + rate);
                });
        if (unit.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a unit of organisation needs an identifier, was blank");
        }
        Map<LedgerColumn, String> copy = new EnumMap<>(LedgerColumn.class);
        columns.forEach((column, name) -> copy.put(column, name.strip().toLowerCase(Locale.ROOT)));
        columns = Collections.unmodifiableMap(copy);
    }

    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** {@return nothing but what the rows say themselves} */
    public static LedgerTerms ofRows() {
        return new LedgerTerms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * The same for amounts with or without value-added tax.
     *
     * @param basis whether amounts hold it
     * @return a changed copy
     */
    public LedgerTerms withVatBasis(VatBasis basis) {
        return new LedgerTerms(Optional.of(basis), vatRate, currency, unit, columns);
    }

    /**
     * The same with a rate of value-added tax.
     *
     * @param rate for instance 25 %
     * @return a changed copy
     */
    public LedgerTerms withVatRate(Share rate) {
        return new LedgerTerms(vatBasis, Optional.of(rate), currency, unit, columns);
    }

    /**
     * The same in a currency.
     *
     * @param code ISO 4217, for instance {@code SEK}
     * @return a changed copy
     */
    public LedgerTerms withCurrency(String code) {
        return new LedgerTerms(vatBasis, vatRate, Optional.of(code), unit, columns);
    }

    /**
     * The same for one unit of organisation.
     *
     * @param id its identifier
     * @return a changed copy
     */
    public LedgerTerms withUnit(String id) {
        return new LedgerTerms(vatBasis, vatRate, currency, Optional.of(id), columns);
    }

    /**
     * The same where the file calls a column by another name.
     *
     * @param column the column
     * @param name its name in the file, for instance {@code konto}
     * @return a changed copy
     */
    public LedgerTerms withColumn(LedgerColumn column, String name) {
        Map<LedgerColumn, String> more = new EnumMap<>(LedgerColumn.class);
        more.putAll(columns);
        more.put(column, name);
        return new LedgerTerms(vatBasis, vatRate, currency, unit, more);
    }

    /**
     * What the file calls a column.
     *
     * @param column the column
     * @return its name in lower case
     */
    public String name(LedgerColumn column) {
        return columns.getOrDefault(column, column.id());
    }
}
