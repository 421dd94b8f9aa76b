package org.klimatgap.io.national.statistics;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.consumption.ConsumptionFinding;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.io.sheet.SheetFile;

/**
 * Reads household consumption as SEI publishes it in Konsumtionskompassen, such as 'household_by_coicop.csv'.
 *
 * <p>Kilograms of CO2 equivalents per resident and year, in two forms; columns in any order, the header wherever it stands:
 *
 * <ul>
 *   <li><b>by category</b>: {@code Kommunkod}, {@code Kommunnamn} and/or {@code kom_namn}, {@code Total emissions} and the
 *       14 categories of {@link org.klimatgap.ghg.consumption.ConsumptionCategories#sei()} with SEI's spellings ({@code
 *       Clothing and footware}). {@code Percent} (of the national mean) and {@code lan_code} are not read. Every cell of a
 *       category needs a number. The categories are compared with the total, within what rounding to 0.1 kg explains;
 *   <li><b>totals</b>: {@code Kommunkod}, {@code kommunnamn}, {@code Total_emissions_per_capita}, and perhaps {@code
 *       Kommungrupp_kod}, which is not read. A workbook may have several sheets of these: of municipalities and, with a
 *       county's code as {@code Kommunkod}, of counties. A row without code whose name is the nation's ({@code Sweden}) is
 *       the nation's.
 * </ul>
 *
 * <p>Codes may have lost their leading zeros (128 for 0128, 9 for 09): one or two digits are a county's, three or four a
 * municipality's. Names may be in capitals. Empty rows, and text alone in the first column, are notes.
 *
 * <pre>
 * Clothing and footware,Food,…,Kommunkod,Kommunnamn,…,Total emissions
 * 219.1,1141.2,…,764,ALVESTA,…,6030.8
 * </pre>
 *
 * <p>No column has a year. It is the caller's to give; without it, the four digits of a year in the file's name count
 * ({@code household_2023.xlsx}), and without these there is an error. The release is unnamed too, so that the vintage is
 * 'SEI' with the file's name.
 */
public final class HouseholdConsumption {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private HouseholdConsumption() {}

    /**
     * Reads a file whose name has the year.
     *
     * @param file the file
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding} and {@link
     *     ConsumptionFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<HouseholdFootprints> read(Path file) {
        return SheetFile.read(
                file,
                book -> new HouseholdBook(
                                book, OptionalInt.empty(), yearIn(book.file().name()))
                        .read());
    }

    /**
     * Reads a file of a year. If the file's name has another one, that is a finding.
     *
     * @param file the file
     * @param year the year of the consumption
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding} and {@link
     *     ConsumptionFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<HouseholdFootprints> read(Path file, int year) {
        return SheetFile.read(
                file,
                book -> new HouseholdBook(
                                book, OptionalInt.of(year), yearIn(book.file().name()))
                        .read());
    }

    /**
     * Reads a file under another name.
     *
     * @param file the file
     * @param year the year of the consumption; empty for the one in the file's name
     * @param displayName the name by which findings and origins call it
     * @return what could be read, or every defect of the file; see {@link StatisticsFinding} and {@link
     *     ConsumptionFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<HouseholdFootprints> read(Path file, OptionalInt year, String displayName) {
        return SheetFile.read(
                file,
                displayName,
                book -> new HouseholdBook(book, year, yearIn(book.file().name())).read());
    }

    /**
     * Whether a file has the header of one of SEI's tables.
     *
     * @param file the file
     * @return true if {@link #read(Path)} is for it
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static boolean recognises(Path file) {
        return SheetFile.read(file, book -> Checked.of(KnownFormat.of(book), List.of()))
                .find()
                .flatMap(Function.identity())
                .filter(format -> format == KnownFormat.HOUSEHOLD_CONSUMPTION)
                .isPresent();
    }

    /** The only year in a name; two are none. */
    static OptionalInt yearIn(String name) {
        Matcher matcher = YEAR.matcher(name);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        return matcher.find() ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
