package org.klimatgap.io.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;

/** Everything that is noticed in a contract file and in the files that it names; what several accounts meet, once. */
final class FindingCollector {
    private final List<Finding> ofContract = new ArrayList<>();
    private final Set<Finding> ofFiles = new LinkedHashSet<>();
    private final Set<String> accepted = new LinkedHashSet<>();
    private boolean blocked;

    /** Adds a finding about the contract file itself. */
    void add(Finding finding) {
        ofContract.add(finding);
        blockIfError(finding);
    }

    /** Adds findings about another file; its errors withhold the contract. */
    void addAll(List<Finding> findings) {
        findings.forEach(this::note);
        findings.forEach(this::blockIfError);
    }

    /** Adds a finding about another file, whose errors may still be accepted. */
    void note(Finding finding) {
        ofFiles.add(finding);
    }

    /** Withholds the contract. */
    void block() {
        blocked = true;
    }

    /** Uses a file although it has errors. */
    void accept(String file, String why) {
        accepted.add(file + ": " + why);
    }

    boolean isBlocked() {
        return blocked;
    }

    private void blockIfError(Finding finding) {
        blocked |= finding.isError();
    }

    /** The findings of the contract by line, then those of the other files in the order of reading. */
    private List<Finding> all() {
        Comparator<Finding> byLine = Comparator.comparing(
                finding -> finding.location().map(Location::line).orElse(0L));
        return Stream.concat(ofContract.stream().sorted(byLine), ofFiles.stream())
                .toList();
    }

    /** No contract. */
    <T> Checked<T> failure() {
        return Checked.failed(all());
    }

    /** The findings around a contract that nothing withholds, with the reasons for which errors were accepted. */
    Checked<List<Finding>> success() {
        Checked<List<Finding>> findings = Checked.of(List.of(), all());
        Checked<List<Finding>> used =
                accepted.isEmpty() ? findings : findings.acceptPartial(String.join("; ", accepted));
        return used.map(none -> used.findings());
    }
}
