package org.klimatgap.io.national;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.sheet.SheetFile;
import org.klimatgap.io.sheet.SheetFinding;

/**
 * Reads exports of SMHI's national emissions database (Nationella emissionsdatabasen), such as
 * 'lansrapport_CO2_2024-04-18.xlsx'.
 *
 * <p>A file is CSV or XLSX as {@link SheetFile} says; in a workbook the first sheet with a known header is read. Two
 * layouts are known.
 *
 * <p><b>The export</b> ("Länsrapport"). Above the header, in rows that move between releases, stand the release as a date
 * ({@code Länsrapport, 2024-04-18}), the substance ({@code Emissioner av Koldioxid (CO2)}; see {@link Substance}) and the
 * unit ({@code Enhet: ton/år}). The header is the row that has {@code Huvudsektor}, {@code Undersektor}, {@code Län} and
 * {@code Kommun}, in any order. Every other column whose cell in the header, or in a row above it, is a year belongs to
 * that year. {@code Alla} marks a total: as main sector the total of all sectors, as sub-sector the main sector's own
 * total, as county and municipality the nation, as municipality alone the county.
 *
 * <pre>
 * Rapportnamn:;Länsrapport, 2021-10-14;;;;
 * Emissioner av Växthusgaser totalt;;;;;
 * Enhet: ton/år;;;;;
 * Huvudsektor;Undersektor;Län;Kommun;2018;2019
 * Alla;Alla;Alla;Alla;52263793,55;51020350,72
 * Transporter;Alla;Kronobergs län;Alvesta;48213,5;46972,96
 * </pre>
 *
 * <p><b>Main sectors, tidy</b>: the header {@code municipality}, {@code sector}, {@code year}, {@code t_co2e} (greenhouse
 * gases) or {@code t_co2} (carbon dioxide), in any order; one row for each value. The release is the date in the file's
 * name, or that of the options.
 *
 * <pre>
 * municipality,sector,year,t_co2e
 * Alvesta,Transporter,2019,46972.96
 * </pre>
 *
 * <p>Names of areas and sectors are found in {@link EmissionsDatabaseOptions#areas() a register} and {@link
 * EmissionsDatabaseOptions#scheme() a scheme}, which know the spellings of every release. Values are tonnes a year, of CO2
 * itself or of CO2 equivalents by AR5, as the database uses. An empty cell is a gap. A title row that stands again below
 * the data is skipped; so is a row that repeats another one exactly.
 */
public final class EmissionsDatabase {
    private EmissionsDatabase() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the statistic, or every defect of the file; see {@link NationalFinding} and {@link SheetFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<NationalEmissions> read(Path file) {
        return read(file, EmissionsDatabaseOptions.standard());
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param options the areas, the sectors, the release, and the file's name in findings
     * @return the statistic, or every defect of the file; see {@link NationalFinding} and {@link SheetFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<NationalEmissions> read(Path file, EmissionsDatabaseOptions options) {
        String name = options.displayName().orElseGet(() -> nameOf(file));
        return SheetFile.read(file, name, new EmissionsDatabaseFormat(options));
    }

    /**
     * Whether a file is an export that {@link #read(Path)} takes, judged by its header alone.
     *
     * @param file the file
     * @return true if a sheet has a known header; false also for a file that cannot be read at all
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static boolean recognises(Path file) {
        return SheetFile.read(file, new HeaderCheck()).find().orElse(false);
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
