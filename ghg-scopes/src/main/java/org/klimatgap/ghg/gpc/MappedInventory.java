package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorLink;
import org.klimatgap.sector.SectorMapping;
import org.klimatgap.serial.RecordForm;

/**
 * A city's inventory made from one of another scheme, such as '0764 Alvesta: 7 sectors mapped, 2 unmapped'.
 *
 * @param inventory the lines that could be placed
 * @param mapped the lines of the other scheme that they were made from
 * @param unmapped the lines of the other scheme that have no place in the GPC, none of them a part of another
 * @param sourceTotal the other scheme's own total, where it has one
 */
public record MappedInventory(
        GpcInventory inventory,
        List<InventoryLine> mapped,
        List<InventoryLine> unmapped,
        Optional<InventoryLine> sourceTotal)
        implements Serializable {
    /** Copies the lists. */
    public MappedInventory {
        mapped = List.copyOf(mapped);
        unmapped = List.copyOf(unmapped);
    }

    /**
     * Places the lines of an inventory in the GPC.
     *
     * @param source an inventory of another scheme
     * @param area the city, one of its areas
     * @param basis which gases, GWP set and release the tonnes stand for, of the municipal area
     * @param mapping where the sectors of its scheme belong
     * @return the placed lines and what is unmapped, with findings for it; see {@link GpcFinding}
     * @throws IllegalArgumentException if the mapping is not from the inventory's scheme to the GPC
     */
    public static Checked<MappedInventory> from(Inventory source, Area area, Basis basis, SectorMapping mapping) {
        requireSchemes(source, mapping);
        List<InventoryLine> own = source.linesOf(area.code());
        if (own.isEmpty()) {
            return Checked.failed(
                    List.of(GpcFinding.UNKNOWN_AREA.in(source.file().name()).with("area", area.toString())));
        }
        List<InventoryLine> placed = own.stream()
                .filter(line -> !mapping.targets(line.sector().code()).isEmpty())
                .toList();
        List<Finding> findings = new ArrayList<>(mappedTwice(mapping));
        List<GpcLine> lines =
                placed.stream().flatMap(line -> lines(line, mapping, findings)).toList();
        List<InventoryLine> unmapped = unmapped(own, mapping);
        unmapped.forEach(line -> findings.add(GpcFinding.UNMAPPED
                .in(source.file().name())
                .with("sector", line.sector().title())
                .with("area", area.name())));
        Optional<InventoryLine> total = own.stream()
                .filter(line -> line.sector().level() == SectorLevel.TOTAL)
                .findFirst();
        return Checked.of(new MappedInventory(new GpcInventory(area, basis, lines), placed, unmapped, total), findings);
    }

    private static void requireSchemes(Inventory source, SectorMapping mapping) {
        if (!mapping.from().id().equals(source.scheme().id())
                || !mapping.to().id().equals(GpcScheme.SCHEME.id())) {
            throw new IllegalArgumentException("a mapping from "
                    + source.scheme().id() + " to " + GpcScheme.SCHEME.id() + " is needed, was " + mapping);
        }
    }

    private static List<Finding> mappedTwice(SectorMapping mapping) {
        return mapping.overCounted().stream()
                .map(sector -> GpcFinding.MAPPED_TWICE
                        .in(mapping.table().file().name())
                        .with("sector", sector.title()))
                .toList();
    }

    /** The lines without a place that hold no placed sector, and of these the largest. */
    private static List<InventoryLine> unmapped(List<InventoryLine> own, SectorMapping mapping) {
        Set<SectorCode> codes = mapping.unmapped().stream().map(Sector::code).collect(Collectors.toSet());
        List<InventoryLine> without = own.stream()
                .filter(line -> codes.contains(line.sector().code()))
                .filter(line -> mapping.links().stream()
                        .noneMatch(link -> mapping.from().contains(line.sector().code(), link.from())))
                .toList();
        return without.stream()
                .filter(line -> without.stream()
                        .noneMatch(whole -> mapping.from()
                                .contains(whole.sector().code(), line.sector().code())))
                .toList();
    }

    private static Stream<GpcLine> lines(InventoryLine line, SectorMapping mapping, List<Finding> findings) {
        Set<Integer> years = new TreeSet<>(line.series().years());
        years.addAll(line.notations().keySet());
        return years.stream()
                .flatMap(year -> mapping.targets(line.sector().code()).stream()
                        .flatMap(link -> line(line, year, link, findings).stream()));
    }

    private static Optional<GpcLine> line(InventoryLine line, int year, SectorLink link, List<Finding> findings) {
        Optional<NotationKey> key = line.notation(year);
        if (key.equals(Optional.of(NotationKey.IE))) {
            findings.add(GpcFinding.INCLUDED_SOMEWHERE
                    .at(line.origin(year))
                    .with("sector", line.sector().title())
                    .with("year", year));
            return Optional.empty();
        }
        Sector target = GpcScheme.SCHEME.get(link.to());
        return Optional.of(new GpcLine(
                target,
                link.parts().isEmpty() ? GpcScheme.leavesOf(target) : link.parts(),
                year,
                key.isPresent() ? Optional.empty() : Optional.of(part(line, year, link)),
                key,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(link.from()),
                line.origin(year)));
    }

    private static Traced<Emissions> part(InventoryLine line, int year, SectorLink link) {
        Traced<Emissions> whole = cell(line, year);
        Message name = Message.of(GpcText.MAPPED)
                .with("sector", line.sector().title())
                .with("reference", link.to().code())
                .with("year", year);
        return link.share().percent() == 100
                ? whole.named(name)
                : GpcOperation.PART.derive(
                        name,
                        whole.value().times(link.share()),
                        whole,
                        Traced.given(Message.of(GpcText.SHARE).with("link", link.toString()), link.share()));
    }

    private static Traced<Emissions> cell(InventoryLine line, int year) {
        Message name = Message.of(GpcText.SOURCE_CELL)
                .with("sector", line.sector().title())
                .with("year", year);
        return new Traced<>(name, line.series().get(year), line.origin(year));
    }

    /**
     * What was placed in a year.
     *
     * @param year the year
     * @return the sum of the placed lines
     */
    public Traced<Emissions> mappedIn(int year) {
        return GpcSum.sum(of(GpcText.MAPPED_SUM, year), GpcSum.amounts(inventory.lines(year)));
    }

    /**
     * What has no place in a year.
     *
     * @param year the year
     * @return the sum of the unmapped lines that have a number
     */
    public Traced<Emissions> unmappedIn(int year) {
        List<Traced<Emissions>> amounts = unmapped.stream()
                .filter(line -> line.series().has(year))
                .map(line -> cell(line, year))
                .toList();
        return GpcSum.sum(of(GpcText.UNMAPPED_SUM, year), amounts);
    }

    /**
     * What the source's own total has beyond the placed and the unmapped lines, for instance by rounding.
     *
     * @param year the year
     * @return the rest, with its sign; empty when the source has no total of the year
     */
    public Optional<Traced<Emissions>> restIn(int year) {
        return sourceTotal.filter(line -> line.series().has(year)).map(line -> rest(line, year));
    }

    private Traced<Emissions> rest(InventoryLine line, int year) {
        Traced<Emissions> total = cell(line, year).named(of(GpcText.SOURCE_TOTAL, year));
        Traced<Emissions> placed = mappedIn(year);
        Traced<Emissions> without = unmappedIn(year);
        return GpcOperation.REST.derive(
                of(GpcText.REST, year),
                total.value().minus(placed.value()).minus(without.value()),
                total,
                placed,
                without);
    }

    private static Message of(GpcText text, int year) {
        return Message.of(text).with("year", year);
    }

    @Override
    public String toString() {
        return inventory.area() + ": " + mapped.size() + " sectors mapped, " + unmapped.size() + " unmapped";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
