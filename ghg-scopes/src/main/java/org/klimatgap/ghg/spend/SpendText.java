package org.klimatgap.ghg.spend;

import java.util.Locale;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of spend. */
enum SpendText implements MessageKey {
    BOOKED("booked"),
    VAT_RATE("vat-rate"),
    NET("net"),
    FACTOR("factor"),
    BASIC_SHARE("share.basic"),
    TRADE_SHARE("share.trade"),
    TRANSPORT_SHARE("share.transport"),
    BASIC_FACTOR("factor.basic"),
    TRADE_FACTOR("factor.trade"),
    TRANSPORT_FACTOR("factor.transport"),
    INDEX_LEVEL("index-level"),
    DEFLATOR("deflator"),
    EXCHANGE_RATE("exchange-rate"),
    SUPPLIER_FACTOR("supplier-factor"),
    SUPPLIER_FACTOR_CATEGORY("supplier-factor-category"),
    REPORTED("reported"),
    REPORTED_CATEGORY("reported-category"),
    SPEND_AT_SUPPLIER("spend-at-supplier"),
    EMISSIONS("emissions"),
    ENTRY("entry"),
    TOTAL("total"),
    EXCLUDED_BY("excluded-by"),
    PART_OF_REPORTED("part-of-reported");

    private final String key;

    SpendText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    Message message() {
        return Message.of(this);
    }

    static Message share(String part) {
        return valueOf(part.toUpperCase(Locale.ROOT) + "_SHARE").message();
    }

    static Message factor(String part) {
        return valueOf(part.toUpperCase(Locale.ROOT) + "_FACTOR").message();
    }

    static Message indexLevel(String index, int year) {
        return INDEX_LEVEL.message().with("index", index).with("year", year);
    }

    static Message rate(String foreign, String home, int year) {
        return EXCHANGE_RATE
                .message()
                .with("foreign", foreign)
                .with("home", home)
                .with("year", year);
    }

    static Message supplierFactor(SupplierFigure.Subject subject) {
        return of(SUPPLIER_FACTOR, SUPPLIER_FACTOR_CATEGORY, subject);
    }

    static Message reported(SupplierFigure.Subject subject) {
        return of(REPORTED, REPORTED_CATEGORY, subject);
    }

    private static Message of(SpendText everything, SpendText ofCategory, SupplierFigure.Subject subject) {
        Message message = subject.category()
                .map(category -> ofCategory.message().with("category", category))
                .orElseGet(everything::message);
        return message.with("supplier", subject.supplier()).with("year", subject.year());
    }

    static Message booked(LedgerKey key, LedgerSum sum) {
        return BOOKED.message()
                .with("rows", sum.rows())
                .with("first", sum.firstLine())
                .with("category", key.category())
                .with("year", key.year());
    }

    static Message emissions(LedgerKey key) {
        return EMISSIONS.message().with("category", key.category()).with("year", key.year());
    }

    static Message entry(ScopeCategory category, String unit, int year) {
        return ENTRY.message()
                .with("category", category.title())
                .with("unit", unit)
                .with("year", year);
    }
}
