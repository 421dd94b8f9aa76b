package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Location;

/** The findings of one file, of each kind so many that somebody can read them; the rest is counted. */
final class FindingLog {
    private static final int LISTED_OF_A_KIND = 200;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new HashMap<>();

    FindingLog(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= LISTED_OF_A_KIND) {
            findings.add(finding);
        }
    }

    /** All findings by line; those about the whole file first, those that stand for others last. */
    List<Finding> toList() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingLong(FindingLog::line));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > LISTED_OF_A_KIND)
                .sorted(Comparator.comparing(entry -> entry.getKey().key()))
                .forEach(entry -> sorted.add(NationalFinding.MORE
                        .in(file)
                        .with("kind", entry.getKey().key())
                        .with("count", entry.getValue() - LISTED_OF_A_KIND)));
        return sorted;
    }

    private static long line(Finding finding) {
        return finding.location().map(Location::line).orElse(0L);
    }
}
