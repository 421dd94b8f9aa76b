package org.klimatgap.ghg.audit;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.Area;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.serial.RecordForm;

/**
 * One thing that an audit noticed, such as 'sub-sectors-vs-main, 1881 Kumla, NED~waste, 127848.1 t'.
 *
 * @param check the check that noticed it
 * @param finding what it is, with years, size in tonnes and percent, and the place in the file
 * @param area the area that it concerns; empty for the file as a whole
 * @param sector the sector that it concerns, if it is one
 * @param size how much it is about in its worst year, never negative; empty where nobody can know, as for a missing sector
 */
public record AuditEntry(
        AuditCheck check, Finding finding, Optional<Area> area, Optional<Sector> sector, Optional<Emissions> size)
        implements Serializable {
    /** The largest first, those without a size last; ties by check, area and sector, whatever the order of the file. */
    static final Comparator<AuditEntry> BY_SIZE = Comparator.comparingDouble(AuditEntry::tonnes)
            .reversed()
            .thenComparing(AuditEntry::check)
            .thenComparing(entry -> entry.area().map(Area::code).orElse(""))
            .thenComparing(entry ->
                    entry.sector().map(sector -> sector.code().toString()).orElse(""))
            .thenComparing(entry -> entry.finding().code().key());

    private double tonnes() {
        return size.map(Emissions::tonnes).orElse(-1.0);
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return finding.severity();
    }

    @Override
    public String toString() {
        return finding.toString();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
