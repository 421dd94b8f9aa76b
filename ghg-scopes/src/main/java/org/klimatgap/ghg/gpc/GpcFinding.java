package org.klimatgap.ghg.gpc;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed about the lines of a city's inventory. */
public enum GpcFinding implements FindingCode {
    /** Two lines of different sources may hold the same emissions. */
    COUNTED_TWICE("counted-twice", Severity.ERROR),
    /** A sub-sector has a number and a notation key. */
    NUMBER_AND_KEY("number-and-key", Severity.ERROR),
    /** A sub-sector has two notation keys. */
    TWO_KEYS("two-keys", Severity.ERROR),
    /** The key IE names a sub-sector that has no line. */
    TARGET_MISSING("target-missing", Severity.ERROR),
    /** The key IE leads back to itself. */
    CIRCLE("circle", Severity.ERROR),
    /** The key IE names a sub-sector that has no number, so that the emissions are nowhere. */
    TARGET_WITHOUT_AMOUNT("target-without-amount", Severity.WARNING),
    /** Waste that is burnt for energy stands under incineration. */
    ENERGY_RECOVERY("energy-recovery", Severity.ERROR),
    /** Energy supplied to a grid is in the territorial total only. */
    GRID_SUPPLY("grid-supply", Severity.INFO),
    /** Imported waste is in the territorial total only. */
    IMPORTED_WASTE("imported-waste", Severity.INFO),
    /** Scope 2 is a memo beside the territorial total. */
    SCOPE_2_MEMO("scope-2-memo", Severity.INFO),
    /** Other scope 3 is in no total. */
    OTHER_SCOPE_3("other-scope-3", Severity.INFO),
    /** The other scheme's inventory has no line of the city. */
    UNKNOWN_AREA("unknown-area", Severity.ERROR),
    /** A sector of the other scheme has no place in the GPC. */
    UNMAPPED("unmapped", Severity.WARNING),
    /** A mapping places a sector of the other scheme more than once. */
    MAPPED_TWICE("mapped-twice", Severity.ERROR),
    /** The other scheme says IE and cannot say where. */
    INCLUDED_SOMEWHERE("included-somewhere", Severity.WARNING),
    /** The group's scope 1 inside the area is more than the area's. */
    GROUP_EXCEEDS_TERRITORY("group-exceeds-territory", Severity.WARNING);

    private final String id;
    private final Severity severity;

    GpcFinding(String id, Severity severity) {
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
