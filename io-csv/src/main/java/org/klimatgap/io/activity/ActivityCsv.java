package org.klimatgap.io.activity;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.io.csv.CsvTableReader;
import org.klimatgap.io.csv.TableCsv;

/**
 * Reads tables of activities, such as the row '1.mobile,hvo,10000,l,2024,gatukontoret'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says. Columns in any order:
 *
 * <ul>
 *   <li>{@code category}: a category of the GHG Protocol: {@code 1.stationary}, {@code 1.mobile}, {@code 1.process}, {@code
 *       1.fugitive}, {@code 2.electricity}, {@code 2.steam}, {@code 2.heating}, {@code 2.cooling} or {@code 3.1} to {@code
 *       3.15}.
 *   <li>{@code activity}: the activity type of the factor that is looked for, for instance {@code hvo}.
 *   <li>{@code amount}: a number of at least 0, or one of NO, NE, IE, C.
 *   <li>{@code unit}: a unit of {@link ActivityUnit}; empty with a notation key.
 *   <li>{@code period}: {@code 2024}, {@code 2024-03} or {@code 2024-01-15/2024-06-30}, within one year.
 *   <li>{@code organisation}: the identifier of the unit of organisation.
 *   <li>{@code facility}, {@code supplier} and {@code evidence}, optional.
 *   <li>{@code factor}, {@code region} and {@code stage}, optional: asks for a factor of this name, region or stage alone.
 *   <li>{@code distance_km}, optional: how long a flight is one way.
 *   <li>{@code credit}, optional: {@code yes} where a negative amount is meant, as a returned delivery is.
 *   <li>{@code included_in}, optional: with IE, where the activity is counted; needed there.
 *   <li>{@code quality}, optional: how good the data are, as five points from 1 (very good) to 4 (poor) for reliability,
 *       completeness, time, geography and technology such as {@code 2 1 3 2 2}, or one point for all five ({@link
 *       org.klimatgap.ghg.quality.DataQuality}).
 * </ul>
 *
 * <pre>
 * category,activity,amount,unit,period,organisation,facility,supplier,evidence,included_in
 * 1.mobile,hvo,10000,l,2024,gatukontoret,garage-2,,faktura 4711,
 * 1.stationary,natural-gas,120,MWh,2024-01-01/2024-06-30,fastigheter,badhuset,,,
 * 2.electricity,electricity,12000,MWh,2024,fastigheter,,,,
 * 3.6,flight,250000,pkm,2024,kommunledning,,,reseräkningar,
 * 3.7,car-petrol,NE,,2024,kommunledning,,,,
 * 3.4,diesel,IE,,2024,gatukontoret,,,,3.1
 * </pre>
 *
 * <p>Two rows that agree in every cell are a duplicate; where both are meant, their evidence tells them apart. Whether a factor
 * exists for the year is known when the activities are calculated, and told with the same file and line.
 */
public final class ActivityCsv {
    private ActivityCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the activities of the rows without errors, or every defect of the file; see {@link ActivityCsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Activities> read(Path file) {
        return read(file, CsvTableReader.nameOf(file));
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the activities of the rows without errors, or every defect of the file; see {@link ActivityCsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Activities> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new ActivityFormat());
    }

    /**
     * Writes activities with commas and decimal points, every digit, and all columns. Reading the file gives activities with the
     * same values.
     *
     * @param activities the activities
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(Activities activities, Path file) {
        TableCsv.write(ActivityFormat.COLUMNS.names(), ActivityCells.rows(activities), file);
    }
}
