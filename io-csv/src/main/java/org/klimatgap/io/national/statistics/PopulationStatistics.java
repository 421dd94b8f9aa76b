package org.klimatgap.io.national.statistics;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.io.sheet.SheetFile;

/**
 * Reads SCB's tables of residents as its statistics database exports them, such as 'scb_population_2025M12.xlsx'.
 *
 * <p>A workbook or CSV file. The header, wherever it stands, is the first row that has times and right of the first of them
 * nothing else: months ({@code 2025M12}) or years ({@code 2025}), one or many. A month's residents are those of its last
 * day, a year's those of 31 December. Of several months of a year the last is read and the others are noted; a year whose
 * last month is not December is reported, since per-person values want the end of the year.
 *
 * <p>Below it, a row has a region, {@code 0114 Upplands Väsby} in one cell or the code alone, in its first column, then
 * dimensions ({@code totalt, samtliga åldrar}), then numbers. Rows whose dimensions do not all begin with {@code total}
 * ({@code totalt}, {@code total}) count a part of the residents; they are reported and not read. Counties ({@code 07
 * Kronobergs län}) and the nation ({@code 00 Riket}) are read under their codes. Rows whose first cell is no region
 * and that have no number below a time are notes.
 *
 * <pre>
 * Folkmängden per månad efter region, ålder, kön och månad
 *
 *                     |                         |                                 | 2025M12
 * 0114 Upplands Väsby | totalt, samtliga åldrar | totalt, samtliga män och kvinnor |   50495
 * 0115 Vallentuna     | totalt, samtliga åldrar | totalt, samtliga män och kvinnor |   35361
 * </pre>
 *
 * <p>In a CSV file every row, titles and notes included, has as many cells as the first.
 *
 * <p>The origin of a number names the sheet, SCB and the day, for instance {@code 000007SF; SCB; 2025-12-31}.
 */
public final class PopulationStatistics {
    private PopulationStatistics() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Populations> read(Path file) {
        return SheetFile.read(file, book -> new PopulationSheet(book).read());
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Populations> read(Path file, String displayName) {
        return SheetFile.read(file, displayName, book -> new PopulationSheet(book).read());
    }
}
