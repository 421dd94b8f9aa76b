package org.klimatgap.ghg.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;

/** Collects what one check notices. */
final class AuditEntries {
    private final String file;
    private final AuditCheck check;
    private final List<AuditEntry> all;

    AuditEntries(String file, AuditCheck check, List<AuditEntry> all) {
        this.file = file;
        this.check = check;
        this.all = all;
    }

    /** A finding about the file as a whole. */
    Finding atFile(AuditFinding code) {
        return Finding.at(code, Location.of(file));
    }

    Finding atFile(AuditFinding code, Map<String, Object> arguments) {
        return new Finding(code, Optional.of(Location.of(file)), arguments);
    }

    /** A finding about one cell, at its line if the cell comes from a line of a file. */
    Finding atCell(AuditFinding code, InventoryLine line, int year, Map<String, Object> arguments) {
        boolean known = line.series().has(year) || line.notation(year).isPresent();
        Location location = known && line.origin(year) instanceof Origin.Place place
                ? Location.of(place.file().name(), place.line())
                : Location.of(file);
        return new Finding(code, Optional.of(location), arguments);
    }

    Finding atCell(AuditFinding code, InventoryLine line, int year) {
        return atCell(code, line, year, Map.of());
    }

    void add(Finding finding, Optional<Area> area, Optional<Sector> sector, Optional<Emissions> size) {
        all.add(new AuditEntry(check, finding, area, sector, size));
    }

    void add(Finding finding, InventoryLine line, double tonnes) {
        add(
                finding,
                Optional.of(line.area()),
                Optional.of(line.sector()),
                Optional.of(Emissions.ofTonnes(Math.abs(tonnes))));
    }
}
