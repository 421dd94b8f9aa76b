package org.klimatgap.ghg.gpc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;

/** The rules against counting twice, and what a reader of the totals should know, for the lines of one year. */
final class GpcChecks {
    private final List<GpcLine> lines;
    private final int year;
    private final List<Finding> findings = new ArrayList<>();

    GpcChecks(List<GpcLine> lines, int year) {
        this.lines = lines;
        this.year = year;
    }

    List<Finding> findings() {
        List<GpcLine> said = lines.stream().filter(GpcChecks::saysMore).toList();
        for (int i = 0; i < said.size(); i++) {
            for (int k = i + 1; k < said.size(); k++) {
                compare(said.get(i), said.get(k));
            }
        }
        findings.addAll(new IncludedElsewhere(lines).findings());
        checkEnergyRecovery();
        memo(GpcFinding.GRID_SUPPLY, leaf -> leaf.code().code().equals(GpcScheme.GRID_SUPPLY));
        memo(GpcFinding.IMPORTED_WASTE, GpcChecks::isImportedWaste);
        memo(GpcFinding.SCOPE_2_MEMO, leaf -> GpcScheme.isOfScope(leaf, Scope.SCOPE_2));
        memo(GpcFinding.OTHER_SCOPE_3, leaf -> leaf.code().code().equals(GpcScheme.OTHER_SCOPE_3));
        return findings;
    }

    /** Biogenic CO2 alone stands beside the totals and contradicts nothing. */
    private static boolean saysMore(GpcLine line) {
        return line.emissions().isPresent() || line.notation().isPresent();
    }

    private void compare(GpcLine one, GpcLine other) {
        if (Collections.disjoint(one.parts(), other.parts()) || areApart(one, other)) {
            return;
        }
        if (one.notation().isPresent() && other.notation().isPresent()) {
            findings.add(pair(GpcFinding.TWO_KEYS, one, other));
        } else if (one.notation().isPresent()) {
            compareNumber(other, one);
        } else if (other.notation().isPresent()) {
            compareNumber(one, other);
        } else if (isCountedTwice(one, other)) {
            findings.add(pair(GpcFinding.COUNTED_TWICE, one, other));
        }
    }

    /** The number of a larger sector may be in its other parts, so that a key of one part does not contradict it. */
    private void compareNumber(GpcLine number, GpcLine key) {
        if (number.parts().size() == 1) {
            findings.add(pair(GpcFinding.NUMBER_AND_KEY, number, key));
        }
    }

    /** Sectors of another scheme are apart from each other, also where they share a place in this one. */
    private static boolean areApart(GpcLine one, GpcLine other) {
        return one.mappedFrom().isPresent()
                && other.mappedFrom().isPresent()
                && !one.mappedFrom().equals(other.mappedFrom());
    }

    /** Lines given by reference may be parts of one sub-sector; a mapped sector has one line in each of its places. */
    private static boolean isCountedTwice(GpcLine one, GpcLine other) {
        boolean haveNumbers = one.emissions().isPresent() && other.emissions().isPresent();
        boolean given = one.mappedFrom().isEmpty() && other.mappedFrom().isEmpty();
        boolean otherPlace = one.mappedFrom().isPresent()
                && other.mappedFrom().isPresent()
                && !one.sector().equals(other.sector());
        return haveNumbers && !given && !otherPlace;
    }

    private Finding pair(GpcFinding code, GpcLine one, GpcLine other) {
        return code.at(other.origin()).with("year", year).with("one", name(one)).with("other", name(other));
    }

    private static Message name(GpcLine line) {
        Object value = line.emissions()
                .<Object>map(Traced::value)
                .or(() -> line.notation().map(NotationKey::name))
                .orElseThrow();
        Message name = Message.of(line.mappedFrom().isPresent() ? GpcText.MAPPED_LINE : GpcText.GIVEN_LINE)
                .with("reference", line.sector().code().code())
                .with("value", value);
        return line.mappedFrom()
                .map(source -> name.with("source", source.toString()))
                .orElse(name);
    }

    private void checkEnergyRecovery() {
        lines.stream()
                .filter(GpcLine::energyRecovery)
                .filter(line -> GpcScheme.isWithin(
                        GpcScheme.SCHEME.get(GpcScheme.code(GpcScheme.INCINERATION)),
                        line.sector().code()))
                .forEach(line -> findings.add(GpcFinding.ENERGY_RECOVERY
                        .at(line.origin())
                        .with("reference", line.sector().code().code())
                        .with("year", year)));
    }

    private static boolean isImportedWaste(Sector leaf) {
        return leaf.code().code().startsWith("III.") && leaf.code().code().endsWith(".3");
    }

    /** What stands beside a total, if there is any. */
    private void memo(GpcFinding code, Predicate<Sector> leaves) {
        List<Emissions> amounts = lines.stream()
                .filter(line -> line.isSubSector() && leaves.test(line.sector()))
                .flatMap(line -> line.emissions().stream())
                .map(Traced::value)
                .toList();
        if (!amounts.isEmpty()) {
            findings.add(Finding.of(code).with("year", year).with("emissions", Emissions.sum(amounts)));
        }
    }
}
