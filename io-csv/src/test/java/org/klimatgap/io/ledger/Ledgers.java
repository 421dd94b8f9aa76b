package org.klimatgap.io.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.spend.ExchangeRates;
import org.klimatgap.ghg.spend.LedgerExclusions;
import org.klimatgap.ghg.spend.PriceIndices;
import org.klimatgap.ghg.spend.SpendFactors;
import org.klimatgap.ghg.spend.SpendMethod;
import org.klimatgap.ghg.spend.SupplierFigures;
import org.klimatgap.message.Language;

/** Files of tests; every factor in them is made up. */
final class Ledgers {
    private Ledgers() {}

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(Ledgers.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("ledger.csv"), text);
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

    static List<String> texts(Checked<?> checked) {
        return checked.findings().stream()
                .map(finding -> finding.text(Language.ENGLISH))
                .toList();
    }
}
