package org.klimatgap.sector;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sectors of a scheme are parts of which; the parser lets no circle through. */
final class SectorTree implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<SectorCode, Sector> byCode = new LinkedHashMap<>();
    private final Map<SectorCode, List<Sector>> children = new LinkedHashMap<>();

    SectorTree(List<Sector> sectors) {
        sectors.forEach(sector -> byCode.putIfAbsent(sector.code(), sector));
        sectors.forEach(sector -> sector.parent()
                .ifPresent(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>())
                        .add(sector)));
    }

    Optional<Sector> find(SectorCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Sector> children(Sector sector) {
        return List.copyOf(children.getOrDefault(sector.code(), List.of()));
    }

    /** The sector's parent, that one's parent and so on. */
    List<Sector> ancestors(Sector sector) {
        List<Sector> ancestors = new ArrayList<>();
        Optional<Sector> next = sector.parent().flatMap(this::find);
        while (next.isPresent()) {
            ancestors.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return ancestors;
    }

    /** All parts of a sector, parts of parts included. */
    List<Sector> descendants(Sector sector) {
        List<Sector> descendants = new ArrayList<>();
        for (Sector child : children(sector)) {
            descendants.add(child);
            descendants.addAll(descendants(child));
        }
        return descendants;
    }

    boolean contains(Sector whole, Sector part) {
        return whole.level() == SectorLevel.TOTAL
                ? part.level() != SectorLevel.TOTAL
                : ancestors(part).contains(whole);
    }
}
