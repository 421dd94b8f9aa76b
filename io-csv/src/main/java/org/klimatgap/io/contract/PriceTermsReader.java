package org.klimatgap.io.contract;

import java.util.Optional;
import org.klimatgap.ghg.expenditure.PriceTerms;
import org.klimatgap.ghg.expenditure.ValueAddedTax;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/** Reads how expenditure becomes money of multipliers: its value-added tax and the prices of its year. */
final class PriceTermsReader {
    private static final String INDEX = "index";

    private final FindingCollector findings;
    private final AmountReader amounts;

    PriceTermsReader(FindingCollector findings) {
        this.findings = findings;
        this.amounts = new AmountReader(findings);
    }

    Optional<PriceTerms> read(Field source) {
        return tax(source)
                .map(PriceTerms::of)
                .map(terms -> source.find("prices")
                        .flatMap(PriceTermsReader::prices)
                        .map(terms::withPrices)
                        .orElse(terms));
    }

    private Optional<ValueAddedTax> tax(Field source) {
        return source.find("vatBasis")
                .flatMap(basis -> basis.text().equals("excluding") ? excluded(source) : included(source));
    }

    private Optional<ValueAddedTax> excluded(Field source) {
        source.find("vatRate").ifPresent(rate -> findings.add(rate.finding(ContractFileFinding.VAT_RATE_WITHOUT_VAT)));
        return Optional.of(new ValueAddedTax.Excluded());
    }

    private Optional<ValueAddedTax> included(Field source) {
        if (!source.has("vatRate")) {
            findings.add(source.finding(ContractFileFinding.NO_VAT_RATE));
        }
        return amounts.share(source, "vatRate", ContractText.VAT_RATE).map(ValueAddedTax.Included::new);
    }

    private static Optional<PriceTerms.PriceChange> prices(Field field) {
        return index(field, "spending")
                .flatMap(spent ->
                        index(field, "multipliers").map(factors -> new PriceTerms.PriceChange(spent, factors)));
    }

    private static Optional<Traced<InputAmount>> index(Field field, String name) {
        return field.find(name)
                .map(number -> new Traced<>(
                        ContractText.PRICE_INDEX.of(),
                        InputAmount.of(number.node().doubleValue(), INDEX),
                        number.origin()));
    }
}
