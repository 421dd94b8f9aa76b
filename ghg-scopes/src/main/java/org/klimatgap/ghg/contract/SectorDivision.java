package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/**
 * How a goal's level is divided among the main sectors, such as 'transport carries the cut, the others stay'.
 *
 * @param carrying the sectors that carry the cut by the same percentage while the others stay; none when all carry it
 */
public record SectorDivision(List<SectorCode> carrying) implements Serializable {
    /** Every sector changes by the same percentage. */
    public static final SectorDivision EQUAL_PERCENTAGE = new SectorDivision(List.of());

    /** Copies the sectors. */
    public SectorDivision {
        carrying = List.copyOf(carrying);
    }

    /** {@return whether all sectors carry the cut} */
    public boolean isEqualPercentage() {
        return carrying.isEmpty();
    }

    /** The levels, or empty where the sectors that stay emit more than the level, or nothing can be divided. */
    Optional<SectorTargets> divide(EmissionsPoint level, List<SectorShare> current) {
        Map<SectorCode, Traced<Emissions>> bySector = new LinkedHashMap<>();
        current.forEach(each -> bySector.put(each.sector().code(), each.emissions()));
        Set<SectorCode> moving = isEqualPercentage() ? bySector.keySet() : Set.copyOf(carrying);
        boolean emits = current.stream()
                .anyMatch(each -> moving.contains(each.sector().code())
                        && !each.emissions().value().isZero());
        return emits ? SectorTargets.carriedBy(level, bySector, moving) : Optional.empty();
    }
}
