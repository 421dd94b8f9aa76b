package org.klimatgap.sector;

/** Where a sector stands in its scheme, such as 'main'. */
public enum SectorLevel {
    /** The source's own total over its main sectors. */
    TOTAL("total"),
    /** A main sector; the main sectors together make the total. */
    MAIN("main"),
    /** A part of a main sector. */
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
