package org.klimatgap.io.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.ghg.contract.TrendPlan;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/** Reads which trend is sought in an account. */
final class TrendReader {
    private static final int WHOLE = 100;

    private final AmountReader amounts;
    private final FindingCollector findings;

    TrendReader(FindingCollector findings) {
        this.amounts = new AmountReader(findings);
        this.findings = findings;
    }

    /** The trend, or empty if the account asks for none or every hindrance was reported. */
    Optional<TrendPlan> read(AccountTerms account) {
        return account.field().find("trend").flatMap(field -> read(field, account));
    }

    private Optional<TrendPlan> read(Field field, AccountTerms account) {
        Optional<TrendEstimator> estimator = estimator(field);
        Optional<Anchoring> anchoring = anchoring(field);
        estimator.ifPresent(method -> anchoring.ifPresent(where -> checkAnchoring(field, method, where)));
        checkConfidence(field);
        Optional<Share> confidence =
                amounts.share(field, "confidence", ContractText.CONFIDENCE).map(Traced::value);
        Optional<Integer> to = field.has("to") ? field.number("to") : account.currentYear();
        return field.number("from")
                .flatMap(first -> to.flatMap(last -> {
                    checkPeriod(field, account, first, last);
                    account.emissions()
                            .ifPresent(emissions ->
                                    estimator.ifPresent(method -> checkValues(field, emissions, method, first, last)));
                    return estimator.flatMap(
                            method -> anchoring.map(where -> new TrendPlan(method, where, first, last, confidence)));
                }));
    }

    /** Whether the same trend can be found in the sectors that a goal is for. */
    void checkSectors(GoalTerms goal, TrendPlan plan) {
        goal.field()
                .find("sectors")
                .ifPresent(field -> goal.account().emissions().ifPresent(part -> {
                    Stream.of(plan.from(), plan.to())
                            .filter(year -> !part.total().has(year))
                            .forEach(year -> findings.add(GoalSectorReader.lacks(field, part, year)));
                    checkValues(field, part, plan.estimator(), plan.from(), plan.to());
                }));
    }

    private static Optional<TrendEstimator> estimator(Field field) {
        return field.text("estimator")
                .flatMap(id -> Arrays.stream(TrendEstimator.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private static Optional<Anchoring> anchoring(Field field) {
        return field.text("anchoring")
                .flatMap(id -> Arrays.stream(Anchoring.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private void checkAnchoring(Field field, TrendEstimator estimator, Anchoring anchoring) {
        if (!estimator.anchorings().contains(anchoring)) {
            findings.add(field.find("anchoring")
                    .orElse(field)
                    .finding(ContractFileFinding.ANCHORING_OF_OTHER_ESTIMATOR)
                    .with("anchoring", anchoring.id())
                    .with("estimator", estimator.id())
                    .with(
                            "valid",
                            estimator.anchorings().stream().map(Anchoring::id).toList()));
        }
    }

    private void checkConfidence(Field field) {
        field.find("confidence")
                .filter(place -> AmountKind.SHARE
                        .parse(place.text())
                        .map(written -> written.amount().value().doubleValue())
                        .filter(percent -> percent == 0 || percent == WHOLE)
                        .isPresent())
                .ifPresent(place -> findings.add(place.finding(ContractFileFinding.CONFIDENCE_OUT_OF_RANGE)));
    }

    private void checkPeriod(Field field, AccountTerms account, int from, int to) {
        Stream.of("from", "to")
                .flatMap(name -> field.find(name).stream())
                .flatMap(year -> account.missing(year, ContractFileFinding.NO_TREND_VALUE).stream())
                .forEach(findings::add);
        if (from >= to) {
            findings.add(field.find("from")
                    .orElse(field)
                    .finding(ContractFileFinding.TREND_TOO_SHORT)
                    .with("from", from)
                    .with("to", to));
        }
    }

    private void checkValues(Field field, EmissionsAccount emissions, TrendEstimator estimator, int from, int to) {
        List<String> missing = IntStream.range(from + 1, to)
                .filter(year -> emissions.total().find(year).isEmpty())
                .mapToObj(Integer::toString)
                .toList();
        if (estimator.needsConsecutiveYears() && !missing.isEmpty()) {
            findings.add(field.finding(ContractFileFinding.TREND_YEAR_MISSING)
                    .with("estimator", estimator.id())
                    .with("missing", missing));
        }
        List<String> zeros = IntStream.rangeClosed(from, to)
                .filter(year -> emissions
                        .total()
                        .find(year)
                        .filter(value -> value.tonnes() <= 0)
                        .isPresent())
                .mapToObj(Integer::toString)
                .toList();
        if (estimator.isRate() && !zeros.isEmpty()) {
            findings.add(field.finding(ContractFileFinding.TREND_FROM_ZERO)
                    .with("estimator", estimator.id())
                    .with("zeros", zeros));
        }
    }
}
