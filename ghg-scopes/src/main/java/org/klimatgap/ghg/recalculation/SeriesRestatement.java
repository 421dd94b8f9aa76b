package org.klimatgap.ghg.recalculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Adds the changes of applied events to the years of a series, and leaves out years that lack one. */
final class SeriesRestatement {
    private final List<LedgerEvent> applied;
    private final Optional<Scope> scope;
    private final List<Finding> findings = new ArrayList<>();
    private final AnnualSeries.Builder values = AnnualSeries.builder();
    private final Map<Integer, Traced<Emissions>> traces = new TreeMap<>();

    SeriesRestatement(List<LedgerEvent> applied, Optional<Scope> scope) {
        this.applied = applied;
        this.scope = scope;
    }

    Checked<TracedSeries> restate(TracedSeries series) {
        series.years().forEach(year -> addYear(series, year));
        Message name = Message.of(RecalculationText.RESTATED_SERIES).with("series", series.name());
        TracedSeries restated = TracedSeries.of(
                name,
                values.build(),
                year -> Optional.ofNullable(traces.get(year)).orElseThrow());
        return Checked.of(restated, findings);
    }

    private void addYear(TracedSeries series, int year) {
        List<Traced<Emissions>> changes = new ArrayList<>();
        boolean complete = true;
        for (LedgerEvent event : applied) {
            complete &= addChanges(event, year, changes);
        }
        if (complete) {
            put(series, year, changes);
        }
    }

    /** Adds what an event does to a year; false after it was reported that this is not known. */
    private boolean addChanges(LedgerEvent event, int year, List<Traced<Emissions>> changes) {
        if (!event.has(year)) {
            return event.date().year() <= year || isReported(event, year, RecalculationFinding.YEAR_NOT_RESTATED);
        }
        Optional<List<Traced<Emissions>>> known =
                scope.isEmpty() ? Optional.of(event.differences(year)) : event.differences(year, scope.get());
        known.ifPresent(changes::addAll);
        return known.isPresent() || isReported(event, year, RecalculationFinding.SCOPE_NOT_KNOWN);
    }

    private boolean isReported(LedgerEvent event, int year, RecalculationFinding code) {
        findings.add(event.finding(code).with("year", year));
        return false;
    }

    private void put(TracedSeries series, int year, List<Traced<Emissions>> changes) {
        Traced<Emissions> before = series.get(year);
        Traced<Emissions> after = changes.isEmpty()
                ? before
                : RecalculationOperation.restate(RecalculationText.RESTATED.of(year), before, changes);
        ValueStatus status = series.series().status(year);
        values.put(year, after.value(), changes.isEmpty() ? status : ValueStatus.REVISED.combinedWith(status));
        traces.put(year, after);
    }
}
