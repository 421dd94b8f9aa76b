package org.klimatgap.ghg.spend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.message.Message;

/** Collects why purchases are not estimated: one finding for each reason and file, at the first line that has it. */
final class SpendGaps {
    private final Map<Gap, Extent> gaps = new LinkedHashMap<>();

    /** A reason in a file. */
    private record Gap(String file, Message reason) {}

    /** Where it is met first, and in how many rows. */
    private record Extent(long firstLine, long rows) {
        Extent plus(Extent other) {
            return new Extent(Math.min(firstLine, other.firstLine), rows + other.rows);
        }
    }

    void add(LedgerKey key, LedgerSum sum, Message reason) {
        gaps.merge(new Gap(key.file(), reason), new Extent(sum.firstLine(), sum.rows()), Extent::plus);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        gaps.forEach((gap, extent) -> findings.add(finding(gap, extent)));
        return findings;
    }

    private static Finding finding(Gap gap, Extent extent) {
        return new Finding(
                (SpendFinding) gap.reason.key(),
                Optional.of(Location.of(gap.file, extent.firstLine)),
                gap.reason.with("rows", extent.rows).arguments());
    }
}
