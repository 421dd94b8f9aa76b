package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Message;

/**
 * Chooses factors by the rule that {@link FactorChoice} states.
 *
 * @param sets the sets in their order of precedence
 * @param regions the regions in their order of precedence
 * @param nearestYears how many years a factor may be away; 0 for none
 */
record FactorChooser(List<FactorSet> sets, List<String> regions, int nearestYears) implements Serializable {

    Checked<FactorChoice> choose(FactorQuery query) {
        List<FactorCandidate> looked = candidates(query);
        List<EmissionFactor> eligible = inOrder(query, looked, FactorVerdict.CHOSEN);
        if (eligible.isEmpty()) {
            return otherYear(query, looked).orElseGet(() -> Checked.failed(List.of(none(query, looked))));
        }
        return isAmbiguous(query, eligible)
                ? Checked.failed(List.of(ambiguous(query, eligible)))
                : Checked.of(choice(query, looked, eligible.get(0)), List.of());
    }

    /** Each factor of the activity; those that are eligible are marked as chosen for now. */
    private List<FactorCandidate> candidates(FactorQuery query) {
        return factors(query.activity()).stream()
                .map(factor -> new FactorCandidate(factor, verdict(query, factor)))
                .toList();
    }

    List<EmissionFactor> factors(String activity) {
        return sets.stream()
                .flatMap(set -> set.factors().stream())
                .filter(factor -> factor.activity().equals(activity))
                .toList();
    }

    private FactorVerdict verdict(FactorQuery query, EmissionFactor factor) {
        if (isOther(query.wish().factor(), factor.id())) {
            return FactorVerdict.OTHER_FACTOR;
        }
        if (isOther(query.wish().stage(), factor.stage())
                || !LifeCycleStage.allowedIn(query.category()).contains(factor.stage())) {
            return FactorVerdict.STAGE;
        }
        if (!factor.categories().isEmpty() && !factor.categories().contains(query.category())) {
            return FactorVerdict.CATEGORY;
        }
        if (factor.supplier().isPresent() && !factor.supplier().equals(query.supplier())) {
            return FactorVerdict.SUPPLIER;
        }
        if (isOther(query.wish().region(), factor.region()) || !isInReach(query, factor)) {
            return FactorVerdict.REGION;
        }
        return query.period().isWithin(factor.validity()) ? FactorVerdict.CHOSEN : FactorVerdict.YEAR;
    }

    private static <T> boolean isOther(Optional<T> wanted, T actual) {
        return wanted.filter(each -> !each.equals(actual)).isPresent();
    }

    private boolean isInReach(FactorQuery query, EmissionFactor factor) {
        return query.wish().region().isPresent() || regions.contains(factor.region());
    }

    private List<EmissionFactor> inOrder(FactorQuery query, List<FactorCandidate> looked, FactorVerdict verdict) {
        return looked.stream()
                .filter(candidate -> candidate.verdict() == verdict)
                .map(FactorCandidate::factor)
                .sorted(order(query))
                .toList();
    }

    private Comparator<EmissionFactor> order(FactorQuery query) {
        List<String> ids = sets.stream().map(FactorSet::id).toList();
        List<LifeCycleStage> stages = LifeCycleStage.allowedIn(query.category());
        return Comparator.<EmissionFactor>comparingInt(factor -> ids.indexOf(factor.set()))
                .thenComparing(factor -> factor.categories().isEmpty())
                .thenComparing(factor -> factor.supplier().isEmpty())
                .thenComparingInt(factor -> regions.indexOf(factor.region()))
                .thenComparingInt(factor -> stages.indexOf(factor.stage()));
    }

    private boolean isAmbiguous(FactorQuery query, List<EmissionFactor> eligible) {
        return eligible.size() > 1 && order(query).compare(eligible.get(0), eligible.get(1)) == 0;
    }

    private FactorChoice choice(FactorQuery query, List<FactorCandidate> looked, EmissionFactor chosen) {
        List<FactorCandidate> candidates = new ArrayList<>();
        for (FactorCandidate each : looked) {
            boolean later =
                    each.verdict() == FactorVerdict.CHOSEN && !each.factor().equals(chosen);
            FactorVerdict verdict = later ? FactorVerdict.LATER_IN_ORDER : each.verdict();
            candidates.add(
                    each.factor().equals(chosen)
                            ? new FactorCandidate(chosen, FactorVerdict.CHOSEN)
                            : new FactorCandidate(each.factor(), verdict));
        }
        return new FactorChoice(query, chosen, candidates, rule(query));
    }

    private Message rule(FactorQuery query) {
        return ActivityText.RULE
                .with("sets", sets.stream().map(FactorSet::id).toList())
                .with("regions", query.wish().region().map(List::of).orElse(regions))
                .with("stages", titles(LifeCycleStage.allowedIn(query.category())));
    }

    private static List<Message> titles(List<LifeCycleStage> stages) {
        return stages.stream().map(LifeCycleStage::title).toList();
    }

    private Optional<Checked<FactorChoice>> otherYear(FactorQuery query, List<FactorCandidate> looked) {
        List<EmissionFactor> outside = inOrder(query, looked, FactorVerdict.YEAR);
        // A factor that holds for a part of the period is nearer than any other one: the period must be divided.
        if (nearestYears == 0
                || outside.stream().anyMatch(factor -> factor.validity().overlaps(query.period()))) {
            return Optional.empty();
        }
        return outside.stream()
                .filter(factor -> factor.validity().yearsTo(query.period()) <= nearestYears)
                .min(Comparator.comparingLong(factor -> factor.validity().yearsTo(query.period())))
                .map(factor -> Checked.of(
                        choice(query, looked, factor),
                        List.of(finding(ActivityFinding.FACTOR_OF_OTHER_YEAR, query)
                                .with("factor", factor.id())
                                .with("validity", factor.validity().toString()))));
    }

    private Finding none(FactorQuery query, List<FactorCandidate> looked) {
        List<EmissionFactor> otherYears = inOrder(query, looked, FactorVerdict.YEAR);
        if (!otherYears.isEmpty()) {
            return missingForYear(query, otherYears);
        }
        if (looked.isEmpty()) {
            return finding(ActivityFinding.UNKNOWN_ACTIVITY, query)
                    .with("sets", sets.stream().map(FactorSet::id).toList());
        }
        List<EmissionFactor> ofStage = inOrder(query, looked, FactorVerdict.STAGE);
        if (query.category().scope() == Scope.SCOPE_1 && !ofStage.isEmpty()) {
            return finding(ActivityFinding.LIFE_CYCLE_IN_SCOPE_1, query).with("factors", names(ofStage));
        }
        return finding(ActivityFinding.NO_SUITABLE_FACTOR, query)
                .with("stages", titles(LifeCycleStage.allowedIn(query.category())))
                .with("regions", regions)
                .with("reasons", looked.stream().map(FactorCandidate::reason).toList());
    }

    private static Finding missingForYear(FactorQuery query, List<EmissionFactor> otherYears) {
        List<EmissionFactor> parts = otherYears.stream()
                .filter(factor -> factor.validity().overlaps(query.period()))
                .toList();
        ActivityFinding code =
                parts.isEmpty() ? ActivityFinding.FACTOR_MISSING_FOR_YEAR : ActivityFinding.PERIOD_SPANS_FACTORS;
        return finding(code, query).with("validities", validities(parts.isEmpty() ? otherYears : parts));
    }

    private static Finding ambiguous(FactorQuery query, List<EmissionFactor> eligible) {
        return finding(ActivityFinding.AMBIGUOUS_FACTOR, query).with("factors", names(eligible));
    }

    private static Finding finding(ActivityFinding code, FactorQuery query) {
        return code.at(query.origin())
                .with("activity", query.activity())
                .with("category", query.category().toString())
                .with("period", query.period().toString());
    }

    private static List<String> names(List<EmissionFactor> factors) {
        return factors.stream().map(EmissionFactor::id).distinct().toList();
    }

    private static List<String> validities(List<EmissionFactor> factors) {
        return factors.stream()
                .map(factor -> factor.id() + " " + factor.validity())
                .distinct()
                .toList();
    }
}
