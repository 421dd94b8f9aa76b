package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/**
 * Which sectors make a total, such as 'the nine main sectors'.
 *
 * <p>A rule is always an explicit list of sectors, so that a sector which a new release adds cannot slip into a total.
 *
 * @param name what the total is, in words
 * @param sectors the sectors in the total, none of them part of another
 * @param whole whether the sectors are all that the source counts, so that totals of different gases are comparable
 */
public record AggregationRule(Message name, List<SectorCode> sectors, boolean whole) implements Serializable {
    /**
     * Copies the sectors.
     *
     * @throws IllegalArgumentException if there is none, or one stands twice
     */
    public AggregationRule {
        sectors = List.copyOf(sectors);
        if (sectors.isEmpty()) {
            throw new IllegalArgumentException("an aggregation rule needs at least one sector");
        }
        if (sectors.stream().distinct().count() < sectors.size()) {
            throw new IllegalArgumentException("a sector stands twice in the aggregation rule " + sectors);
        }
    }

    /**
     * The sum of a scheme's main sectors.
     *
     * @param scheme the scheme
     * @return the rule
     * @throws IllegalArgumentException if the scheme has no main sectors
     */
    public static AggregationRule mainSectors(SectorScheme scheme) {
        List<SectorCode> sectors =
                scheme.mainSectors().stream().map(Sector::code).toList();
        return new AggregationRule(
                Message.of(InventoryText.RULE_MAIN_SECTORS).with("count", sectors.size()), sectors, true);
    }

    /**
     * The total that the source itself reports.
     *
     * @param scheme the scheme
     * @return the rule
     * @throws IllegalArgumentException if the scheme has no total
     */
    public static AggregationRule reportedTotal(SectorScheme scheme) {
        Sector total = scheme.total()
                .orElseThrow(() -> new IllegalArgumentException("scheme " + scheme.id() + " has no total"));
        return new AggregationRule(Message.of(InventoryText.RULE_REPORTED_TOTAL), List.of(total.code()), true);
    }

    /**
     * The sum of chosen sectors.
     *
     * @param sectors the sectors
     * @return the rule
     */
    public static AggregationRule sectors(List<SectorCode> sectors) {
        return new AggregationRule(
                Message.of(InventoryText.RULE_CHOSEN).with("sectors", codes(sectors)), sectors, false);
    }

    /** The rule of a sum of two accounts. */
    AggregationRule plus(AggregationRule other) {
        List<SectorCode> all = Stream.concat(sectors.stream(), other.sectors.stream())
                .distinct()
                .toList();
        return new AggregationRule(Message.of(InventoryText.RULE_SUM), all, whole && other.whole);
    }

    /**
     * Whether totals by this rule and by another count the same sectors.
     *
     * @param other another rule
     * @return true when both count all sectors of their source, or the same ones in any order
     */
    public boolean coversTheSameAs(AggregationRule other) {
        return (whole && other.whole) || Set.copyOf(sectors).equals(Set.copyOf(other.sectors));
    }

    private static List<String> codes(List<SectorCode> sectors) {
        return sectors.stream().map(SectorCode::toString).toList();
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
