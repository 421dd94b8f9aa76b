package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/**
 * Which categories a statement has, such as '2024: scope 3 with 11 of 15 categories'.
 *
 * @param entries the gross lines of units inside the boundary; what the group counts nothing of reports no category
 * @param disclosures why categories have no number
 */
public record Completeness(List<ScopeEntry> entries, List<Disclosure> disclosures) implements Serializable {
    /** Copies the lists. */
    public Completeness {
        entries = List.copyOf(entries);
        disclosures = List.copyOf(disclosures);
    }

    /**
     * What is said of a category in a year. A key of one unit alone leaves the others open.
     *
     * @param category the category
     * @param year the year
     * @return reported, or else what its key says, or else missing
     */
    public CategoryState state(ScopeCategory category, int year) {
        boolean open = disclosures(category, year).stream().anyMatch(Completeness::isOpenOfUnit);
        if (hasEntries(category, year)) {
            return open ? CategoryState.PARTLY_REPORTED : CategoryState.REPORTED;
        }
        return key(category, year).map(CategoryState::of).orElse(CategoryState.MISSING);
    }

    private static boolean isOpenOfUnit(Disclosure disclosure) {
        return disclosure.unit().isPresent() && !disclosure.key().leavesTotalComplete();
    }

    /**
     * The key of a category that has no entries in a year: that of the whole group, or else one of a unit that leaves
     * something open.
     *
     * @param category the category
     * @param year the year
     * @return the key, or empty
     */
    public Optional<NotationKey> key(ScopeCategory category, int year) {
        List<Disclosure> known = disclosures(category, year);
        return known.stream()
                .filter(disclosure -> disclosure.unit().isEmpty())
                .findFirst()
                .or(() -> known.stream().filter(Completeness::isOpenOfUnit).findFirst())
                .map(Disclosure::key)
                .filter(key -> !hasEntries(category, year));
    }

    boolean hasEntries(ScopeCategory category, int year) {
        return entries.stream().anyMatch(entry -> entry.category() == category && entry.year() == year);
    }

    /**
     * What is stated of a category in a year.
     *
     * @param category the category
     * @param year the year
     * @return the keys with their reasons, in the order given
     */
    public List<Disclosure> disclosures(ScopeCategory category, int year) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.isOf(category, year))
                .toList();
    }

    /**
     * What is said of each category in a year.
     *
     * @param year the year
     * @return the state of all 23 categories, in their order
     */
    public Map<ScopeCategory, CategoryState> states(int year) {
        Map<ScopeCategory, CategoryState> states = new LinkedHashMap<>();
        for (ScopeCategory category : ScopeCategory.values()) {
            states.put(category, state(category, year));
        }
        return Collections.unmodifiableMap(states);
    }

    /** Whether nothing of a scope occurs here: every category is NO or IE. */
    boolean isEmpty(Scope scope, int year) {
        return categories(scope).stream()
                .map(category -> state(category, year))
                .allMatch(state -> state == CategoryState.NOT_OCCURRING || state == CategoryState.INCLUDED_ELSEWHERE);
    }

    /**
     * The part of a scope's categories that lack nothing: reported, not occurring or included elsewhere.
     *
     * @param scope the scope
     * @param year the year
     * @return from 0 to 100 %, counted in categories and not in tonnes
     */
    public Traced<Share> coverage(Scope scope, int year) {
        List<ScopeCategory> all = categories(scope);
        int complete = all.stream()
                .filter(category -> state(category, year).isComplete())
                .toList()
                .size();
        Message name = StatementText.COVERAGE.with("scope", scope.title()).with("year", year);
        return StatementOperation.COVERAGE.derive(
                name,
                Share.ofFraction((double) complete / all.size()),
                count(StatementText.COMPLETE, complete),
                count(StatementText.STATES, all.size()));
    }

    private static Traced<InputAmount> count(StatementText text, int number) {
        return new Traced<>(
                Message.of(text),
                InputAmount.of(number, "categories"),
                new Origin.Assumption(Message.of(StatementText.COUNTED)));
    }

    private static List<ScopeCategory> categories(Scope scope) {
        return Arrays.stream(ScopeCategory.values())
                .filter(category -> category.scope() == scope)
                .toList();
    }
}
