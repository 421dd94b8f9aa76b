package org.klimatgap.io.table;

import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.sector.SectorScheme;
import tech.tablesaw.api.Table;

/**
 * An inventory as a Tablesaw table and back, such as the row '0764, Alvesta, transport, main, 2019, 46972.96, t CO2e'.
 *
 * <p>The tidy layout has one row for each area, sector and year that has a value or a notation key. The columns, of which
 * {@link #toInventory} needs those that are not marked optional:
 *
 * <ul>
 *   <li>{@code municipality} (text): the area's code with its leading zero, such as {@code 0764}; also {@code 07} for a
 *       county, {@code 00} for the nation and {@code 00~unallocated} for what the nation has beyond its counties. The
 *       length of the code tells the levels apart, which contain each other and are not to be added.
 *   <li>{@code municipality_name} (text, optional): the name to show. The first name of a code counts and another one is a
 *       warning; without any the code is shown.
 *   <li>{@code sector} (text): the sector's code in the scheme; read back are titles and aliases too.
 *   <li>{@code level} (text, optional): {@code total}, {@code main} or {@code sub}, since a total and its sectors are not to
 *       be added either. It follows from the sector and is not read back.
 *   <li>{@code year} (whole numbers): 1900 to 2100.
 *   <li>{@code value} (numbers): tonnes, missing where there is a notation key. Read back it has to be zero or more.
 *   <li>{@code notation} (text, optional): why there is no value: {@code NO}, {@code NE}, {@code IE} or {@code C}.
 *   <li>{@code unit} (text): {@code t}, {@code t CO2} or {@code t CO2e}, one for each area and sector.
 *   <li>{@code status} (text, optional): {@code reported} (also when missing), {@code revised}, {@code spliced}, {@code
 *       interpolated}, {@code extrapolated}, {@code surrogate} or {@code provisional}.
 *   <li>{@code source} (text, optional): what stands beside the value in its file, for instance its publisher.
 *   <li>{@code file} (text, optional) and {@code line} (whole numbers, optional): where the value stands; of a product, such
 *       as emissions per person times population, its first factor.
 * </ul>
 *
 * <p>Values, notation keys, statuses, substances, areas and sectors survive the way to a table and back. What does not is
 * provenance: nobody can tell what happened to a table in between, so a value that comes back is {@link
 * org.klimatgap.provenance.Origin.Given given}, with the table's name, its row counted from 1, and what the table says of
 * source, file and line as the analyst's own words. An inventory's {@code file()} is then the table, with the SHA-256 of its
 * column names and cells.
 */
public final class InventoryTable {
    private InventoryTable() {}

    /**
     * The tidy layout.
     *
     * @param inventory the inventory
     * @return a new table named after the inventory's file; a line without any value or notation key has no row
     */
    public static Table of(Inventory inventory) {
        return new InventoryRows().table(inventory);
    }

    /**
     * The wide layout, for looking at: one row for each area and sector, with {@code municipality}, {@code
     * municipality_name}, {@code sector}, {@code level}, {@code unit} and then a column of tonnes for each year, such as
     * {@code 2019}. A year without a value is missing, and its notation key is not shown.
     *
     * @param inventory the inventory
     * @return a new table named after the inventory's file
     */
    public static Table wide(Inventory inventory) {
        return new WideInventory(inventory).table();
    }

    /**
     * Reads the tidy layout back. Columns in any order; a column that is not part of the layout is a warning.
     *
     * @param table a table made in memory; its name stands in findings and origins
     * @param scheme the scheme of its sectors
     * @return the inventory of the rows without errors, or every defect of the table; see {@link TableFinding}
     */
    public static Checked<Inventory> toInventory(Table table, SectorScheme scheme) {
        return new InventoryReader(table, scheme).read();
    }
}
