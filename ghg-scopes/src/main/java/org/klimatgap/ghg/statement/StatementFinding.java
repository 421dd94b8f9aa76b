package org.klimatgap.ghg.statement;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed when entries become a statement, such as '3.7 Employee commuting is missing'. */
public enum StatementFinding implements FindingCode {
    /** An entry or a notation key names a unit that the organisation does not have. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** What a unit emits in a category is below zero: credits outweigh what they correct, or a removal was entered. */
    NEGATIVE("negative", ERROR),
    /** Two entries are the same in everything, their place in the file included. */
    ENTERED_TWICE("entered-twice", ERROR),
    /** A unit has emissions in scope 1 or 2 that the approach leaves out. */
    OUTSIDE_BOUNDARY("outside-boundary", WARNING),
    /** A category is neither reported nor explained. */
    MISSING_CATEGORY("missing-category", WARNING),
    /** A category has entries and a key which says that it has none. */
    KEY_AND_ENTRIES("key-and-entries", ERROR),
    /** A category has two keys for one unit and year. */
    TWO_KEYS("two-keys", ERROR),
    /** IE does not say where. */
    NO_TARGET("no-target", ERROR),
    /** What IE points to has no entries. */
    EMPTY_TARGET("empty-target", WARNING),
    /** NE or C has no justification. */
    NO_JUSTIFICATION("no-justification", ERROR),
    /** A total lacks something and is a lower bound. */
    LOWER_BOUND("lower-bound", WARNING),
    /** A scope is not spoken of at all, so that totals with it have no value. */
    NO_SCOPE("no-scope", WARNING),
    /** Bought energy of a unit is stated in one of the two ways alone. */
    ONE_WAY_ONLY("one-way-only", WARNING),
    /** A unit buys from another unit of the group, so that the emissions are counted where they arise and where they are bought. */
    INTERNAL_PURCHASE("internal-purchase", WARNING),
    /** Upstream emissions of fuel and energy cannot be absent while fuel or energy is used. */
    UPSTREAM_NOT_OCCURRING("upstream-not-occurring", WARNING),
    /** Upstream emissions of fuel and energy are counted in scope 1 or 2. */
    UPSTREAM_IN_SCOPE_1_2("upstream-in-scope-1-2", WARNING),
    /** Upstream emissions of fuel and energy were computed from money. */
    UPSTREAM_BY_SPEND("upstream-by-spend", WARNING),
    /** Direct emissions of the group exceed those of the area that they are a part of. */
    ABOVE_TERRITORY("above-territory", WARNING);

    private final String id;
    private final Severity severity;

    StatementFinding(String id, Severity severity) {
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
