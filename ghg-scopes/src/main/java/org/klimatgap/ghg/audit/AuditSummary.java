package org.klimatgap.ghg.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.Area;
import org.klimatgap.serial.RecordForm;

/**
 * What one check noticed in a file, such as 'sub-sectors-vs-main: 908 findings, 620 of them warnings, in 312 areas'.
 *
 * @param check the check
 * @param findings the number of findings
 * @param warnings how many of them are more than an information
 * @param areas the number of areas that they concern
 * @param largest the largest of them; empty when there is none
 */
public record AuditSummary(AuditCheck check, int findings, int warnings, int areas, Optional<AuditEntry> largest)
        implements Serializable {
    /** The summary of one check's entries, which are sorted by size. */
    static AuditSummary of(AuditCheck check, List<AuditEntry> entries) {
        long warnings = entries.stream()
                .filter(entry -> entry.severity() != Severity.INFO)
                .count();
        long areas = entries.stream()
                .flatMap(entry -> entry.area().map(Area::code).stream())
                .distinct()
                .count();
        return new AuditSummary(
                check,
                entries.size(),
                (int) warnings,
                (int) areas,
                entries.stream().findFirst());
    }

    @Override
    public String toString() {
        return check + ": " + findings + " findings, " + warnings + " of them warnings, in " + areas + " areas";
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
