package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLink;
import org.klimatgap.sector.SectorMapping;
import org.klimatgap.sector.SectorScheme;

/**
 * A household footprint in the main groups of COICOP, such as 'COICOP~07: 2581.7 kg/person; housing and other unplaced'.
 *
 * @param groups the emissions per person by main group
 * @param unplaced the categories that belong to no single group, by their code; with the groups they are the whole footprint
 */
public record MainGroups(
        Map<SectorCode, Traced<EmissionsPerCapita>> groups, Map<SectorCode, Traced<EmissionsPerCapita>> unplaced)
        implements Serializable {
    /** Copies the parts, keeping their order. */
    public MainGroups {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        unplaced = Collections.unmodifiableMap(new LinkedHashMap<>(unplaced));
    }

    /**
     * Places the categories of a footprint.
     *
     * @param footprint a footprint by SEI's categories
     * @return its main groups; none for a footprint without categories
     */
    public static MainGroups of(HouseholdFootprint footprint) {
        SectorMapping mapping = ConsumptionSchemes.seiToCoicop();
        Map<SectorCode, List<Traced<EmissionsPerCapita>>> placed = new LinkedHashMap<>();
        Map<SectorCode, Traced<EmissionsPerCapita>> unplaced = new LinkedHashMap<>();
        footprint.byCategory().forEach((category, value) -> {
            SectorCode code = SectorCode.of(mapping.from().id(), category);
            Traced<EmissionsPerCapita> part = part(footprint, mapping.from(), code, value);
            List<SectorLink> targets = mapping.targets(code);
            if (targets.isEmpty()) {
                unplaced.put(code, part);
            } else {
                placed.computeIfAbsent(targets.get(0).to(), group -> new ArrayList<>())
                        .add(part);
            }
        });
        return new MainGroups(sums(placed, mapping.to()), unplaced);
    }

    private static Traced<EmissionsPerCapita> part(
            HouseholdFootprint footprint, SectorScheme scheme, SectorCode code, EmissionsPerCapita value) {
        Message name = Message.of(ConsumptionText.CATEGORY)
                .with("category", scheme.get(code).title())
                .with("area", footprint.area().name());
        return new Traced<>(name, value, footprint.origin());
    }

    private static Map<SectorCode, Traced<EmissionsPerCapita>> sums(
            Map<SectorCode, List<Traced<EmissionsPerCapita>>> placed, SectorScheme groups) {
        Map<SectorCode, Traced<EmissionsPerCapita>> sums = new LinkedHashMap<>();
        groups.mainSectors().forEach(group -> {
            List<Traced<EmissionsPerCapita>> parts = placed.getOrDefault(group.code(), List.of());
            parts.stream()
                    .map(Traced::value)
                    .reduce(EmissionsPerCapita::plus)
                    .ifPresent(sum -> sums.put(
                            group.code(),
                            ConsumptionOperation.MAIN_GROUP.derive(
                                    Message.of(ConsumptionText.GROUP).with("group", group.title()), sum, parts)));
        });
        return sums;
    }

    @Override
    public String toString() {
        return groups.size() + " main groups, " + unplaced.size() + " categories unplaced";
    }
}
