package org.klimatgap.ghg.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;

/** Looks for categories without a number and a reason, and for reasons that contradict entries or each other. */
final class CompletenessChecks {
    private static final Pattern PART = Pattern.compile(" \\(.*\\)$");

    private final GhgStatement statement;
    private final Completeness completeness;
    private final List<Finding> findings = new ArrayList<>();

    CompletenessChecks(GhgStatement statement) {
        this.statement = statement;
        this.completeness = statement.completeness();
    }

    List<Finding> findings() {
        List<Disclosure> disclosures = statement.input().disclosures();
        disclosures.forEach(this::checkUnit);
        disclosures.forEach(this::checkReason);
        disclosures.forEach(this::checkEntries);
        checkRepeated(disclosures);
        Arrays.stream(ScopeCategory.values()).forEach(this::checkCategory);
        Arrays.stream(Scope.values()).forEach(this::checkScope);
        return List.copyOf(findings);
    }

    private void checkUnit(Disclosure disclosure) {
        disclosure
                .unit()
                .map(CompletenessChecks::withoutPart)
                .flatMap(unit -> EntryChecks.unknownUnit(statement, unit, disclosure.origin()))
                .ifPresent(findings::add);
    }

    /** What only a part of a unit leaves open is named after both, as in 'skola (utbildning)'. */
    private static String withoutPart(String unit) {
        return PART.matcher(unit).replaceFirst("");
    }

    private void checkReason(Disclosure disclosure) {
        boolean open = !disclosure.key().leavesTotalComplete();
        if (open && disclosure.justification().isBlank()) {
            findings.add(at(StatementFinding.NO_JUSTIFICATION, disclosure)
                    .with("key", disclosure.key().name()));
        }
        if (disclosure.key() == NotationKey.IE && disclosure.target().isEmpty()) {
            findings.add(at(StatementFinding.NO_TARGET, disclosure));
        }
        disclosure.target().ifPresent(target -> checkTarget(disclosure, target));
    }

    private void checkTarget(Disclosure disclosure, ScopeCategory target) {
        List<Integer> empty = years(disclosure)
                .filter(year -> !completeness.hasEntries(target, year))
                .toList();
        if (!empty.isEmpty()) {
            findings.add(at(StatementFinding.EMPTY_TARGET, disclosure)
                    .with("target", target.title())
                    .with("years", empty));
        }
    }

    /** What is said of the group is about its boundary; what is said of a unit is about the unit, inside or not. */
    private void checkEntries(Disclosure disclosure) {
        List<ScopeEntry> entries =
                disclosure.unit().isPresent() ? statement.input().entries() : completeness.entries();
        List<Integer> contradicted = years(disclosure)
                .filter(year ->
                        entries.stream().anyMatch(entry -> entry.year() == year && contradicts(entry, disclosure)))
                .toList();
        if (!contradicted.isEmpty()) {
            findings.add(at(StatementFinding.KEY_AND_ENTRIES, disclosure)
                    .with("key", disclosure.key().name())
                    .with("years", contradicted));
        }
    }

    private static boolean contradicts(ScopeEntry entry, Disclosure disclosure) {
        return entry.category() == disclosure.category()
                && disclosure.unit().filter(unit -> !unit.equals(entry.unit())).isEmpty();
    }

    private Stream<Integer> years(Disclosure disclosure) {
        return statement.years().stream().filter(year -> disclosure.isOf(disclosure.category(), year));
    }

    private void checkRepeated(List<Disclosure> disclosures) {
        for (int i = 0; i < disclosures.size(); i++) {
            Disclosure later = disclosures.get(i);
            if (disclosures.subList(0, i).stream().anyMatch(earlier -> isOfTheSame(earlier, later))) {
                findings.add(at(StatementFinding.TWO_KEYS, later));
            }
        }
    }

    private static boolean isOfTheSame(Disclosure one, Disclosure other) {
        return one.category() == other.category()
                && one.unit().equals(other.unit())
                && (one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year()));
    }

    private void checkCategory(ScopeCategory category) {
        List<Integer> missing = yearsOf(category, CategoryState.MISSING);
        if (!missing.isEmpty()) {
            findings.add(Finding.of(StatementFinding.MISSING_CATEGORY)
                    .with("id", category.id())
                    .with("category", category.title())
                    .with("years", missing));
        }
        for (CategoryState state : CategoryState.values()) {
            if (!state.isComplete() && state != CategoryState.MISSING) {
                checkOpen(category, state);
            }
        }
    }

    private void checkOpen(ScopeCategory category, CategoryState state) {
        List<Integer> years = yearsOf(category, state);
        if (!years.isEmpty()) {
            Optional<Disclosure> stated = completeness.disclosures(category, years.get(0)).stream()
                    .filter(disclosure -> !disclosure.key().leavesTotalComplete())
                    .findFirst();
            findings.add(stated.map(known -> StatementFinding.LOWER_BOUND.at(known.origin()))
                    .orElseGet(() -> Finding.of(StatementFinding.LOWER_BOUND))
                    .with("category", category.title())
                    .with("state", state.title())
                    .with("years", years)
                    .with("scope", category.scope().number()));
        }
    }

    private List<Integer> yearsOf(ScopeCategory category, CategoryState state) {
        return statement.years().stream()
                .filter(year -> completeness.state(category, year) == state)
                .toList();
    }

    private void checkScope(Scope scope) {
        List<StatementTotal> totals = Arrays.stream(StatementTotal.values())
                .filter(total -> total.scopes().equals(List.of(scope)))
                .toList();
        for (StatementTotal total : totals) {
            List<Integer> without = statement.years().stream()
                    .filter(year -> statement.total(total, year).isEmpty())
                    .toList();
            if (!without.isEmpty()) {
                findings.add(Finding.of(StatementFinding.NO_SCOPE)
                        .with("total", total.title())
                        .with("years", without));
            }
        }
    }

    private static Finding at(StatementFinding code, Disclosure disclosure) {
        return code.at(disclosure.origin())
                .with("category", disclosure.category().title());
    }
}
