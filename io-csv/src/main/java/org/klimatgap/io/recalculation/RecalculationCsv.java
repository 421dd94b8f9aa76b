package org.klimatgap.io.recalculation;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.io.csv.CsvTableReader;
import org.klimatgap.io.csv.TableCsv;

/**
 * Reads and writes recalculation ledgers, such as the row 'bolag-7,2023-04-01,acquisition,…,2019,1.mobile,0,900'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says: in a file with commas between the columns numbers have a decimal
 * point; with semicolons or tabs, a decimal comma. One row for each change, year and part of the inventory, in any order. Columns in any
 * order:
 *
 * <ul>
 *   <li>{@code event}: identifies the change; all its rows have the same date, kind, reason and evidence.
 *   <li>{@code date}: when it happened or was found, a year or a day, for instance {@code 2023} or {@code 2023-04-01}.
 *   <li>{@code kind}: {@code merger}, {@code acquisition}, {@code divestment}, {@code outsourcing}, {@code insourcing}, {@code method},
 *       {@code factor}, {@code error} or {@code gpc-boundary}; {@code organic-growth} and {@code organic-decline} are listed and never
 *       counted.
 *   <li>{@code reason}: why, in the organisation's own words.
 *   <li>{@code evidence}, optional: where that is documented.
 *   <li>{@code year}: the year that is restated, 1900 to 2100.
 *   <li>{@code part}: {@code total}, a scope ({@code 1}, {@code 2}, {@code 3}), a category ({@code 1.mobile}, {@code 3.6}) or a sector
 *       ({@code GPC~II.1.1}). Parts of a change that overlap in a year would count twice and are an error.
 *   <li>{@code before}, {@code after}: tonnes of CO2 equivalents of that year and part without the change and with it, 0 or more.
 * </ul>
 *
 * <p>A change of unknown size has one row in which {@code year}, {@code part}, {@code before} and {@code after} are all empty.
 *
 * <pre>
 * event,date,kind,reason,evidence,year,part,before,after
 * bolag-7,2023-04-01,acquisition,Energibolaget köptes,KF 2023/17,2019,1.stationary,0,900
 * bolag-7,2023-04-01,acquisition,Energibolaget köptes,KF 2023/17,2021,1.stationary,0,950
 * dubbel,2023,error,Inköp räknades två gånger,,2019,3.1,9500,9380
 * dubbel,2023,error,Inköp räknades två gånger,,2021,3.1,9200,9200
 * tillväxt,2024,organic-growth,Två nya skolor,,,,,
 * </pre>
 */
public final class RecalculationCsv {
    private RecalculationCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the changes of which every row is sound, or every defect of the file; see {@link RecalculationCsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<RecalculationLedger> read(Path file) {
        return read(file, CsvTableReader.nameOf(file));
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the changes of which every row is sound, or every defect of the file; see {@link RecalculationCsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<RecalculationLedger> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new LedgerFormat());
    }

    /**
     * Writes a ledger with commas and decimal points, every digit. Reading the file gives the same changes.
     *
     * @param ledger the ledger
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(RecalculationLedger ledger, Path file) {
        TableCsv.write(LedgerTable.COLUMNS, LedgerTable.rows(ledger), file);
    }
}
