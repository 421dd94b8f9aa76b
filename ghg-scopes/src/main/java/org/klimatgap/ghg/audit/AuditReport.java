package org.klimatgap.ghg.audit;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.provenance.SourceFile;

/**
 * What an audit noticed in one file, the largest first, such as 'main_sectors.csv: 83 findings of 10 checks'.
 *
 * <p>One defect of one area and sector is one entry, whatever the number of years that it shows in: the entry names the
 * worst year, its size in tonnes and percent, and lists the years.
 */
public final class AuditReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SourceFile file;
    private final List<AuditEntry> entries;
    private final Map<AuditCheck, List<AuditEntry>> byCheck = new LinkedHashMap<>();
    private final Map<String, List<AuditEntry>> byArea;

    AuditReport(SourceFile file, Set<AuditCheck> checks, List<AuditEntry> found) {
        this.file = file;
        this.entries = found.stream().sorted(AuditEntry.BY_SIZE).toList();
        Map<AuditCheck, List<AuditEntry>> groups =
                entries.stream().collect(Collectors.groupingBy(AuditEntry::check, Collectors.toUnmodifiableList()));
        checks.forEach(check -> byCheck.put(check, groups.getOrDefault(check, List.of())));
        this.byArea = entries.stream()
                .filter(entry -> entry.area().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.area().map(Area::code).orElse(""),
                        TreeMap::new,
                        Collectors.toUnmodifiableList()));
    }

    /** {@return the file that was looked at} */
    public SourceFile file() {
        return file;
    }

    /** {@return everything noticed, the largest first, those without a size last} */
    public List<AuditEntry> entries() {
        return entries;
    }

    /** {@return the findings of all entries, the largest first} */
    public List<Finding> findings() {
        return entries.stream().map(AuditEntry::finding).toList();
    }

    /**
     * What was noticed about one area.
     *
     * @param area the area
     * @return its findings, the largest first; those about the file as a whole are not among them
     */
    public List<Finding> findings(Area area) {
        return byArea.getOrDefault(area.code(), List.of()).stream()
                .map(AuditEntry::finding)
                .toList();
    }

    /**
     * What one check noticed.
     *
     * @param check the check
     * @return its entries, the largest first
     */
    public List<AuditEntry> entries(AuditCheck check) {
        return byCheck.getOrDefault(check, List.of());
    }

    /** {@return the number of findings by region code, for the areas that have any} */
    public Map<String, Integer> countsByArea() {
        Map<String, Integer> counts = new TreeMap<>();
        byArea.forEach((code, own) -> counts.put(code, own.size()));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return the number of findings by check, zero for a check that noticed nothing} */
    public Map<AuditCheck, Integer> countsByCheck() {
        Map<AuditCheck, Integer> counts = new LinkedHashMap<>();
        byCheck.forEach((check, own) -> counts.put(check, own.size()));
        return Collections.unmodifiableMap(counts);
    }

    /** {@return what each check noticed, one row for every check that ran} */
    public List<AuditSummary> summary() {
        return byCheck.entrySet().stream()
                .map(each -> AuditSummary.of(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return file.name() + ": " + entries.size() + " findings of " + byCheck.size() + " checks";
    }
}
