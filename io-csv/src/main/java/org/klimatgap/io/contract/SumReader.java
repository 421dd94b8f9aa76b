package org.klimatgap.io.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.consumption.WiderBoundary;
import org.klimatgap.ghg.inventory.EmissionsAccount;

/** Adds accounts that name each other, and refuses to add what must not be added. */
final class SumReader {
    private final Map<String, Field> fields;
    private final Map<String, FileEmissions> files;
    private final FindingCollector findings;
    private final Map<String, Summand> summands = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * Sums over accounts.
     *
     * @param fields every account by its identifier
     * @param files what could be read of those that come from a file
     * @param findings where defects go
     */
    SumReader(Map<String, Field> fields, Map<String, FileEmissions> files, FindingCollector findings) {
        this.fields = fields;
        this.files = files;
        this.findings = findings;
        files.forEach((id, file) -> summands.put(id, new Summand(Set.of(id), file.basis(), file.account())));
    }

    /**
     * An account in a sum.
     *
     * @param leaves the accounts under it that come from files
     * @param basis what its tonnes stand for, if that is known
     * @param emissions its emissions, if they are known
     */
    private record Summand(Set<String> leaves, Optional<Basis> basis, Optional<EmissionsAccount> emissions) {
        static final Summand NOTHING = new Summand(Set.of(), Optional.empty(), Optional.empty());
    }

    /** The emissions of an account, added up if it is a sum; empty after every hindrance was reported. */
    Optional<EmissionsAccount> emissions(String id) {
        return summand(id).emissions();
    }

    private Summand summand(String id) {
        Summand known = summands.get(id);
        if (known == null) {
            open.add(id);
            known = Optional.ofNullable(fields.get(id)).map(this::made).orElse(Summand.NOTHING);
            open.remove(id);
            summands.put(id, known);
        }
        return known;
    }

    private Summand made(Field account) {
        return account.has("combines") ? combined(account) : sum(account);
    }

    /** Accounts of disjoint boundaries put together; whether they are, is asked of the accounts themselves. */
    private Summand combined(Field account) {
        List<Field> parts = account.elements("combines");
        Set<String> leaves = new LinkedHashSet<>();
        List<EmissionsAccount> known = new ArrayList<>();
        for (Field part : parts) {
            if (exists(part)) {
                Summand next = summand(part.text());
                next.emissions().ifPresent(known::add);
                leaves.addAll(next.leaves());
            }
        }
        Optional<EmissionsAccount> whole =
                known.size() < parts.size() || known.size() < 2 ? Optional.empty() : wider(account, known);
        return new Summand(leaves, whole.map(EmissionsAccount::basis), whole);
    }

    private Optional<EmissionsAccount> wider(Field account, List<EmissionsAccount> parts) {
        Checked<EmissionsAccount> whole = WiderBoundary.of(parts);
        whole.findings()
                .forEach(finding -> findings.add(
                        new Finding(finding.code(), Optional.of(account.location()), finding.arguments())));
        whole.find()
                .ifPresent(found -> account.find("boundary")
                        .filter(stated ->
                                !stated.text().equals(found.basis().boundary().id()))
                        .ifPresent(stated -> findings.add(stated.finding(ContractFileFinding.COMBINED_BOUNDARY_DIFFERS)
                                .with("stated", stated.text())
                                .with("actual", found.basis().boundary().id()))));
        return whole.find();
    }

    private Summand sum(Field account) {
        List<Field> parts = account.elements("sumOf");
        Set<String> leaves = new LinkedHashSet<>();
        List<Summand> added = new ArrayList<>();
        for (Field part : parts) {
            if (exists(part)) {
                Summand next = summand(part.text());
                if (isCountedOnce(part, next, leaves) && isOnBasis(part, next, parts.get(0), added)) {
                    added.add(next);
                }
                leaves.addAll(next.leaves());
            }
        }
        Optional<Basis> basis =
                added.stream().flatMap(each -> each.basis().stream()).findFirst();
        return new Summand(leaves, basis, added.size() == parts.size() ? total(added) : Optional.empty());
    }

    private static Optional<EmissionsAccount> total(List<Summand> parts) {
        List<EmissionsAccount> known =
                parts.stream().flatMap(part -> part.emissions().stream()).toList();
        return known.size() == parts.size() ? known.stream().reduce(EmissionsAccount::plus) : Optional.empty();
    }

    private boolean exists(Field part) {
        boolean known = fields.containsKey(part.text());
        if (!known) {
            findings.add(part.finding(ContractFileFinding.UNKNOWN_ACCOUNT)
                    .with("account", part.text())
                    .with("valid", List.copyOf(fields.keySet()))
                    .with("hint", Hint.of(part.text(), fields.keySet())));
        } else if (open.contains(part.text())) {
            findings.add(part.finding(ContractFileFinding.SUM_OF_ITSELF).with("account", part.text()));
        }
        return known && !open.contains(part.text());
    }

    /** Whether no account under a part was counted before, nor lines of a file that it shares with another. */
    private boolean isCountedOnce(Field part, Summand next, Set<String> counted) {
        Optional<Finding> twice = next.leaves().stream()
                .flatMap(leaf -> counted.stream().flatMap(other -> twice(part, leaf, other).stream()))
                .findFirst();
        twice.ifPresent(findings::add);
        return twice.isEmpty();
    }

    private Optional<Finding> twice(Field part, String leaf, String other) {
        if (leaf.equals(other)) {
            return Optional.of(part.finding(ContractFileFinding.ACCOUNT_TWICE).with("account", leaf));
        }
        return Optional.ofNullable(files.get(leaf))
                .filter(mine -> Optional.ofNullable(files.get(other))
                        .filter(mine::overlaps)
                        .isPresent())
                .map(mine -> part.finding(ContractFileFinding.SECTORS_TWICE)
                        .with("account", leaf)
                        .with("other", other));
    }

    private boolean isOnBasis(Field part, Summand next, Field first, List<Summand> before) {
        Optional<Basis> common =
                before.stream().flatMap(each -> each.basis().stream()).findFirst();
        Optional<Finding> differs = common.flatMap(left -> next.basis()
                .filter(right -> !right.equals(left))
                .map(right -> part.finding(ContractFileFinding.BASES_DIFFER)
                        .with("left", first.text())
                        .with("leftBasis", left.description())
                        .with("right", part.text())
                        .with("rightBasis", right.description())
                        .with("parts", ContractText.basisParts(left.differencesFrom(right)))));
        differs.ifPresent(findings::add);
        return differs.isEmpty();
    }
}
