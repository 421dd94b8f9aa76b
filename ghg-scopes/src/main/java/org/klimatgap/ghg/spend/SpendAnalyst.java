package org.klimatgap.ghg.spend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;

/** Prices the sums of a ledger, first by unit and then by supplier, and notes what cannot be priced. */
final class SpendAnalyst {
    private final SpendMethod method;
    private final Ledger ledger;
    private final SpendPricing pricing;
    private final List<SpendLine> lines = new ArrayList<>();
    private final List<ExcludedSpend> excluded = new ArrayList<>();
    private final List<UncoveredSpend> uncovered = new ArrayList<>();
    private final ReportedParts parts = new ReportedParts();
    private final SpendGaps gaps = new SpendGaps();
    private final Set<LedgerExclusion> usedRules = new HashSet<>();
    private final Set<Origin.Place> usedFigures = new HashSet<>();
    private final SpendTotals suppliers;

    SpendAnalyst(SpendMethod method, Ledger ledger) {
        this.method = method;
        this.ledger = ledger;
        this.pricing = new SpendPricing(method);
        this.suppliers = new SpendTotals(method.currency());
    }

    Checked<SpendAnalysis> analyse() {
        included(ledger.sums(), this::exclude).forEach(this::price);
        parts.groups().forEach(this::shareOut);
        lines.sort(Comparator.comparing(SpendLine::key));
        addSuppliers();
        SpendAnalysis analysis =
                new SpendAnalysis(method, ledger.files(), lines, excluded, uncovered, suppliers.ranked(ledger::nameOf));
        return Checked.of(analysis, findings());
    }

    /** Takes money that a rule leaves out. */
    @FunctionalInterface
    private interface Excluder {
        void exclude(LedgerKey key, LedgerSum sum, LedgerExclusion rule);
    }

    /** What no rule leaves out, accounts added up, since nothing else asks for them. */
    private SortedMap<LedgerKey, LedgerSum> included(SortedMap<LedgerKey, LedgerSum> sums, Excluder excluder) {
        SortedMap<LedgerKey, LedgerSum> included = new TreeMap<>();
        sums.forEach((key, sum) -> method.exclusions()
                .find(key.account(), key.category())
                .ifPresentOrElse(
                        rule -> excluder.exclude(key, sum, rule),
                        () -> included.merge(key.withoutAccount(), sum, LedgerSum::plus)));
        return included;
    }

    private void exclude(LedgerKey key, LedgerSum sum, LedgerExclusion rule) {
        usedRules.add(rule);
        excluded.add(new ExcludedSpend(key, sum, rule, pricing.booked(key, sum, file(key))));
    }

    private SourceFile file(LedgerKey key) {
        return ledger.file(key.file());
    }

    private void price(LedgerKey key, LedgerSum sum) {
        method.figures()
                .find(key.supplier(), key.category(), key.year())
                .ifPresent(figure -> usedFigures.add(figure.subject().place()));
        Outcome outcome = pricing.priceIncluded(key, sum, file(key));
        if (outcome instanceof Outcome.Priced priced) {
            lines.add(new SpendLine(key, sum, priced.treatment(), priced.scope(), priced.net(), priced.emissions()));
        } else if (outcome instanceof Outcome.Part part) {
            parts.add(key, sum, part);
        } else {
            leave(key, sum, (Outcome.Missing) outcome);
        }
    }

    private void leave(LedgerKey key, LedgerSum sum, Outcome.Missing missing) {
        gaps.add(key, sum, missing.reason());
        uncovered.add(new UncoveredSpend(
                key,
                sum,
                missing.reason().with("rows", sum.rows()),
                pricing.booked(key, sum, file(key)),
                missing.net()));
    }

    /** Shares a supplier's tonnes by spend; credits that outweigh the purchases leave nothing to share by. */
    private void shareOut(List<ReportedParts.Candidate> group) {
        var all = ReportedParts.spend(group);
        SupplierFigure.Reported figure = group.get(0).part().figure();
        if (all.value().amount() > 0) {
            group.forEach(candidate -> lines.add(candidate.line(all)));
            suppliers.addEmissions(
                    figure.subject().supplier(), figure.emissions().value());
            return;
        }
        Message reason = Message.of(SpendFinding.NO_SPEND_TO_SHARE_BY)
                .with("supplier", figure.subject().supplier())
                .with("year", figure.subject().year())
                .with("sum", all.value());
        group.forEach(candidate -> leave(
                candidate.key(),
                candidate.sum(),
                new Outcome.Missing(reason, Optional.of(candidate.part().net()))));
    }

    private void addSuppliers() {
        included(ledger.suppliers(), (key, sum, rule) -> {}).forEach(this::addToSupplier);
    }

    private void addToSupplier(LedgerKey key, LedgerSum sum) {
        Outcome outcome = pricing.priceIncluded(key, sum, file(key));
        if (outcome instanceof Outcome.Priced priced) {
            suppliers.addSpend(key.supplier(), priced.net().value());
            suppliers.addEmissions(key.supplier(), priced.emissions().value());
        } else if (outcome instanceof Outcome.Part part) {
            suppliers.addSpend(key.supplier(), part.net().value());
        } else {
            ((Outcome.Missing) outcome).net().ifPresent(net -> suppliers.addSpend(key.supplier(), net.value()));
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(gaps.findings());
        if (method.exclusions().rules().isEmpty()) {
            ledger.files().forEach(file -> findings.add(SpendFinding.NO_EXCLUSIONS.in(file.name())));
        }
        method.exclusions().rules().stream()
                .filter(rule -> !usedRules.contains(rule))
                .forEach(rule -> findings.add(at(SpendFinding.UNUSED_EXCLUSION, rule.place())
                        .with("account", rule.account().orElse("*"))
                        .with("category", rule.category().orElse("*"))));
        method.figures().figures().stream()
                .map(SupplierFigure::subject)
                .filter(subject -> !usedFigures.contains(subject.place()))
                .forEach(subject -> findings.add(at(SpendFinding.UNUSED_SUPPLIER_FIGURE, subject.place())
                        .with("supplier", subject.supplier())
                        .with("year", subject.year())));
        return findings;
    }

    private static Finding at(FindingCode code, Origin.Place place) {
        return code.at(place.file().name(), place.line());
    }
}
