package org.klimatgap.ghg.gpc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.sector.SectorCode;

/** Follows the key IE of one year's lines to the sub-sector that has the number. */
final class IncludedElsewhere {
    private final Map<SectorCode, GpcLine> keys = new LinkedHashMap<>();
    private final Set<SectorCode> numbers = new HashSet<>();
    private final Set<SectorCode> incomplete = new HashSet<>();

    IncludedElsewhere(List<GpcLine> lines) {
        for (GpcLine line : lines) {
            if (line.emissions().isPresent()) {
                numbers.addAll(line.parts());
            } else if (line.notation().isPresent()) {
                line.parts().forEach(part -> keys.putIfAbsent(part, line));
                line.notation()
                        .filter(key -> !key.leavesTotalComplete())
                        .ifPresent(key -> incomplete.addAll(line.parts()));
            }
        }
    }

    /** Whether nothing of a sub-sector is missing from a total: it has a number, does not occur, or a sub-sector of the total counts it. */
    boolean isKnown(SectorCode code, GpcTotal total) {
        if (numbers.contains(code) || has(code, NotationKey.NO)) {
            return !incomplete.contains(code);
        }
        return target(code)
                .filter(numbers::contains)
                .filter(end -> !incomplete.contains(end))
                .filter(end -> total.counts(GpcScheme.SCHEME.get(end)))
                .isPresent();
    }

    /** The end of a chain of IE; empty when there is none, or it is a circle. */
    private Optional<SectorCode> target(SectorCode code) {
        List<SectorCode> chain = chain(code);
        SectorCode end = chain.get(chain.size() - 1);
        return chain.size() == 1 || has(end, NotationKey.IE) ? Optional.empty() : Optional.of(end);
    }

    /** A sub-sector and what its keys lead to, up to the first that has no IE or stands in the chain already. */
    private List<SectorCode> chain(SectorCode code) {
        Set<SectorCode> chain = new LinkedHashSet<>();
        Optional<SectorCode> next = Optional.of(code);
        while (next.isPresent() && chain.add(next.get())) {
            SectorCode here = next.get();
            next = numbers.contains(here)
                    ? Optional.empty()
                    : Optional.ofNullable(keys.get(here)).flatMap(GpcLine::includedIn);
        }
        return new ArrayList<>(chain);
    }

    private boolean has(SectorCode code, NotationKey key) {
        return !numbers.contains(code)
                && Optional.ofNullable(keys.get(code))
                        .flatMap(GpcLine::notation)
                        .filter(key::equals)
                        .isPresent();
    }

    /** What is wrong with the chains. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        keys.forEach((code, line) -> line.includedIn().ifPresent(target -> check(code, line, findings)));
        return findings;
    }

    private void check(SectorCode code, GpcLine line, List<Finding> findings) {
        List<SectorCode> chain = chain(code);
        SectorCode end = chain.get(chain.size() - 1);
        if (has(end, NotationKey.IE)) {
            findings.add(finding(GpcFinding.CIRCLE, line)
                    .with("chain", chain.stream().map(SectorCode::code).toList()));
        } else if (!numbers.contains(end)) {
            Optional<NotationKey> key = Optional.ofNullable(keys.get(end)).flatMap(GpcLine::notation);
            findings.add(key.map(why -> finding(GpcFinding.TARGET_WITHOUT_AMOUNT, line)
                            .with("target", end.code())
                            .with("key", why.name()))
                    .orElseGet(() -> finding(GpcFinding.TARGET_MISSING, line).with("target", end.code())));
        }
    }

    private static Finding finding(GpcFinding code, GpcLine line) {
        return code.at(line.origin())
                .with("reference", line.sector().code().code())
                .with("year", line.year());
    }
}
