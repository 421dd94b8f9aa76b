package org.klimatgap.ghg.contract;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with the figures and goals of a contract. */
public enum ContractFinding implements FindingCode {
    /** A published figure differs from the computed one. */
    STATED_FIGURE_DIFFERS("stated-figure-differs", Severity.WARNING),
    /** A published figure names none of the computed ones. */
    STATED_FIGURE_UNKNOWN("stated-figure-unknown", Severity.ERROR),
    /** A published figure is in another unit than the computed one. */
    STATED_FIGURE_UNIT("stated-figure-unit", Severity.ERROR),
    /** A goal for some of the gases does not suffice for all of them. */
    PARTIAL_GOAL_INSUFFICIENT("partial-goal-insufficient", Severity.WARNING),
    /** Two accounts that are compared come from different vintages. */
    VINTAGES_DIFFER("vintages-differ", Severity.INFO),
    /** The contract states no goals of a just transition, which the template demands. */
    NO_JUST_TRANSITION("no-just-transition", Severity.WARNING),
    /** A sector was zero in the reference year and is not now: what is counted may have changed, not what is emitted. */
    BOUNDARY_BREAK("boundary-break", Severity.WARNING),
    /** The reference or current value of an account is revised or estimated. */
    NOT_REPORTED("not-reported", Severity.INFO),
    /** A goal whose year has passed is judged by another year, since the account lacks its own. */
    JUDGED_BY_OTHER_YEAR("judged-by-other-year", Severity.WARNING),
    /** Two goals of an account ask for different levels in one year. */
    GOALS_DIFFER("goals-differ", Severity.WARNING),
    /** A later goal allows more than an earlier one. */
    LATER_GOAL_LOOSER("later-goal-looser", Severity.WARNING),
    /** Every path to a goal exceeds a carbon budget. */
    GOAL_EXCEEDS_BUDGET("goal-exceeds-budget", Severity.WARNING),
    /** A carbon budget ends before a goal's year, so the two are not compared. */
    BUDGET_ENDS_BEFORE_GOAL("budget-ends-before-goal", Severity.INFO),
    /** A carbon budget starts after the year that follows the current one, so that the level at its start is assumed. */
    BUDGET_STARTS_LATER("budget-starts-later", Severity.WARNING),
    /** A trend has no prediction interval, so its confidence is not used. */
    NO_PREDICTION_INTERVAL("no-prediction-interval", Severity.WARNING),
    /** A goal for some sectors allows more than one for all of them. */
    SECTOR_GOAL_ABOVE_WHOLE("sector-goal-above-whole", Severity.WARNING),
    /** A goal's level cannot be divided among sectors, since those that stay emit more than it allows. */
    SECTORS_STAY_ABOVE_GOAL("sectors-stay-above-goal", Severity.WARNING),
    /** An overlap is stated with an account that is not territorial, or of other gases, or without that year. */
    OVERLAP_NOT_COMPARABLE("overlap-not-comparable", Severity.ERROR),
    /** More is said to be in both accounts than one of them has. */
    OVERLAP_TOO_LARGE("overlap-too-large", Severity.ERROR),
    /** A reason is given for something that is not missing. */
    NEEDLESS_REASON("needless-reason", Severity.WARNING),
    /** The reference or current value of an account is preliminary. */
    PROVISIONAL_VALUE("provisional-value", Severity.WARNING),
    /** Nothing is left of a carbon budget. */
    BUDGET_SPENT("budget-spent", Severity.WARNING),
    /** The prediction interval of a trend has levels above a goal and below it in the goal's year. */
    TREND_UNDECIDED("trend-undecided", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ContractFinding(String id, Severity severity) {
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
