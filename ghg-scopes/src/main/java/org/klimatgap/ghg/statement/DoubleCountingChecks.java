package org.klimatgap.ghg.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.organisation.Consolidation;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;

/**
 * Looks for emissions that are counted twice within a statement, or in the wrong scope.
 *
 * <p>Two rules need no check here: perspectives cannot be added, since accounts of different bases refuse it, and no total has
 * both ways of scope 2.
 */
final class DoubleCountingChecks {
    private final GhgStatement statement;
    private final List<Finding> findings = new ArrayList<>();

    DoubleCountingChecks(GhgStatement statement) {
        this.statement = statement;
    }

    List<Finding> findings() {
        checkWays();
        checkPurchases();
        statement.input().disclosures().forEach(this::checkUpstream);
        checkUpstreamMethod();
        return List.copyOf(findings);
    }

    /** Bought energy stands in both ways, or a total by one of them lacks it. */
    private void checkWays() {
        Map<List<Object>, List<ScopeEntry>> groups = grouped(
                entries().filter(entry -> entry.category().scope() == Scope.SCOPE_2),
                entry -> List.of(entry.category(), entry.unit(), entry.facility(), entry.year()));
        groups.values().forEach(group -> {
            ScopeEntry first = group.get(0);
            ScopeMethod other =
                    first.method() == ScopeMethod.MARKET_BASED ? ScopeMethod.LOCATION_BASED : ScopeMethod.MARKET_BASED;
            if (group.stream().noneMatch(entry -> entry.method() == other)) {
                findings.add(about(StatementFinding.ONE_WAY_ONLY, first)
                        .with("year", first.year())
                        .with("way", first.method().title())
                        .with("other", other.title()));
            }
        });
    }

    /** What a unit of the group sells to another is its own scope 1 or 2 already. */
    private void checkPurchases() {
        Map<List<Object>, List<ScopeEntry>> groups = grouped(
                entries().filter(this::isInternal),
                entry ->
                        List.of(entry.category(), entry.unit(), entry.supplier().orElseThrow()));
        groups.values().forEach(group -> {
            ScopeEntry first = group.get(0);
            findings.add(about(StatementFinding.INTERNAL_PURCHASE, first)
                    .with("supplier", first.supplier().orElseThrow())
                    .with("years", years(group)));
        });
    }

    private boolean isInternal(ScopeEntry entry) {
        Consolidation consolidation = statement.consolidation();
        return entry.category().scope() != Scope.SCOPE_1
                && entry.supplier()
                        .filter(supplier -> !supplier.equals(entry.unit()))
                        .filter(supplier ->
                                consolidation.organisation().find(supplier).isPresent())
                        .filter(supplier -> !consolidation
                                .share(supplier, entry.year())
                                .value()
                                .isZero())
                        .isPresent();
    }

    /** Whoever burns fuel or buys energy has upstream emissions, and they belong in category 3. */
    private void checkUpstream(Disclosure disclosure) {
        if (disclosure.category() != ScopeCategory.FUEL_AND_ENERGY_RELATED_ACTIVITIES) {
            return;
        }
        List<Integer> years = statement.years().stream()
                .filter(year -> disclosure.isOf(disclosure.category(), year) && usesEnergy(year))
                .toList();
        if (!years.isEmpty()) {
            upstream(disclosure)
                    .map(code -> code.at(disclosure.origin())
                            .with("category", disclosure.category().title())
                            .with("years", years))
                    .ifPresent(findings::add);
        }
    }

    private static Optional<StatementFinding> upstream(Disclosure disclosure) {
        return switch (disclosure.key()) {
            case NO -> Optional.of(StatementFinding.UPSTREAM_NOT_OCCURRING);
            case IE ->
                disclosure
                        .target()
                        .filter(target -> target.scope() != Scope.SCOPE_3)
                        .map(target -> StatementFinding.UPSTREAM_IN_SCOPE_1_2);
            default -> Optional.empty();
        };
    }

    private boolean usesEnergy(int year) {
        return entries()
                .filter(entry ->
                        entry.year() == year && !entry.emissions().value().isZero())
                .map(ScopeEntry::category)
                .anyMatch(category -> category.scope() == Scope.SCOPE_2
                        || category == ScopeCategory.STATIONARY_COMBUSTION
                        || category == ScopeCategory.MOBILE_COMBUSTION);
    }

    /** Money for fuel and energy holds the fuel itself, which scopes 1 and 2 have. */
    private void checkUpstreamMethod() {
        Map<List<Object>, List<ScopeEntry>> groups = grouped(
                entries()
                        .filter(entry -> entry.category() == ScopeCategory.FUEL_AND_ENERGY_RELATED_ACTIVITIES)
                        .filter(entry -> entry.method() == ScopeMethod.SPEND_BASED),
                entry -> List.of(entry.unit()));
        groups.values()
                .forEach(group -> findings.add(
                        about(StatementFinding.UPSTREAM_BY_SPEND, group.get(0)).with("years", years(group))));
    }

    private Stream<ScopeEntry> entries() {
        return statement.lines().stream().map(StatementLine::entry);
    }

    private static Map<List<Object>, List<ScopeEntry>> grouped(
            Stream<ScopeEntry> entries, Function<ScopeEntry, List<Object>> key) {
        Map<List<Object>, List<ScopeEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(key.apply(entry), none -> new ArrayList<>())
                .add(entry));
        return groups;
    }

    private static List<Integer> years(List<ScopeEntry> entries) {
        return List.copyOf(new TreeSet<>(entries.stream().map(ScopeEntry::year).toList()));
    }

    private static Finding about(StatementFinding code, ScopeEntry entry) {
        return code.at(entry.emissions().origin())
                .with("category", entry.category().title())
                .with("unit", entry.unit());
    }
}
