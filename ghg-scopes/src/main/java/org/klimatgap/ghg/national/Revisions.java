package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;

/**
 * What a newer release of a statistic changed, such as 'SMHI 2026-01-15 to SMHI 2026-06-25: 1740 values'.
 *
 * <p>Statistics are revised backwards, so a change between two releases is partly a revision. Both totals of an area are sums of
 * the same main sectors; a sector that one release lacks for it is in neither.
 *
 * @param older the older release
 * @param newer the newer release
 * @param rule the main sectors of both
 * @param sectors these sectors with their titles
 * @param leftOut main sectors that only one release has, or that were to be left out
 * @param values every value that both releases have, the largest relative revision first
 * @param unmatched areas that only one of the releases has, or that have no main sector in both
 */
public record Revisions(
        Vintage older,
        Vintage newer,
        AggregationRule rule,
        List<Sector> sectors,
        List<Sector> leftOut,
        List<Revision> values,
        List<Area> unmatched)
        implements Serializable {
    /** Copies the lists. */
    public Revisions {
        sectors = List.copyOf(sectors);
        leftOut = List.copyOf(leftOut);
        values = List.copyOf(values);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Compares two releases by the main sectors that both have.
     *
     * @param older the older release
     * @param newer the newer release
     * @return what was changed
     * @throws BasisMismatchException if they count something else
     * @throws IllegalArgumentException if they are the same release
     */
    public static Revisions between(NationalEmissions older, NationalEmissions newer) {
        return between(older, newer, List.of());
    }

    /**
     * Compares two releases by the main sectors that both have, without some of them.
     *
     * @param older the older release
     * @param newer the newer release
     * @param without main sectors to leave out
     * @return what was changed
     * @throws BasisMismatchException if they count something else
     * @throws IllegalArgumentException if they are the same release, no sector is left, or one to leave out is in neither release
     */
    public static Revisions between(NationalEmissions older, NationalEmissions newer, List<SectorCode> without) {
        if (newer.basis().equals(older.basis())) {
            throw new IllegalArgumentException("the two releases are the same, "
                    + newer.basis().vintage() + "; revisions need an older and a newer one");
        }
        if (!newer.basis().differencesFrom(older.basis()).equals(List.of("vintage"))) {
            throw new BasisMismatchException("compare as two releases", newer.basis(), older.basis());
        }
        AggregationRule rule = commonSectors(older, newer, without);
        List<Revision> values = newer.inventory().areas().stream()
                .flatMap(area -> ofArea(older, newer, area, rule))
                .sorted(bySize())
                .toList();
        Set<Area> matched = values.stream().map(Revision::area).collect(Collectors.toSet());
        List<Area> unmatched = Stream.concat(newer.inventory().areas().stream(), older.inventory().areas().stream())
                .distinct()
                .filter(area -> !matched.contains(area))
                .toList();
        return new Revisions(
                older.basis().vintage(),
                newer.basis().vintage(),
                rule,
                rule.sectors().stream().map(newer.inventory().scheme()::get).toList(),
                leftOut(older, newer, rule),
                values,
                unmatched);
    }

    private static List<Sector> leftOut(NationalEmissions older, NationalEmissions newer, AggregationRule rule) {
        return newer.inventory().scheme().mainSectors().stream()
                .filter(sector -> older.hasSector(sector.code()) || newer.hasSector(sector.code()))
                .filter(sector -> !rule.sectors().contains(sector.code()))
                .toList();
    }

    private static AggregationRule commonSectors(
            NationalEmissions older, NationalEmissions newer, List<SectorCode> without) {
        without.stream()
                .filter(code -> !newer.hasSector(code) && !older.hasSector(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "no main sector " + code + " to leave out, must be one of " + newer.mainSectors());
                });
        List<SectorCode> lacking = newer.mainSectors().stream()
                .filter(code -> !older.hasSector(code) || without.contains(code))
                .toList();
        return newer.mainSectorsWithout(lacking);
    }

    private static Stream<Revision> ofArea(
            NationalEmissions older, NationalEmissions newer, Area area, AggregationRule rule) {
        List<SectorCode> shared = rule.sectors().stream()
                .filter(code -> hasLine(older, area, code) && hasLine(newer, area, code))
                .toList();
        if (shared.isEmpty()) {
            return Stream.empty();
        }
        AggregationRule own = shared.size() == rule.sectors().size() ? rule : AggregationRule.sectors(shared);
        EmissionsAccount then = older.account(area, own).get();
        EmissionsAccount now = newer.account(area, own).get();
        return now.total().years().stream()
                .filter(then.total()::has)
                .map(year -> new Revision(
                        area,
                        year,
                        then.observation(year).emissions(),
                        now.observation(year).emissions()));
    }

    private static boolean hasLine(NationalEmissions release, Area area, SectorCode code) {
        return release.linesOf(area).stream()
                .anyMatch(line -> line.sector().code().equals(code));
    }

    private static Comparator<Revision> bySize() {
        return Comparator.comparingDouble((Revision revision) -> -size(revision))
                .thenComparing(revision -> revision.area().code())
                .thenComparingInt(Revision::year);
    }

    private static double size(Revision revision) {
        return revision.older().value().isZero()
                ? (revision.newer().value().isZero() ? 0 : Double.POSITIVE_INFINITY)
                : Math.abs(
                        revision.newer().value().minus(revision.older().value()).tonnes()
                                / revision.older().value().tonnes());
    }

    /**
     * The revisions of more than a share of the older value, up or down.
     *
     * @param threshold for instance 5 %
     * @return the revisions, the largest first
     */
    public List<Revision> above(Share threshold) {
        return values.stream()
                .filter(revision -> size(revision) > threshold.fraction())
                .toList();
    }

    @Override
    public String toString() {
        return older + " to " + newer + ": " + values.size() + " values";
    }
}
