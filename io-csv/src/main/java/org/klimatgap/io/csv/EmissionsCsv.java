package org.klimatgap.io.csv;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.sector.SectorScheme;

/**
 * Reads and writes tables of emissions, such as the row '0764,transport,2019,46972.96,t CO2e'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says: in a file with commas between the columns numbers
 * have a decimal point; with semicolons or tabs, a decimal comma. Two layouts are recognised by the header.
 *
 * <p><b>Tidy</b>: one row for each municipality, sector and year. Columns in any order:
 *
 * <ul>
 *   <li>{@code municipality}: the four-digit code with its leading zero.
 *   <li>{@code municipality_name}, optional: the name to show. The first name of a code counts and another one is a
 *       warning; without any the code is shown.
 *   <li>{@code sector}: a sector's code, title or alias in the scheme, whatever the case and spacing.
 *   <li>{@code year}: 1900 to 2100.
 *   <li>{@code value}: a number of zero or more, or a notation key ({@code NO}, {@code NE}, {@code IE}, {@code C}). No
 *       thousands separators and no exponent. Never empty: what is not known has a notation key or no row. Removals belong
 *       elsewhere.
 *   <li>{@code unit}: {@code kg}, {@code t}, {@code kt} or {@code Mt}, then optionally {@code CO2} or {@code CO2e} after a
 *       space. {@code kg/person} and {@code t/person} (also {@code kg CO2e/person}) are multiplied by the population of
 *       that municipality and year, which the {@link EmissionsCsvOptions options} must have.
 *   <li>{@code status}, optional: {@code reported} (also when empty), {@code revised}, {@code spliced}, {@code
 *       interpolated}, {@code extrapolated}, {@code surrogate} or {@code provisional}.
 *   <li>{@code source}, optional: who published the number; {@code note}, optional: anything else. Both stand in the
 *       cell's origin, joined by a semicolon.
 * </ul>
 *
 * <pre>
 * municipality,municipality_name,sector,year,value,unit,status,source,note
 * 0764,Alvesta,Transporter,2019,46972.96,t CO2e,reported,SMHI 2024,
 * 0764,Alvesta,Transporter,2023,38.31649,kt CO2e,provisional,SMHI 2024,in thousand tonnes
 * 0764,Alvesta,waste,2019,NE,t CO2e,,SMHI 2024,"not estimated, see ch. 4"
 * </pre>
 *
 * <p><b>Wide</b>: one row for each municipality and sector, with {@code municipality}, {@code municipality_name}
 * (optional), {@code sector}, {@code unit} and {@code source} (optional) as above, then one column for each year. An
 * empty cell is a gap.
 *
 * <pre>
 * municipality;municipality_name;sector;unit;source;2019;2020;2023
 * 0764;Alvesta;Transporter;t CO2e;SMHI 2024;46972,96;;38316,49
 * 0764;Alvesta;Utrikes transporter;t CO2e;SMHI 2024;0;NO;0
 * </pre>
 *
 * <p>A municipality, sector and year may stand only once. The origin of each cell is its file, with the SHA-256 of all
 * its bytes, and its line; of a value per person it is the product with its two factors.
 */
public final class EmissionsCsv {
    private EmissionsCsv() {}

    /**
     * Reads a file in the layout that its header shows.
     *
     * @param file the file
     * @param scheme the scheme of its sectors
     * @return the inventory of the rows without errors, or every defect of the file; see {@link CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Inventory> read(Path file, SectorScheme scheme) {
        return read(file, scheme, EmissionsCsvOptions.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param scheme the scheme of its sectors
     * @param options the layout, the populations for units per person, and the file's name in findings
     * @return the inventory of the rows without errors, or every defect of the file; see {@link CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Inventory> read(Path file, SectorScheme scheme, EmissionsCsvOptions options) {
        String name = options.displayName().orElseGet(() -> CsvTableReader.nameOf(file));
        return CsvTableReader.read(file, name, new EmissionsFormat(scheme, options));
    }

    /**
     * Writes an inventory in the tidy layout with commas and decimal points; see {@link #write(Inventory, Path,
     * CsvSeparator)}.
     *
     * @param inventory the inventory
     * @param file the file, which is replaced if it exists
     * @throws IllegalArgumentException if a value cannot be read again: it is negative, or its year is outside 1900–2100
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(Inventory inventory, Path file) {
        write(inventory, file, CsvSeparator.COMMA);
    }

    /**
     * Writes an inventory in the tidy layout, in tonnes with every digit. Reading the file gives the same municipalities,
     * sectors, values, notation keys, statuses and substances; a line without any value or notation key has no row. The
     * column {@code source} has the notes of the files that a value comes from.
     *
     * @param inventory the inventory
     * @param file the file, which is replaced if it exists, whole or not at all
     * @param separator what stands between the columns; it decides the decimal mark
     * @throws IllegalArgumentException if a value cannot be read again: it is negative, or its year is outside 1900–2100
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(Inventory inventory, Path file, CsvSeparator separator) {
        EmissionsTable table = new EmissionsTable(inventory, separator.decimalMark());
        TableCsv.write(EmissionsTable.COLUMNS, table.rows(), separator, file);
    }
}
