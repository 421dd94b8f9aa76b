package org.klimatgap.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A made-up purchase ledger, the same for the same number of rows: 20,000 suppliers with up to three purchase categories each, 300
 * categories with an account each, 40 units, two rates of value-added tax, two rows in a hundred credits.
 */
final class LedgerFile {
    static final int SUPPLIERS = 20_000;
    static final int CATEGORIES = 300;
    static final int UNITS = 40;

    private static final String HEADER =
            "date,account,supplier,supplier_name,category,amount,currency,vat_basis,vat_rate,unit,credit\n";
    private static final String CITATION = """
            # title: Example values, not for use
            # source: made up by the benchmark
            # version: 1
            # licence: CC0-1.0
            """;

    private final SplittableRandom random = new SplittableRandom(2030);

    private LedgerFile() {}

    static void write(Path file, int rows) {
        LedgerFile ledger = new LedgerFile();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(HEADER);
            for (int row = 0; row < rows; row++) {
                writer.write(ledger.row());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Factors for all categories, in prices of the ledger's year. */
    static void writeFactors(Path file) {
        StringBuilder text = new StringBuilder(CITATION)
                .append(
                        "category,title,scope_category,basic_percent,basic_kg,trade_percent,trade_kg,transport_percent,")
                .append("transport_kg,currency,price_year,index\n");
        for (int category = 0; category < CATEGORIES; category++) {
            text.append("C" + category + ",,3.1,88,0.0" + (10 + category) + ",10,0.01,2,0.08,SEK,2023,\n");
        }
        try {
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private String row() {
        int supplier = random.nextInt(SUPPLIERS);
        int category = (supplier * 7 + random.nextInt(3)) % CATEGORIES;
        boolean credit = random.nextInt(100) < 2;
        int amount = random.nextInt(1, 100_000);
        return "2023-" + twoDigits(1 + random.nextInt(12)) + "-" + twoDigits(1 + random.nextInt(28)) + ","
                + (4_000 + category) + ",S" + supplier + ",Leverantör " + supplier + ",C" + category + ","
                + (credit ? "-" : "") + amount + "." + twoDigits(random.nextInt(100)) + ",SEK,including,"
                + (category % 10 == 0 ? 12 : 25) + ",U" + random.nextInt(UNITS) + "," + (credit ? "ja" : "") + "\n";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
