package org.klimatgap.io.contract;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.klimatgap.ghg.spend.ExchangeRates;
import org.klimatgap.ghg.spend.LedgerExclusions;
import org.klimatgap.ghg.spend.PriceIndices;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.SpendFactors;
import org.klimatgap.ghg.spend.SpendMethod;
import org.klimatgap.ghg.spend.SupplierFigures;
import org.klimatgap.ghg.spend.VatBasis;
import org.klimatgap.io.ledger.LedgerColumn;
import org.klimatgap.io.ledger.LedgerCsv;
import org.klimatgap.io.ledger.LedgerTerms;
import org.klimatgap.provenance.Traced;

/** Reads a purchase ledger with the factors, indices and rules by which it is priced. */
final class PurchasesReader {
    private final ScopeFiles files;
    private final AmountReader amounts;

    PurchasesReader(ScopeFiles files, AmountReader amounts) {
        this.files = files;
        this.amounts = amounts;
    }

    /** The priced ledger, or empty after every hindrance was reported; the ledger is read in any case. */
    Optional<SpendAnalysis> read(Field purchases) {
        LedgerTerms terms = terms(purchases);
        Optional<SpendMethod> method = method(purchases);
        if (method.isEmpty()) {
            files.find(purchases, "ledger", (path, name) -> LedgerCsv.read(path, terms, Set.of()));
        }
        return method.flatMap(how ->
                files.required(files.find(purchases, "ledger", (path, name) -> LedgerCsv.analyse(path, terms, how))));
    }

    private Optional<SpendMethod> method(Field purchases) {
        Optional<SpendFactors> factors =
                files.required(files.find(purchases, "factors", (path, name) -> SpendFactors.read(path)));
        Optional<PriceIndices> indices = files.find(purchases, "indices", (path, name) -> PriceIndices.read(path));
        Optional<ExchangeRates> rates = files.find(purchases, "rates", (path, name) -> ExchangeRates.read(path));
        Optional<LedgerExclusions> exclusions =
                files.find(purchases, "exclusions", (path, name) -> LedgerExclusions.read(path));
        Optional<SupplierFigures> figures =
                files.find(purchases, "supplierFigures", (path, name) -> SupplierFigures.read(path));
        return files.required(purchases.text("currency"))
                .flatMap(currency -> factors.map(known -> SpendMethod.of(currency, known)))
                .map(method -> with(method, indices, SpendMethod::withIndices))
                .map(method -> with(method, rates, SpendMethod::withRates))
                .map(method -> with(method, exclusions, SpendMethod::withExclusions))
                .map(method -> with(method, figures, SpendMethod::withFigures));
    }

    private static <R, T> R with(R whole, Optional<T> part, BiFunction<R, T, R> changed) {
        return part.map(each -> changed.apply(whole, each)).orElse(whole);
    }

    private LedgerTerms terms(Field purchases) {
        Optional<Field> ofRows = purchases.find("amounts");
        LedgerTerms terms = LedgerTerms.ofRows();
        terms = with(
                terms, ofRows.flatMap(all -> all.text("vatBasis")).flatMap(VatBasis::find), LedgerTerms::withVatBasis);
        terms = with(
                terms,
                ofRows.flatMap(all -> files.stated(
                                all, "vatRate", rate -> amounts.share(all, "vatRate", ContractText.VAT_RATE)))
                        .map(Traced::value),
                LedgerTerms::withVatRate);
        terms = with(terms, ofRows.flatMap(all -> all.text("currency")), LedgerTerms::withCurrency);
        terms = with(terms, ofRows.flatMap(all -> all.text("unit")), LedgerTerms::withUnit);
        return columns(purchases, terms);
    }

    private static LedgerTerms columns(Field purchases, LedgerTerms terms) {
        Optional<Field> names = purchases.find("columns");
        return Arrays.stream(LedgerColumn.values())
                .reduce(
                        terms,
                        (made, column) -> with(
                                made,
                                names.flatMap(all -> all.text(column.id())),
                                (each, name) -> each.withColumn(column, name)),
                        (one, other) -> other);
    }
}
