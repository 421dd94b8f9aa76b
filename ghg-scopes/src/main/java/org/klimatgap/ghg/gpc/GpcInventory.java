package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/**
 * A city's inventory by GPC reference, such as '0764 Alvesta, 7 lines'.
 *
 * <p>It has no total on purpose: ask for one of the three. Lines are in the standard's order, whatever order they were given in, so
 * that totals are the same to the last bit.
 *
 * @param area the city
 * @param basis which gases, GWP set and release the tonnes stand for; its boundary is the municipal area, which only the territorial
 *     total keeps to
 * @param lines the lines, of any years
 */
public record GpcInventory(Area area, Basis basis, List<GpcLine> lines) implements Serializable {
    private static final Comparator<GpcLine> ORDER = Comparator.comparingInt(
                    (GpcLine line) -> GpcScheme.position(line.parts().get(0)))
            .thenComparing(line -> line.sector().code())
            .thenComparingInt(GpcLine::year)
            .thenComparing(line -> line.mappedFrom().map(SectorCode::toString).orElse(""))
            .thenComparing(
                    line -> line.emissions().map(each -> each.value().tonnes()).orElse(0.0))
            .thenComparing(
                    line -> line.biogenic().map(each -> each.value().tonnes()).orElse(0.0))
            .thenComparing(GpcLine::toString)
            .thenComparing(line -> line.origin().toString());

    /**
     * Sorts the lines.
     *
     * @throws IllegalArgumentException if the basis is not of the municipal area
     */
    public GpcInventory {
        if (basis.boundary() != Boundary.MUNICIPAL_AREA) {
            throw new IllegalArgumentException("a city's inventory needs a basis of the boundary "
                    + Boundary.MUNICIPAL_AREA + ", was " + basis.boundary());
        }
        lines = lines.stream().sorted(ORDER).toList();
    }

    /**
     * An inventory of lines that are given by GPC reference.
     *
     * @param area the city
     * @param basis which gases, GWP set and release the tonnes stand for
     * @param lines the lines, in any order
     * @return the inventory
     * @throws IllegalArgumentException if the basis is not of the municipal area
     */
    public static GpcInventory of(Area area, Basis basis, List<GpcLine> lines) {
        return new GpcInventory(area, basis, lines);
    }

    /**
     * Adds the lines of another inventory of the same city, for instance scope 2 and 3 to what a national database counts. Emissions that
     * stand in both are an error of every total.
     *
     * @param other the other inventory
     * @return both
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if it is another city's
     */
    public GpcInventory plus(GpcInventory other) {
        if (!area.code().equals(other.area.code())) {
            throw new IllegalArgumentException("cannot add the inventory of " + other.area + " to that of " + area);
        }
        basis.requireSame(other.basis, "add");
        return new GpcInventory(
                area, basis, Stream.concat(lines.stream(), other.lines.stream()).toList());
    }

    /** {@return the years that have lines, rising} */
    public List<Integer> years() {
        return List.copyOf(new TreeSet<>(lines.stream().map(GpcLine::year).toList()));
    }

    /**
     * The lines of a year.
     *
     * @param year the year
     * @return its lines, in the standard's order
     */
    public List<GpcLine> lines(int year) {
        return lines.stream().filter(line -> line.year() == year).toList();
    }

    /**
     * Checks the lines of a year for emissions that would be counted twice or nowhere.
     *
     * @param year the year
     * @return what was noticed; see {@link GpcFinding}
     */
    public List<Finding> check(int year) {
        return new GpcChecks(lines(year), year).findings();
    }

    /**
     * A total of a year.
     *
     * @param total which total
     * @param year a year that has lines
     * @return the total with its coverage, withheld when emissions would be counted twice; see {@link GpcFinding}
     * @throws IllegalArgumentException if the year has no lines
     */
    public Checked<GpcSum> sum(GpcTotal total, int year) {
        return Checked.of(GpcSum.of(total, year, linesOf(year)), check(year));
    }

    /**
     * The table of a year in the standard's layout.
     *
     * @param year a year that has lines
     * @return the table, withheld when emissions would be counted twice; see {@link GpcFinding}
     * @throws IllegalArgumentException if the year has no lines
     */
    public Checked<GpcTable> table(int year) {
        return Checked.of(GpcTable.of(year, linesOf(year)), check(year));
    }

    /**
     * The biogenic CO2 of a year, a memo beside every total.
     *
     * @param year the year
     * @return the sum of the lines that state it; empty when none does, which is not zero
     */
    public Optional<Traced<Emissions>> biogenic(int year) {
        List<Traced<Emissions>> amounts =
                lines(year).stream().flatMap(line -> line.biogenic().stream()).toList();
        Message name = Message.of(GpcText.BIOGENIC).with("year", year);
        return amounts.isEmpty() ? Optional.empty() : Optional.of(GpcSum.sum(name, amounts));
    }

    private List<GpcLine> linesOf(int year) {
        List<GpcLine> ofYear = lines(year);
        if (ofYear.isEmpty()) {
            throw new IllegalArgumentException("no lines of " + year + ", must be one of " + years());
        }
        return ofYear;
    }

    @Override
    public String toString() {
        return area + ", " + lines.size() + " lines";
    }
}
