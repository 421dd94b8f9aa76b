package org.klimatgap.sector;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** Defects of scheme and mapping files beyond those of any table; all are errors, since totals would be wrong. */
public enum SectorFinding implements FindingCode {
    /** A total or main sector has a parent, or a sub-sector's parent is the total. */
    UNEXPECTED_PARENT("unexpected-parent"),
    /** A sector is a part of itself, by way of its parents. */
    PARENT_CYCLE("parent-cycle"),
    /** A total counts a sector and a part of it. */
    NESTED_MEMBERSHIP("nested-membership"),
    /** A mapping names a scheme that is not there. */
    UNKNOWN_SCHEME("unknown-scheme"),
    /** A mapping names a sector that is not in the scheme. */
    UNKNOWN_SECTOR("unknown-sector");

    private final String id;

    SectorFinding(String id) {
        this.id = id;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
