package org.klimatgap.io.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.klimatgap.ghg.spend.LedgerRow;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.SourceFile;

/**
 * Tables of purchases.
 *
 * @param file the name by which rows call their file
 * @param terms what holds for the whole ledger
 * @param sink takes each sound row
 * @param result makes the value when the file is read
 * @param <T> the kind of value
 */
record LedgerFormat<T>(String file, LedgerTerms terms, Consumer<LedgerRow> sink, Function<SourceFile, T> result)
        implements CsvFormat<T> {
    @Override
    public CsvColumns columns(List<String> header) {
        List<LedgerColumn> required = new ArrayList<>(List.of(
                header.contains(terms.name(LedgerColumn.YEAR)) ? LedgerColumn.YEAR : LedgerColumn.DATE,
                LedgerColumn.SUPPLIER,
                LedgerColumn.CATEGORY,
                LedgerColumn.AMOUNT));
        requireUnless(terms.currency().isPresent(), LedgerColumn.CURRENCY, required);
        requireUnless(terms.vatBasis().isPresent(), LedgerColumn.VAT_BASIS, required);
        requireUnless(terms.unit().isPresent(), LedgerColumn.UNIT, required);
        List<LedgerColumn> optional = Arrays.stream(LedgerColumn.values())
                .filter(column -> !required.contains(column))
                .toList();
        return new CsvColumns(names(required), names(optional), false);
    }

    private static void requireUnless(boolean stated, LedgerColumn column, List<LedgerColumn> required) {
        if (!stated) {
            required.add(column);
        }
    }

    private List<String> names(List<LedgerColumn> columns) {
        return columns.stream().map(terms::name).toList();
    }

    @Override
    public CsvTableBuilder<T> begin(CsvColumns columns) {
        LedgerRowReader reader = new LedgerRowReader(terms);
        return new CsvTableBuilder<>() {
            @Override
            public void accept(CsvRow row) {
                reader.read(row, file).ifPresent(sink);
            }

            @Override
            public T build(SourceFile source) {
                reader.finish();
                return result.apply(source);
            }
        };
    }
}
