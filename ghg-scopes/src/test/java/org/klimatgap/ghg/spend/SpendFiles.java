package org.klimatgap.ghg.spend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Location;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Share;

/** Files, rows and ledgers of tests; every factor in them is made up. */
final class SpendFiles {
    static final SourceFile LEDGER = new SourceFile("ledger.csv", "0".repeat(64));
    static final String CITATION = "# title: t\n# source: made up\n# version: 1\n# licence: CC0-1.0\n";
    static final VatTerms VAT_25 = VatTerms.including(Share.ofPercent(25));

    private SpendFiles() {}

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(SpendFiles.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static Path write(Path folder, String name, String table) {
        try {
            return Files.writeString(folder.resolve(name), CITATION + table);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** All tables of the test resources. */
    static SpendMethod method() {
        return SpendMethod.of("SEK", SpendFactors.read(resource("factors.csv")).get())
                .withIndices(PriceIndices.read(resource("indices.csv")).get())
                .withRates(ExchangeRates.read(resource("rates.csv")).get())
                .withExclusions(
                        LedgerExclusions.read(resource("exclusions.csv")).get())
                .withFigures(SupplierFigures.read(resource("suppliers.csv")).get());
    }

    /** A purchase of 2023 in SEK without tax. */
    static LedgerRow row(long line, String unit, String supplier, String category, String amount) {
        BigDecimal value = new BigDecimal(amount);
        return row(
                line,
                2023,
                unit,
                "5460",
                supplier,
                category,
                new LedgerAmount(value, "SEK", VatTerms.excluding(), value.signum() < 0));
    }

    static LedgerRow row(
            long line, int year, String unit, String account, String supplier, String category, LedgerAmount amount) {
        return new LedgerRow(
                Location.of(LEDGER.name(), line),
                year,
                unit,
                account,
                new Supplier(supplier, "Name of " + supplier),
                category,
                null,
                amount);
    }

    static LedgerAmount paid(String amount, String currency, VatTerms vat) {
        return LedgerAmount.ofPurchase(new BigDecimal(amount), currency, vat);
    }

    static Ledger ledger(SpendMethod method, List<LedgerRow> rows) {
        LedgerTally tally = new LedgerTally(method.namedSuppliers());
        rows.forEach(tally::accept);
        return Ledger.of(List.of(LEDGER), tally);
    }

    static SpendAnalysis analyse(SpendMethod method, LedgerRow... rows) {
        return method.analyse(ledger(method, List.of(rows))).get();
    }
}
