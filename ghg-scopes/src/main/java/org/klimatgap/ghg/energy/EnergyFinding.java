package org.klimatgap.ghg.energy;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.INFO;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with bought energy and its instruments, such as 'certificates above consumption'. */
public enum EnergyFinding implements FindingCode {
    /** Bought energy has no factor of its market and year. */
    NO_GRID_FACTOR("no-grid-factor", ERROR),
    /** Instruments cover more than was bought. */
    ABOVE_CONSUMPTION("above-consumption", ERROR),
    /** Electricity has no residual mix, so that the average of the grid stands for it (Scope 2 Guidance, ch. 7, criterion 8). */
    NO_RESIDUAL_MIX("no-residual-mix", WARNING),
    /** A certificate was not cancelled on the group's behalf (criterion 3) and is not used. */
    NOT_CANCELLED("not-cancelled", WARNING),
    /** An instrument was produced too long ago, or later (criterion 4), and is not used. */
    OTHER_YEAR("other-year", WARNING),
    /** An instrument was produced the year before (criterion 4) and is used. */
    EARLIER_YEAR("earlier-year", INFO),
    /** An instrument is of another market than what was bought (criterion 5) and is not used. */
    OTHER_MARKET("other-market", WARNING),
    /** A rate is of another supplier than what was bought, and is not used. */
    OTHER_SUPPLIER("other-supplier", WARNING),
    /** Energy whose supplier is not stated, so that no supplier's rate is used for it. */
    SUPPLIER_NOT_STATED("supplier-not-stated", WARNING),
    /** A contract or a rate meets no energy that is left to cover. */
    UNUSED("unused", WARNING);

    private final String id;
    private final Severity severity;

    EnergyFinding(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
