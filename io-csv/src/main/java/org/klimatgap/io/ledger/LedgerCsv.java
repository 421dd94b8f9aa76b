package org.klimatgap.io.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.spend.Ledger;
import org.klimatgap.ghg.spend.LedgerRow;
import org.klimatgap.ghg.spend.LedgerTally;
import org.klimatgap.ghg.spend.RowExplanation;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.SpendMethod;
import org.klimatgap.io.csv.CsvTableReader;

/**
 * Reads purchase ledgers, such as the row '2023-03-14,5460,556677-8899,furniture,1250000,SEK,including,25,skolan'.
 *
 * <p>Encoding, separators, decimal marks and rows are as {@link CsvTableReader} says. Rows are added up as they are read, so that
 * memory grows with the kinds of rows and not with their number. Columns in any order; {@link LedgerTerms} may call them by
 * other names and may state what holds for all rows:
 *
 * <ul>
 *   <li>{@code date}, for instance {@code 2023-03-14}, or {@code year}, which goes before it.
 *   <li>{@code supplier}: an identifier, for instance the organisation number; {@code supplier_name}, optional.
 *   <li>{@code category}: the purchase category, by which factors are found. {@code account}, optional.
 *   <li>{@code amount}: a number without thousands separators; below zero only for a credit. {@code credit}, optional: {@code
 *       yes} or {@code ja} for a credit note or a returned good, otherwise {@code no}, {@code nej} or empty.
 *   <li>{@code currency}: ISO 4217, unless the terms state one.
 *   <li>{@code vat_basis}: {@code including} or {@code excluding}, unless the terms state one. Where some rows state another
 *       basis than the terms, every row must state its own. {@code vat_rate}: percent, needed for amounts including tax.
 *   <li>{@code unit}: the unit of organisation, unless the terms state one.
 *   <li>{@code scope_category}, optional: {@code 3.1} to {@code 3.15}, otherwise that of the purchase category.
 * </ul>
 *
 * <pre>
 * date,account,supplier,supplier_name,category,amount,currency,vat_basis,vat_rate,unit,credit
 * 2023-03-14,5460,556677-8899,Exempel AB,furniture,1250000,SEK,including,25,skolan,
 * 2023-04-02,5460,556677-8899,Exempel AB,furniture,-2500.50,SEK,including,25,skolan,yes
 * </pre>
 */
public final class LedgerCsv {
    private LedgerCsv() {}

    /**
     * Reads a file and adds it up.
     *
     * @param file the file
     * @param terms what holds for all rows
     * @param namedSuppliers the suppliers that are kept apart; see {@link SpendMethod#namedSuppliers()}
     * @return the rows without errors, or every defect of the file; see {@link LedgerFinding} and {@link
     *     org.klimatgap.io.csv.CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Ledger> read(Path file, LedgerTerms terms, Set<String> namedSuppliers) {
        String name = nameOf(file);
        LedgerTally tally = new LedgerTally(namedSuppliers);
        return CsvTableReader.read(
                file,
                name,
                new LedgerFormat<>(name, terms, tally::accept, source -> Ledger.of(List.of(source), tally)));
    }

    /**
     * Reads a file and prices it.
     *
     * @param file the file
     * @param terms what holds for all rows
     * @param method how spend becomes emissions
     * @return the analysis of the rows without errors, or every defect of the file, those that only pricing finds included
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<SpendAnalysis> analyse(Path file, LedgerTerms terms, SpendMethod method) {
        return read(file, terms, method.namedSuppliers()).flatMap(method::analyse);
    }

    /**
     * Explains what becomes of one row; the file is read once more, whatever else is wrong with it.
     *
     * @param file the file
     * @param terms what holds for all rows
     * @param method how spend becomes emissions
     * @param line the row's first line, counted from 1
     * @return its treatment and derivation, or empty when no sound row starts at the line
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Optional<RowExplanation> explain(Path file, LedgerTerms terms, SpendMethod method, long line) {
        String name = nameOf(file);
        List<LedgerRow> found = new ArrayList<>();
        Consumer<LedgerRow> finder = row -> {
            if (row.place().line() == line) {
                found.add(row);
            }
        };
        return CsvTableReader.read(
                        file,
                        name,
                        new LedgerFormat<>(
                                name,
                                terms,
                                finder,
                                source -> found.stream().findFirst().map(row -> method.explain(row, source))))
                .acceptPartial("one row is asked for")
                .find()
                .flatMap(explanation -> explanation);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
