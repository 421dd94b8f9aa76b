package org.klimatgap.ghg.expenditure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.serial.RecordForm;

/**
 * How amounts become money of the multipliers, such as 'VAT of 25 % included, price index 118 → 100, 10.59 SEK/EUR'.
 *
 * @param tax whether amounts hold value-added tax
 * @param taxByCategory the same for categories that differ, for instance food; by their code
 * @param index prices: the index in the year of the amounts and then in that of the multipliers; empty where the year is the same
 * @param exchange how much of the amounts' money one unit of the multipliers' money is worth, for instance {@code 10.59 SEK/EUR}
 *     or {@code 1000000 SEK/MSEK}; empty where both are the same
 */
public record PriceTerms(
        ValueAddedTax tax,
        Map<String, ValueAddedTax> taxByCategory,
        Optional<PriceChange> index,
        Optional<Traced<InputAmount>> exchange)
        implements Serializable {
    /**
     * The level of prices in two years.
     *
     * @param spent the index in the year of the amounts, above zero
     * @param factors the index in the year of the multipliers, above zero
     */
    public record PriceChange(Traced<InputAmount> spent, Traced<InputAmount> factors) implements Serializable {
        /**
         * Checks both levels.
         *
         * @throws IllegalArgumentException if one is not above zero
         */
        public PriceChange {
            requirePositive("a price index", spent.value());
            requirePositive("a price index", factors.value());
        }
    }

    /** Checks the rate of exchange and copies the taxes. */
    public PriceTerms {
        exchange.ifPresent(rate -> requirePositive("a rate of exchange", rate.value()));
        taxByCategory = Collections.unmodifiableMap(new LinkedHashMap<>(taxByCategory));
    }

    private static void requirePositive(String what, Quantity value) {
        if (value.amount() <= 0) {
            throw new IllegalArgumentException(what + " must be above zero, was " + value);
        }
    }

    /**
     * Amounts in the prices and the money of the multipliers.
     *
     * @param tax whether they hold value-added tax
     * @return the terms
     */
    public static PriceTerms of(ValueAddedTax tax) {
        return new PriceTerms(tax, Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with another tax on one category.
     *
     * @param category its code, for instance {@code 01.1}
     * @param other whether its amounts hold tax
     * @return the changed terms
     */
    public PriceTerms withTax(String category, ValueAddedTax other) {
        Map<String, ValueAddedTax> more = new LinkedHashMap<>(taxByCategory);
        more.put(category, other);
        return new PriceTerms(tax, more, index, exchange);
    }

    /**
     * The same with prices of another year.
     *
     * @param change the price index in the year of the amounts and in that of the multipliers
     * @return the changed terms
     */
    public PriceTerms withPrices(PriceChange change) {
        return new PriceTerms(tax, taxByCategory, Optional.of(change), exchange);
    }

    /**
     * The same with another money.
     *
     * @param rate how much of the amounts' money one unit of the multipliers' money is worth
     * @return the changed terms
     */
    public PriceTerms withExchange(Traced<InputAmount> rate) {
        return new PriceTerms(tax, taxByCategory, index, Optional.of(rate));
    }

    ValueAddedTax taxOf(String category) {
        return taxByCategory.getOrDefault(category, tax);
    }

    /** What an amount is multiplied by: 1/(1 + v) · p_f/p_s · 1/e. */
    double factor(String category) {
        double prices = index.map(change -> change.factors().value().amount()
                        / change.spent().value().amount())
                .orElse(1.0);
        double rate = exchange.map(each -> each.value().amount()).orElse(1.0);
        return prices / taxOf(category).divisor() / rate;
    }

    /** The numbers in the factor that are not one by definition. */
    List<Traced<?>> inputs(String category) {
        List<Traced<?>> inputs = new ArrayList<>();
        if (taxOf(category) instanceof ValueAddedTax.Included included) {
            inputs.add(included.rate().named(Message.of(ExpenditureText.TAX)));
        }
        index.ifPresent(change -> inputs.addAll(List.of(
                change.spent().named(Message.of(ExpenditureText.PRICES_SPENT)),
                change.factors().named(Message.of(ExpenditureText.PRICES_FACTORS)))));
        exchange.ifPresent(rate -> inputs.add(rate.named(Message.of(ExpenditureText.EXCHANGE))));
        return inputs;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
