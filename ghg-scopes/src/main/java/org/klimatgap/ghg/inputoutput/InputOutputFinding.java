package org.klimatgap.ghg.inputoutput;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;
import org.klimatgap.provenance.Origin;

/** What can be noticed in the tables of an input-output system, such as 'the emissions have no sector SE|steel'. */
public enum InputOutputFinding implements FindingCode {
    /** A table lacks sectors that the flows have. */
    MISSING_LABEL("missing-label", ERROR),
    /** A table has sectors that the flows lack. */
    UNKNOWN_LABEL("unknown-label", ERROR),
    /** Two tables are in different units. */
    UNIT_DIFFERS("unit-differs", ERROR),
    /** A sector has no emission factor, which is not the same as none emitted. */
    MISSING_FACTOR("missing-factor", ERROR),
    /** Flows are below zero. */
    NEGATIVE_FLOW("negative-flow", WARNING),
    /** A sector's output is below zero. */
    NEGATIVE_OUTPUT("negative-output", ERROR),
    /** Sectors produce nothing and so have no multiplier. */
    NO_OUTPUT("no-output", WARNING),
    /** A sector produces nothing, but has inputs or emissions. */
    USE_WITHOUT_OUTPUT("use-without-output", ERROR),
    /** A stated output is not what is sold to sectors and to final demand. */
    OUTPUT_DIFFERS("output-differs", WARNING),
    /** A sector buys more than it produces. */
    INPUTS_EXCEED_OUTPUT("inputs-exceed-output", WARNING),
    /** The spectral radius is not below 1: the system uses up all that it makes. */
    NOT_PRODUCTIVE("not-productive", ERROR),
    /** The spectral radius seems to be below 1, but the solution is not exact enough to show it. */
    NOT_SOLVED("not-solved", ERROR),
    /** Emissions per output are below zero. */
    NEGATIVE_INTENSITY("negative-intensity", ERROR),
    /** The solution is not as exact as figures should be. */
    INACCURATE("inaccurate", WARNING),
    /** Production and consumption accounts have different totals. */
    ACCOUNTS_DIFFER("accounts-differ", WARNING),
    /** There is demand for a sector that has no multiplier. */
    NO_MULTIPLIER("no-multiplier", ERROR),
    /** A sector or category has no place in the other list. */
    UNMAPPED("unmapped", ERROR),
    /** Shares of one sector or category do not make a whole. */
    SHARES_DIFFER("shares-differ", ERROR),
    /** A region would become several regions. */
    REGION_SPLIT("region-split", ERROR);

    private static final int NAMED = 10;

    private final String id;
    private final Severity severity;

    InputOutputFinding(String id, Severity severity) {
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

    /** A finding where a number comes from, if that is a file. */
    Finding from(Origin origin) {
        return origin instanceof Origin.Place place ? at(place.file().name(), place.line()) : Finding.of(this);
    }

    /** A finding about some of the rows or columns of a table, of which it names the first few. */
    Finding about(LabelledMatrix<?, ?> table, List<?> labels) {
        Origin origin = table.rows().isEmpty() || table.columns().isEmpty() ? new Origin.Given("") : table.origin(0, 0);
        Finding finding = origin instanceof Origin.Place place ? in(place.file().name()) : Finding.of(this);
        return finding.with("count", labels.size())
                .with(
                        "labels",
                        labels.stream().limit(NAMED).map(Object::toString).toList());
    }
}
