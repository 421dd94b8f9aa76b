package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;

/**
 * A city's inventory of one year in the layout of the GPC, such as 'GPC 2023, 30 rows'.
 *
 * <p>Each sub-sector such as {@code I.1} is a row with its scopes side by side; each main sector has a row that sums its sub-sectors and
 * the lines that no source divides among them; the last row sums all. BASIC, BASIC+ and territorial hold only what they count for
 * certain. Columns are never added to each other.
 *
 * @param year the year
 * @param rows the rows, in the standard's order, main sectors after their sub-sectors
 */
public record GpcTable(int year, List<GpcTableRow> rows) implements Serializable {
    /** Copies the rows. */
    public GpcTable {
        rows = List.copyOf(rows);
    }

    static GpcTable of(int year, List<GpcLine> lines) {
        List<GpcTableRow> rows = new ArrayList<>();
        for (Sector main : GpcScheme.SCHEME.mainSectors()) {
            GpcScheme.SCHEME.children(main.code()).forEach(sub -> rows.add(row(Optional.of(sub), lines)));
            rows.add(row(Optional.of(main), lines));
        }
        rows.add(row(Optional.empty(), lines));
        return new GpcTable(year, rows);
    }

    private static GpcTableRow row(Optional<Sector> sector, List<GpcLine> lines) {
        List<GpcLine> own = lines.stream()
                .filter(line -> sector.filter(whole ->
                                !GpcScheme.isWithin(whole, line.sector().code()))
                        .isEmpty())
                .toList();
        Message title = sector.map(each -> Message.of(GpcText.CELL).with("sector", each.title()))
                .orElseGet(() -> Message.of(GpcText.TABLE_TOTAL));
        Map<GpcColumn, GpcCell> cells = new LinkedHashMap<>();
        Arrays.stream(GpcColumn.values()).forEach(column -> cells.put(column, cell(column, sector, own, title)));
        return new GpcTableRow(sector, title, cells);
    }

    private static GpcCell cell(GpcColumn column, Optional<Sector> sector, List<GpcLine> own, Message title) {
        List<GpcLine> held = own.stream().filter(column::holds).toList();
        boolean applicable = !held.isEmpty()
                || GpcScheme.leaves().stream()
                        .filter(column::holds)
                        .anyMatch(leaf -> sector.filter(whole -> !GpcScheme.isWithin(whole, leaf.code()))
                                .isEmpty());
        return new GpcCell(applicable, sum(GpcSum.amounts(held), title), keys(column, held));
    }

    private static Optional<Traced<Emissions>> sum(List<Traced<Emissions>> amounts, Message title) {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(GpcSum.sum(title, amounts));
    }

    /** The keys of a scope; a total is told by its coverage instead. */
    private static List<String> keys(GpcColumn column, List<GpcLine> held) {
        return held.stream()
                .filter(line -> column.total().isEmpty())
                .flatMap(line -> line.notation().stream()
                        .map(key -> line.includedIn()
                                .map(target -> key + " (" + target.code() + ")")
                                .orElse(key.name())))
                .distinct()
                .toList();
    }

    /** {@return the row that sums all} */
    public GpcTableRow totals() {
        return rows.get(rows.size() - 1);
    }

    /**
     * The row of a sector.
     *
     * @param reference for instance {@code I.1} or {@code II}
     * @return its row
     * @throws IllegalArgumentException if there is none
     */
    public GpcTableRow row(String reference) {
        return rows.stream()
                .filter(row -> !reference.isEmpty() && row.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row '" + reference + "', must be one of "
                        + rows.stream()
                                .map(GpcTableRow::reference)
                                .filter(each -> !each.isEmpty())
                                .toList()));
    }

    @Override
    public String toString() {
        return "GPC " + year + ", " + rows.size() + " rows";
    }
}
