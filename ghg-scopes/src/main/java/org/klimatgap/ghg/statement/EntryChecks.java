package org.klimatgap.ghg.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.UnitKind;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;

/** Looks for entries that cannot be part of a statement, or are no part of it by its approach. */
final class EntryChecks {
    /** A credit of all that it corrects may leave less than nothing in the last digit. */
    private static final double ROUNDING = 1e-12;

    private final GhgStatement statement;
    private final List<Finding> findings = new ArrayList<>();

    EntryChecks(GhgStatement statement) {
        this.statement = statement;
    }

    List<Finding> findings() {
        List<ScopeEntry> entries = statement.input().entries();
        entries.forEach(this::checkUnit);
        checkSigns(entries);
        checkRepeated(entries);
        checkBoundary();
        return List.copyOf(findings);
    }

    private void checkUnit(ScopeEntry entry) {
        unknownUnit(statement, entry.unit(), entry.emissions().origin()).ifPresent(findings::add);
    }

    /** A finding about a unit that is not in the organisation, or empty when it is. */
    static Optional<Finding> unknownUnit(GhgStatement statement, String unit, Origin origin) {
        Organisation organisation = statement.consolidation().organisation();
        return organisation.find(unit).isPresent()
                ? Optional.empty()
                : Optional.of(StatementFinding.UNKNOWN_UNIT
                        .at(origin)
                        .with("unit", unit)
                        .with(
                                "valid",
                                organisation.units().stream()
                                        .map(OrganisationUnit::id)
                                        .toList()));
    }

    /** A credit, such as a delivery that was returned, is an entry below zero; what a unit emits in a category is not. */
    private void checkSigns(List<ScopeEntry> entries) {
        Map<List<Object>, List<ScopeEntry>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(
                        List.of(entry.category(), entry.unit(), entry.year(), entry.method()), key -> new ArrayList<>())
                .add(entry));
        groups.values().forEach(this::checkSign);
    }

    private void checkSign(List<ScopeEntry> group) {
        List<Emissions> amounts =
                group.stream().map(entry -> entry.emissions().value()).toList();
        Emissions sum = Emissions.sum(amounts);
        double size = amounts.stream()
                .mapToDouble(amount -> Math.abs(amount.tonnes()))
                .sum();
        if (sum.tonnes() < -size * ROUNDING) {
            ScopeEntry credit = group.stream()
                    .filter(entry -> entry.emissions().value().isNegative())
                    .findFirst()
                    .orElseThrow();
            findings.add(about(StatementFinding.NEGATIVE, credit).with("emissions", sum));
        }
    }

    /** Equal numbers may well stand twice; equal numbers out of one place of one file may not. */
    private void checkRepeated(List<ScopeEntry> entries) {
        Set<ScopeEntry> seen = new HashSet<>();
        for (ScopeEntry entry : entries) {
            if (isFromFile(entry) && !seen.add(entry)) {
                findings.add(about(StatementFinding.ENTERED_TWICE, entry)
                        .with("emissions", entry.emissions().value()));
            }
        }
    }

    /** Whether all of its numbers are read; an amount given in code has no place that could be told from another. */
    private static boolean isFromFile(ScopeEntry entry) {
        Set<Origin> leaves = Set.copyOf(entry.emissions().origin().leaves());
        return leaves.stream().anyMatch(Origin.Place.class::isInstance)
                && leaves.stream().noneMatch(Origin::isGiven);
    }

    private static Finding about(StatementFinding code, ScopeEntry entry) {
        return code.at(entry.emissions().origin())
                .with("category", entry.category().title())
                .with("unit", entry.unit())
                .with("year", entry.year());
    }

    /** One finding for each unit whose own emissions are left out, with the category that they belong to instead. */
    private void checkBoundary() {
        Map<String, List<StatementLine>> outside = new LinkedHashMap<>();
        statement.lines().stream()
                .filter(line -> line.entry().category().scope() != Scope.SCOPE_3)
                .filter(line ->
                        !line.isInside() && !line.entry().emissions().value().isZero())
                .forEach(line -> outside.computeIfAbsent(line.entry().unit(), key -> new ArrayList<>())
                        .add(line));
        outside.forEach((unit, lines) -> findings.add(StatementFinding.OUTSIDE_BOUNDARY
                .at(lines.get(0).entry().emissions().origin())
                .with("unit", unit)
                .with("approach", statement.consolidation().approach().title())
                .with("years", years(lines))
                .with("category", instead(unit).title())));
    }

    private static List<Integer> years(List<StatementLine> lines) {
        return List.copyOf(new TreeSet<>(lines.stream().map(StatementLine::year).toList()));
    }

    private ScopeCategory instead(String unit) {
        return statement
                .consolidation()
                .organisation()
                .find(unit)
                .filter(known -> known.kind() == UnitKind.LEASED_ASSET)
                .map(leased -> ScopeCategory.UPSTREAM_LEASED_ASSETS)
                .orElse(ScopeCategory.INVESTMENTS);
    }
}
