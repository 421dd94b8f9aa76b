package org.klimatgap.ghg.activity;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.INFO;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed when activities meet factors, such as 'fuel.csv:3: no factor of diesel for 2024 …'. */
public enum ActivityFinding implements FindingCode {
    /** No property of the fuel leads from one unit to the other. */
    IMPOSSIBLE_CONVERSION("impossible-conversion", ERROR),
    /** No factor set has a factor for the activity. */
    UNKNOWN_ACTIVITY("unknown-activity", ERROR),
    /** Factors exist for other years alone. */
    FACTOR_MISSING_FOR_YEAR("factor-missing-for-year", ERROR),
    /** The period of the activity reaches over the validity of several factors. */
    PERIOD_SPANS_FACTORS("period-spans-factors", ERROR),
    /** A factor of another year was used, as the caller allowed. */
    FACTOR_OF_OTHER_YEAR("factor-of-other-year", WARNING),
    /** The only factors cover more than what is emitted on the spot. */
    LIFE_CYCLE_IN_SCOPE_1("life-cycle-in-scope-1", ERROR),
    /** Factors exist for other regions, suppliers, categories or stages alone. */
    NO_SUITABLE_FACTOR("no-suitable-factor", ERROR),
    /** Two factors suit equally well. */
    AMBIGUOUS_FACTOR("ambiguous-factor", ERROR),
    /** A factor's stage is not stated, or is the whole life cycle in scope 2. */
    DOUBTFUL_STAGE("doubtful-stage", WARNING),
    /** A factor in CO2 equivalents was made by another GWP set, and cannot be converted. */
    OTHER_GWP_SET("other-gwp-set", ERROR),
    /** A factor in CO2 equivalents of another GWP set was used as it is, as the caller allowed. */
    OTHER_GWP_SET_ACCEPTED("other-gwp-set-accepted", WARNING),
    /** A factor in CO2 equivalents does not say by which GWP set it was made. */
    GWP_SET_NOT_STATED("gwp-set-not-stated", WARNING),
    /** The GWP set has no value for a gas. */
    GAS_MISSING_IN_SET("gas-missing-in-set", ERROR),
    /** A factor of biomass holds biogenic CO2 alone, so that CH4 and N2O are missing. */
    BIOGENIC_CO2_ALONE("biogenic-co2-alone", WARNING),
    /** A factor is an estimate or an example. */
    WEAK_FACTOR("weak-factor", INFO),
    /** A flight has no distance, which its rule for high altitude needs. */
    DISTANCE_MISSING("distance-missing", ERROR),
    /** Two rows of a factor set contradict each other. */
    CONTRADICTING_ROWS("contradicting-rows", ERROR),
    /** Two factors of one name are valid on the same day. */
    OVERLAPPING_VALIDITY("overlapping-validity", ERROR);

    private final String id;
    private final Severity severity;

    ActivityFinding(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String key() {
        return "finding." + id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
