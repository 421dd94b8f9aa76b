package org.klimatgap.io.gpc;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.CsvTableReader;
import org.klimatgap.io.csv.TableCsv;

/**
 * Reads and writes a city's inventory by GPC reference, such as the row 'I.1.2,2023,CO2e,1250.5,,M,H,no,SCB'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says: in a file with commas between the columns numbers have a decimal
 * point; with semicolons or tabs, a decimal comma. One row for each sub-sector, year and gas, in any order; a sub-sector may have several
 * rows of one gas with different sources. Columns in any order:
 *
 * <ul>
 *   <li>{@code reference}: a sub-sector of the GPC 1.1 that has a scope, for instance {@code I.1.1}; its scope follows.
 *   <li>{@code year}: 1900 to 2100.
 *   <li>{@code gas}: {@code CO2e}, a gas of the GWP set such as {@code CH4-fossil}, or {@code CO2-biogenic}, which stands beside every
 *       total. Empty where the value is a notation key.
 *   <li>{@code value}: tonnes of the gas, 0 or more ({@code V.2}, land, may be below), or a notation key ({@code NO}, {@code NE}, {@code
 *       IE}, {@code C}).
 *   <li>{@code included_in}, optional: the sub-sector that counts the row; there exactly where the key is {@code IE}.
 *   <li>{@code activity_quality}, {@code factor_quality}, optional: {@code H}, {@code M} or {@code L}, the quality of activity data and of
 *       emission factors.
 *   <li>{@code energy_recovery}, optional: {@code yes} or {@code no} (also when empty), whether the energy of burnt waste is used; such waste
 *       belongs to stationary energy.
 *   <li>{@code source}, optional: who published the number; it stands in the number's origin.
 * </ul>
 *
 * <pre>
 * reference,year,gas,value,included_in,activity_quality,factor_quality,energy_recovery,source
 * I.1.1,2023,CO2e,2046.81,,H,M,,SMHI 2026
 * I.1.1,2023,CO2-biogenic,5120,,M,M,,SMHI 2026
 * I.1.2,2023,CO2e,1250.5,,M,H,,SCB
 * I.4.4,2023,CO2e,666.82,,H,M,yes,SMHI 2026
 * I.5.1,2023,,IE,I.2.1,,,,
 * I.2.1,2023,CO2,310,,M,M,,SCB
 * I.7.1,2023,,NO,,,,,
 * III.1.1,2023,CH4-biogenic,100,,M,L,no,municipality
 * V.2,2023,CO2e,-4200,,L,L,,SLU
 * </pre>
 */
public final class GpcCsv {
    private GpcCsv() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param area the city
     * @param basis which gases, GWP set and release the tonnes stand for, of the municipal area
     * @param set the global warming potentials of the basis
     * @return the inventory of the rows without errors, or every defect of the file, double counting included; see {@link
     *     GpcCsvFinding} and {@link org.klimatgap.ghg.gpc.GpcFinding}
     * @throws IllegalArgumentException if the basis names another set
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<GpcInventory> read(Path file, Area area, Basis basis, GwpSet set) {
        if (!basis.gwpSet().equals(set.id())) {
            throw new IllegalArgumentException(
                    "the basis has the GWP set " + basis.gwpSet() + ", must be that of the potentials, " + set.id());
        }
        return checked(CsvTableReader.read(file, CsvTableReader.nameOf(file), new GpcFormat(area, basis, set)));
    }

    /** The same with what contradicts between the rows; notes on totals are left to those who ask for totals. */
    private static Checked<GpcInventory> checked(Checked<GpcInventory> rows) {
        return rows.find()
                .map(inventory -> {
                    List<Finding> findings = new ArrayList<>(rows.findings());
                    inventory.years().stream()
                            .flatMap(year -> inventory.check(year).stream())
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .forEach(findings::add);
                    return Checked.of(inventory, findings);
                })
                .orElse(rows);
    }

    /**
     * Writes an inventory with commas and decimal points, in tonnes of CO2 equivalents with every digit. Reading the file gives lines with
     * the same values, keys and qualities.
     *
     * @param inventory an inventory whose lines are of sub-sectors
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws IllegalArgumentException if a line is of a larger sector, which has no reference with a scope
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(GpcInventory inventory, Path file) {
        TableCsv.write(GpcFormat.NAMES, GpcLineCells.rows(inventory), file);
    }
}
