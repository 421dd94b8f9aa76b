package org.klimatgap.io.csv;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Populations;

/**
 * Reads tables of residents, such as the row '0764,2023,20040,2023-12-31,SCB'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says. Columns in any order:
 *
 * <ul>
 *   <li>{@code municipality}: the four-digit code with its leading zero.
 *   <li>{@code year}: 1900 to 2100.
 *   <li>{@code population}: whole persons, at least 1, without thousands separators.
 *   <li>{@code date}, optional: the day of the count, for instance {@code 2023-12-31}.
 *   <li>{@code source}, optional: who counted. Date and source stand in the number's origin, joined by a semicolon.
 * </ul>
 *
 * <pre>
 * municipality,year,population,date,source
 * 0764,2019,20139,2019-12-31,SCB
 * 0764,2023,20040,2023-12-31,SCB
 * </pre>
 *
 * <p>A municipality and year may stand only once.
 */
public final class PopulationCsv {
    private PopulationCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the populations of the rows without errors, or every defect of the file; see {@link CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Populations> read(Path file) {
        return read(file, CsvTableReader.nameOf(file));
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the populations of the rows without errors, or every defect of the file; see {@link CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Populations> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new PopulationFormat());
    }
}
