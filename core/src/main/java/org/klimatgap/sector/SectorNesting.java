package org.klimatgap.sector;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Finding;
import org.klimatgap.reference.ReferenceFinding;

/** Checks how the sectors of a scheme stand in each other: levels, parents and what its totals count. */
final class SectorNesting {
    private final String file;
    private final Map<Sector, Long> lines;
    private final List<Finding> findings;

    SectorNesting(String file, Map<Sector, Long> lines, List<Finding> findings) {
        this.file = file;
        this.lines = lines;
        this.findings = findings;
    }

    /** The sectors but for those that go in circles, which no walk through the scheme would leave. */
    List<Sector> checked() {
        checkTotals();
        lines.forEach(this::checkLevel);
        List<Sector> sectors =
                lines.keySet().stream().filter(sector -> !isCircular(sector)).toList();
        SectorTree tree = new SectorTree(sectors);
        sectors.forEach(sector -> checkMemberships(sector, sectors, tree));
        return sectors;
    }

    private void checkTotals() {
        List<Sector> totals = lines.keySet().stream()
                .filter(sector -> sector.level() == SectorLevel.TOTAL)
                .toList();
        totals.stream()
                .skip(1)
                .forEach(total -> findings.add(ReferenceFinding.DUPLICATE
                        .at(file, line(total))
                        .with("value", SectorLevel.TOTAL.id())
                        .with("first", line(totals.get(0)))));
    }

    private void checkLevel(Sector sector, long line) {
        boolean unexpected = sector.level() != SectorLevel.SUB
                || parent(sector)
                        .filter(parent -> parent.level() == SectorLevel.TOTAL)
                        .isPresent();
        sector.parent()
                .filter(parent -> unexpected)
                .ifPresent(parent -> findings.add(SectorFinding.UNEXPECTED_PARENT
                        .at(file, line)
                        .with("value", parent.code())
                        .with("level", sector.level().id())));
    }

    private boolean isCircular(Sector sector) {
        Set<SectorCode> passed = new HashSet<>();
        Optional<Sector> next = parent(sector);
        while (next.isPresent() && passed.add(next.get().code())) {
            next = parent(next.get());
        }
        boolean circular = passed.contains(sector.code());
        if (circular) {
            findings.add(SectorFinding.PARENT_CYCLE
                    .at(file, line(sector))
                    .with("value", sector.code().code()));
        }
        return circular;
    }

    private void checkMemberships(Sector sector, List<Sector> sectors, SectorTree tree) {
        for (String membership : sector.memberships()) {
            sectors.stream()
                    .filter(whole -> whole.memberships().contains(membership) && tree.contains(whole, sector))
                    .findFirst()
                    .ifPresent(whole -> findings.add(SectorFinding.NESTED_MEMBERSHIP
                            .at(file, line(sector))
                            .with("membership", membership)
                            .with("value", sector.code().code())
                            .with("whole", whole.code().code())));
        }
    }

    private Optional<Sector> parent(Sector sector) {
        return sector.parent()
                .flatMap(code -> lines.keySet().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
    }

    private long line(Sector sector) {
        return lines.getOrDefault(sector, 0L);
    }
}
