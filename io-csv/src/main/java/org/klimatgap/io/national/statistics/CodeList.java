package org.klimatgap.io.national.statistics;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.io.sheet.SheetFile;
import org.klimatgap.reference.ReferenceFinding;

/**
 * Reads SCB's list of counties and municipalities with their codes, such as 'kommunlankod_2023.xls'.
 *
 * <p>A workbook, also of Excel 97–2003 if Apache POI is there, or a CSV file. The header, wherever it stands, has {@code Kod}
 * and {@code Namn} or {@code Code} and {@code Name}; the same in the other language may stand in a row below it. Rows above
 * it are titles, of which the first with a year is the version. Each further row is an area: a county with two digits, a
 * municipality with four, whose leading zero may be lost (one or two digits are a county's, three or four a municipality's).
 * Empty rows, and text alone in the first column, are notes. Other columns are reported.
 *
 * <pre>
 * Statistiska centralbyrån
 * Statistics Sweden
 * Län och kommuner 2023
 * Counties and municipalities 2023
 * Kod  | Namn
 * Code | Name
 * 01   | Stockholms län
 * 0114 | Upplands Väsby
 * </pre>
 *
 * <p>In a CSV file every row, titles and notes included, has as many cells as the first.
 *
 * <p>The register has the names of the file and no other spellings; the file has no row for the nation. Municipalities that
 * are in the register of this library and not in the file are reported.
 */
public final class CodeList {
    private CodeList() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the register, or every defect of the file; see {@link StatisticsFinding} and {@link ReferenceFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<AreaRegister> read(Path file) {
        return SheetFile.read(file, book -> new CodeSheet(book).read());
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the register, or every defect of the file; see {@link StatisticsFinding} and {@link ReferenceFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<AreaRegister> read(Path file, String displayName) {
        return SheetFile.read(file, displayName, book -> new CodeSheet(book).read());
    }
}
