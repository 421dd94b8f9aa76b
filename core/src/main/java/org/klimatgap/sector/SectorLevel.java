package org.klimatgap.sector;

/** Where a sector stands in its scheme, such as 'main'. */
public enum SectorLevel {
    /** The source's own total over its main sectors. */
    TOTAL("total"),
    /** A main sector, part of no other; in a scheme that has a total, the main sectors together make it. */
    MAIN("main"),
    /** A part of a main sector or of another sub-sector. */
    SUB("sub");

    private final String id;

    SectorLevel(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code main}} */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
