package org.klimatgap.ghg.spend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/** Prices the money of one key: takes tax out, converts, and chooses between the supplier's figure and the category's factor. */
final class SpendPricing {
    private final SpendMethod method;

    SpendPricing(SpendMethod method) {
        this.method = method;
    }

    Outcome price(LedgerKey key, LedgerSum sum, SourceFile file) {
        Optional<LedgerExclusion> rule = method.exclusions().find(key.account(), key.category());
        return rule.isPresent() ? new Outcome.Excluded(rule.get()) : priceIncluded(key, sum, file);
    }

    /** The same for money that no rule leaves out. */
    Outcome priceIncluded(LedgerKey key, LedgerSum sum, SourceFile file) {
        Traced<InputAmount> withoutTax = withoutTax(key, booked(key, sum, file));
        Optional<Traced<InputAmount>> net = converted(withoutTax, key.currency(), key.year());
        return net.map(known -> priceNet(key, known))
                .orElseGet(() -> new Outcome.Missing(noRate(key.currency(), key.year()), Optional.empty()));
    }

    Traced<InputAmount> booked(LedgerKey key, LedgerSum sum, SourceFile file) {
        return new Traced<>(
                SpendText.booked(key, sum),
                SpendUnits.money(sum.amount().doubleValue(), key.currency()),
                new Origin.Place(file, sum.firstLine(), ""));
    }

    private static Traced<InputAmount> withoutTax(LedgerKey key, Traced<InputAmount> booked) {
        if (key.vat().basis() == VatBasis.EXCLUDING) {
            return booked;
        }
        Share rate = key.vat().rate();
        Traced<Share> traced = new Traced<>(SpendText.VAT_RATE.message(), rate, booked.origin());
        double net = booked.value().amount() / (1 + rate.fraction());
        return SpendOperation.NET_OF_VAT.derive(
                SpendText.NET.message(), SpendUnits.money(net, key.currency()), booked, traced);
    }

    private Optional<Traced<InputAmount>> converted(Traced<InputAmount> net, String currency, int year) {
        if (currency.equals(method.currency())) {
            return Optional.of(net);
        }
        return rate(currency, year)
                .map(rate -> SpendOperation.CONVERTED_SPEND.derive(
                        SpendText.NET.message(),
                        SpendUnits.money(net.value().amount() * rate.value().amount(), method.currency()),
                        net,
                        rate));
    }

    private Outcome priceNet(LedgerKey key, Traced<InputAmount> net) {
        return method.figures()
                .find(key.supplier(), key.category(), key.year())
                .map(figure -> priceBySupplier(key, net, figure))
                .orElseGet(() -> priceByCategory(key, net));
    }

    private Outcome priceBySupplier(LedgerKey key, Traced<InputAmount> net, SupplierFigure figure) {
        ScopeCategory scope = key.scope().orElse(figure.subject().scope());
        if (figure instanceof SupplierFigure.Reported reported) {
            return new Outcome.Part(reported, scope, net);
        }
        SupplierFigure.Factor factor = (SupplierFigure.Factor) figure;
        return inHome(factor.factor(), factor.currency(), key.year())
                .<Outcome>map(home -> new Outcome.Priced(
                        SpendTreatment.SUPPLIER_FACTOR,
                        scope,
                        net,
                        multiply(SpendOperation.SUPPLIER_FACTOR, key, List.of(net, home))))
                .orElseGet(() -> new Outcome.Missing(noRate(factor.currency(), key.year()), Optional.of(net)));
    }

    private Outcome priceByCategory(LedgerKey key, Traced<InputAmount> net) {
        Optional<SpendFactor> known = method.factors().find(key.category());
        if (known.isEmpty()) {
            return new Outcome.Missing(noFactor(SpendFinding.UNKNOWN_CATEGORY, key), Optional.of(net));
        }
        SpendFactor factor = known.get();
        return factor.intensity()
                .map(intensity -> priceByIntensity(key, net, key.scope().orElse(factor.scope()), intensity))
                .orElseGet(() -> new Outcome.Missing(noFactor(SpendFinding.NO_FACTOR, key), Optional.of(net)));
    }

    private Outcome priceByIntensity(
            LedgerKey key, Traced<InputAmount> net, ScopeCategory scope, SpendFactor.Intensity intensity) {
        Optional<Message> obstacle = obstacle(key, intensity);
        if (obstacle.isPresent()) {
            return new Outcome.Missing(obstacle.get(), Optional.of(net));
        }
        Traced<InputAmount> factor = inHome(intensity.factor(), intensity.currency(), intensity.priceYear())
                .orElseThrow();
        Traced<Emissions> emissions = deflator(key.year(), intensity)
                .map(deflator -> multiply(SpendOperation.DEFLATED_SPEND, key, List.of(net, factor, deflator)))
                .orElseGet(() -> multiply(SpendOperation.SPEND, key, List.of(net, factor)));
        return new Outcome.Priced(SpendTreatment.SPEND_BASED, scope, net, emissions);
    }

    /** Why a factor cannot be brought to the money of the accounts, if so. */
    private Optional<Message> obstacle(LedgerKey key, SpendFactor.Intensity intensity) {
        if (inHome(intensity.factor(), intensity.currency(), intensity.priceYear())
                .isEmpty()) {
            return Optional.of(noRate(intensity.currency(), intensity.priceYear()));
        }
        if (key.year() == intensity.priceYear()) {
            return Optional.empty();
        }
        return intensity
                .index()
                .map(index -> missingLevel(index, key.year()).or(() -> missingLevel(index, intensity.priceYear())))
                .orElseGet(() -> Optional.of(Message.of(SpendFinding.NO_INDEX_NAMED)
                        .with("category", key.category())
                        .with("priceYear", intensity.priceYear())
                        .with("year", key.year())
                        .with("file", method.factors().file().name())));
    }

    private Optional<Message> missingLevel(String index, int year) {
        return method.indices().find(index, year).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of(SpendFinding.NO_PRICE_INDEX)
                        .with("index", index)
                        .with("year", year)
                        .with("file", method.indices().file()));
    }

    private Optional<Traced<InputAmount>> deflator(int year, SpendFactor.Intensity intensity) {
        if (year == intensity.priceYear()) {
            return Optional.empty();
        }
        String index = intensity.index().orElseThrow();
        Traced<InputAmount> base =
                method.indices().find(index, intensity.priceYear()).orElseThrow();
        Traced<InputAmount> level = method.indices().find(index, year).orElseThrow();
        double ratio = base.value().amount() / level.value().amount();
        InputAmount deflator = SpendUnits.deflator(ratio, method.currency(), intensity.priceYear(), year);
        return Optional.of(SpendOperation.DEFLATOR.derive(SpendText.DEFLATOR.message(), deflator, base, level));
    }

    /** A factor for money of the accounts' own currency, or empty when the rate of the year is missing. */
    private Optional<Traced<InputAmount>> inHome(Traced<InputAmount> factor, String currency, int year) {
        if (currency.equals(method.currency())) {
            return Optional.of(factor);
        }
        return rate(currency, year)
                .map(rate -> SpendOperation.CONVERTED_FACTOR.derive(
                        SpendText.FACTOR.message(),
                        SpendUnits.kilogramsPer(
                                factor.value().amount() / rate.value().amount(), method.currency()),
                        factor,
                        rate));
    }

    private Optional<Traced<InputAmount>> rate(String foreign, int year) {
        return method.rates().find(foreign, method.currency(), year);
    }

    private static Traced<Emissions> multiply(
            SpendOperation operation, LedgerKey key, List<Traced<InputAmount>> factors) {
        double kilograms = 1;
        for (Traced<InputAmount> factor : factors) {
            kilograms *= factor.value().amount();
        }
        return operation.derive(SpendText.emissions(key), Emissions.ofKilograms(kilograms), factors);
    }

    private Message noRate(String foreign, int year) {
        return Message.of(SpendFinding.NO_EXCHANGE_RATE)
                .with("foreign", foreign)
                .with("home", method.currency())
                .with("year", year)
                .with("file", method.rates().file());
    }

    private Message noFactor(SpendFinding code, LedgerKey key) {
        return Message.of(code)
                .with("category", key.category())
                .with("file", method.factors().file().name());
    }

    /** Exactly added and rounded once, so that the order does not matter. */
    static double sum(List<InputAmount> amounts) {
        return amounts.stream()
                .map(amount -> new BigDecimal(amount.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
