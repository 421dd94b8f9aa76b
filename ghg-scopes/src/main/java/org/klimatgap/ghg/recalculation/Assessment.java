package org.klimatgap.ghg.recalculation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/** Goes through a ledger year by year and decides. */
final class Assessment {
    private final RecalculationLedger ledger;
    private final Baseline original;
    private final RecalculationPolicy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RecalculationDecision> decisions = new ArrayList<>();
    private final List<LedgerEvent> waiting = new ArrayList<>();
    private final List<LedgerEvent> applied = new ArrayList<>();
    private final List<LedgerEvent> unknown = new ArrayList<>();
    private Traced<Emissions> base;

    Assessment(RecalculationLedger ledger, Baseline original, RecalculationPolicy policy) {
        if (original.emissions().value().isZero()) {
            throw new IllegalArgumentException("the base year " + original.year()
                    + " must have emissions above 0 t, a share of zero is undefined");
        }
        this.ledger = ledger;
        this.original = original;
        this.policy = policy;
        this.base = original.emissions();
    }

    Checked<Recalculation> assess() {
        List<LedgerEvent> tested =
                ledger.events().stream().filter(this::isTested).toList();
        new TreeSet<>(tested.stream().map(event -> event.date().year()).toList()).forEach(year -> decide(year, tested));
        if (base.value().isNegative()) {
            findings.add(Finding.of(RecalculationFinding.NEGATIVE_BASE)
                    .with("year", original.year())
                    .with("value", base.value()));
            return Checked.failed(findings);
        }
        Baseline restated = applied.isEmpty()
                ? original
                : new Baseline(original.basis(), original.year(), base, ValueStatus.REVISED);
        return Checked.of(
                new Recalculation(original, policy, ledger, decisions, applied, waiting, unknown, restated), findings);
    }

    /** Whether a change takes part in the test; reports why not. */
    private boolean isTested(LedgerEvent event) {
        if (!event.kind().isTrigger()) {
            findings.add(event.finding(RecalculationFinding.NOT_A_TRIGGER)
                    .with("kind", event.kind().title()));
            return false;
        }
        if (event.date().year() < original.year()) {
            findings.add(event.finding(RecalculationFinding.BEFORE_BASE_YEAR)
                    .with("date", event.date().toString())
                    .with("year", original.year()));
            return false;
        }
        return true;
    }

    private void decide(int year, List<LedgerEvent> tested) {
        List<LedgerEvent> ofYear =
                tested.stream().filter(event -> event.date().year() == year).toList();
        ofYear.forEach(this::take);
        RecalculationDecision decision = RecalculationDecision.of(year, original.year(), base, waiting, policy);
        decisions.add(decision);
        if (decision.recalculated()) {
            base = decision.after();
            applied.addAll(waiting);
            waiting.clear();
        }
    }

    private void take(LedgerEvent event) {
        if (!event.has(original.year())) {
            unknown.add(event);
            findings.add(event.finding(RecalculationFinding.NO_BASE_AMOUNT).with("year", original.year()));
            return;
        }
        waiting.add(event);
        event.amounts().stream()
                .filter(amount -> amount.year() == original.year())
                .filter(amount ->
                        amount.before().value().compareTo(original.emissions().value()) > 0)
                .forEach(amount -> findings.add(event.finding(RecalculationFinding.BEFORE_EXCEEDS_BASE)
                        .with("year", original.year())
                        .with("before", amount.before().value())
                        .with("base", original.emissions().value())));
    }
}
