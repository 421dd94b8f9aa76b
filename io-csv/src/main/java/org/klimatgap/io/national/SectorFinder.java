package org.klimatgap.io.national;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorScheme;

/** Finds the sectors that rows name, each pair of names once. */
final class SectorFinder {
    private final SectorScheme scheme;
    private final FindingLog findings;
    private final Map<String, Map<String, Optional<Sector>>> known = new HashMap<>();

    SectorFinder(SectorScheme scheme, FindingLog findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    /** The sector of a row; the first row that names an unknown one reports it. */
    Optional<Sector> find(String main, String sub, long line) {
        return known.computeIfAbsent(main, name -> new HashMap<>()).computeIfAbsent(sub, name -> look(main, sub, line));
    }

    private Optional<Sector> look(String main, String sub, long line) {
        Optional<Sector> found = scheme.find(main, sub);
        if (found.isEmpty()) {
            boolean mainIsKnown = scheme.find(main, AreaFinder.ALL).isPresent();
            findings.add((mainIsKnown ? NationalFinding.UNKNOWN_SUB_SECTOR : NationalFinding.UNKNOWN_MAIN_SECTOR)
                    .at(findings.file(), line)
                    .with("main", main)
                    .with("sub", sub)
                    .with("scheme", scheme.id()));
        }
        return found;
    }
}
