package org.klimatgap.ghg.statement;

import static org.klimatgap.ghg.organisation.Control.FULL;
import static org.klimatgap.ghg.organisation.Control.JOINT;
import static org.klimatgap.ghg.organisation.Control.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Consolidation;
import org.klimatgap.ghg.organisation.Groups;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Statements of tests: a municipality with a company of 60 %, a joint venture of 50 % and a rented school. */
final class Statements {
    static final SourceFile FILE = new SourceFile("activities.csv", "0".repeat(64));

    private Statements() {}

    static Consolidation group(Boundary approach) {
        return Groups.group()
                .stake("kommun", "bolag", 60, FULL, FULL)
                .stake("kommun", "halva", 50, JOINT, NONE)
                .stake("kommun", "skola", 0, NONE, FULL)
                .get()
                .consolidation(approach, ChangeYearRule.BY_DAYS);
    }

    /** An entry by the usual method of its scope. */
    static ScopeEntry entry(String category, String unit, int year, double tonnes) {
        boolean scope2 = category.startsWith("2");
        return entry(category, unit, year, scope2 ? "location-based" : "activity-based", tonnes);
    }

    static ScopeEntry entry(String category, String unit, int year, String method, double tonnes) {
        ScopeCategory known = ScopeCategory.find(category).orElseThrow();
        return new ScopeEntry(
                known,
                unit,
                Optional.empty(),
                year,
                ScopeMethod.find(method).orElseThrow(),
                Traced.given(known.title(), Emissions.ofTonnes(tonnes)),
                Optional.empty());
    }

    /** The entry as read from a line of a file. */
    static ScopeEntry at(int line, ScopeEntry entry) {
        return with(entry, new Origin.Place(FILE, line, ""), entry.biogenic());
    }

    static ScopeEntry biogenic(ScopeEntry entry, double tonnes) {
        Message name = entry.category().title();
        return with(entry, entry.emissions().origin(), Optional.of(Traced.given(name, Emissions.ofTonnes(tonnes))));
    }

    private static ScopeEntry with(ScopeEntry entry, Origin origin, Optional<Traced<Emissions>> biogenic) {
        return new ScopeEntry(
                entry.category(),
                entry.unit(),
                entry.facility(),
                entry.year(),
                entry.method(),
                new Traced<>(entry.emissions().name(), entry.emissions().value(), origin),
                biogenic,
                entry.supplier(),
                entry.quality());
    }

    /** Scope 1, both ways of scope 2 and category 3.3 of the municipality: 100, 1080, 1572.3 and 20 t. */
    static List<ScopeEntry> usual(int year) {
        return List.of(
                entry("1.mobile", "kommun", year, 100),
                entry("2.electricity", "kommun", year, "location-based", 1_080),
                entry("2.electricity", "kommun", year, "market-based", 1_572.3),
                entry("3.3", "kommun", year, 20));
    }

    /** A key of the whole group for every year. */
    static Disclosure key(String category, NotationKey key, String target) {
        return key(category, Optional.empty(), Optional.empty(), key, target, "since");
    }

    static Disclosure key(
            String category,
            Optional<String> unit,
            Optional<Integer> year,
            NotationKey key,
            String target,
            String justification) {
        ScopeCategory known = ScopeCategory.find(category).orElseThrow();
        return new Disclosure(
                known,
                unit,
                year,
                key,
                ScopeCategory.find(target),
                justification,
                new Origin.Place(
                        new SourceFile("completeness.csv", "0".repeat(64)),
                        known.id().length(),
                        ""));
    }

    /** NO for every category but some. */
    static List<Disclosure> noneBut(String... reported) {
        return Arrays.stream(ScopeCategory.values())
                .map(ScopeCategory::id)
                .filter(id -> !List.of(reported).contains(id))
                .map(id -> key(id, NotationKey.NO, ""))
                .toList();
    }

    /** Keys for all that {@link #usual} lacks. */
    static List<Disclosure> usualKeys() {
        return noneBut("1.mobile", "2.electricity", "3.3");
    }

    static Checked<GhgStatement> check(StatementInput input, Boundary approach) {
        return GhgStatement.of(input, group(approach), "AR5", Vintage.of("test"));
    }

    static Checked<GhgStatement> check(List<ScopeEntry> entries, List<Disclosure> keys, Integer... years) {
        return check(StatementInput.of(entries, keys, List.of(years)), Boundary.FINANCIAL_CONTROL);
    }

    /** The findings of one kind, as text. */
    static List<String> texts(Checked<GhgStatement> checked, StatementFinding code) {
        return checked.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::toString)
                .toList();
    }
}
