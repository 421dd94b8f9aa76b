package org.klimatgap.ghg.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityAmount;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.SpendFactor;
import org.klimatgap.ghg.spend.UncoveredSpend;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.provenance.Origin;

/**
 * What activities without a number and purchases without a factor leave open in a statement.
 *
 * <p>A unit that has numbers in the category as well leaves open only the activity, or purchase category, that lacks one; it is
 * named after the unit.
 */
final class OpenItems {
    private final List<ScopeEntry> entries;
    private final Map<Subject, Disclosure> items = new LinkedHashMap<>();

    OpenItems(List<ScopeEntry> entries) {
        this.entries = entries;
    }

    /** What may be said of once. */
    private record Subject(ScopeCategory category, String unit, int year) {
        boolean has(ScopeEntry entry) {
            return entry.category() == category && entry.unit().equals(unit) && entry.year() == year;
        }
    }

    List<Disclosure> disclosures() {
        return List.copyOf(items.values());
    }

    void add(Activity activity) {
        if (activity.amount() instanceof ActivityAmount.Notation notation) {
            Subject unit = new Subject(
                    activity.category(),
                    activity.context().organisation(),
                    activity.period().year());
            boolean hasNumbers = entries.stream().anyMatch(unit::has);
            // NO and IE leave nothing open beside numbers.
            if (!hasNumbers || !notation.key().leavesTotalComplete()) {
                add(hasNumbers ? part(unit, activity.type()) : unit, activity, notation);
            }
        }
    }

    private void add(Subject subject, Activity activity, ActivityAmount.Notation notation) {
        items.putIfAbsent(
                subject,
                disclosure(
                        subject,
                        notation.key(),
                        notation.includedIn()
                                .flatMap(ScopeCategory::find)
                                .filter(target -> target != activity.category()),
                        activity.context().evidence().orElse(""),
                        notation.origin()));
    }

    private static Subject part(Subject unit, String what) {
        return new Subject(unit.category(), unit.unit() + " (" + what + ")", unit.year());
    }

    void add(SpendAnalysis purchases) {
        purchases.notEstimated().forEach(open -> add(open, purchases));
    }

    private void add(UncoveredSpend open, SpendAnalysis purchases) {
        String code = open.key().category();
        ScopeCategory category = open.key()
                .scope()
                .or(() -> purchases.method().factors().find(code).map(SpendFactor::scope))
                .orElse(ScopeCategory.PURCHASED_GOODS_AND_SERVICES);
        Subject subject =
                part(new Subject(category, open.key().unit(), open.key().year()), code);
        items.putIfAbsent(
                subject,
                disclosure(
                        subject,
                        open.notation(),
                        Optional.empty(),
                        open.reason().toString(),
                        open.booked().origin()));
    }

    private static Disclosure disclosure(
            Subject subject, NotationKey key, Optional<ScopeCategory> target, String why, Origin origin) {
        return new Disclosure(
                subject.category(), Optional.of(subject.unit()), Optional.of(subject.year()), key, target, why, origin);
    }
}
