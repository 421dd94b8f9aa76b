package org.klimatgap.ghg.group;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.INFO;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed when records become a group's inventory, such as 'activities of other years'. */
public enum GroupFinding implements FindingCode {
    /** Activities are of years that the statement does not have. */
    OTHER_YEARS("other-years", INFO),
    /** Purchases are of years that the statement does not have. */
    PURCHASES_OF_OTHER_YEARS("purchases-of-other-years", INFO),
    /** Bought energy is below zero. */
    NEGATIVE_ENERGY("negative-energy", ERROR),
    /** Heat, steam or cooling of one network and year asks for different factors. */
    SEVERAL_HEATS("several-heats", ERROR),
    /** Electricity of one market and year asks for different factors. */
    SEVERAL_WISHES("several-wishes", ERROR),
    /** Electricity asks for a factor that is neither an average of a grid nor a residual mix. */
    NO_FACTOR_OF_GRID("no-factor-of-grid", ERROR),
    /** The base year lacks the total that is to be recalculated. */
    NO_BASE_TOTAL("no-base-total", ERROR),
    /** An account is of a total that was not restated although the base year was recalculated. */
    NOT_RESTATED("not-restated", WARNING);

    private final String id;
    private final Severity severity;

    GroupFinding(String id, Severity severity) {
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
