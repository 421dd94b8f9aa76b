package org.klimatgap.io.csv;

/** How a table of emissions is laid out, such as 'tidy'; see {@link EmissionsCsv}. */
public enum EmissionsLayout {
    /** One row for each municipality, sector and year. */
    TIDY,
    /** One row for each municipality and sector, one column for each year. */
    WIDE,
    /** Recognised by the header: wide when it names years and has neither 'year' nor 'value', otherwise tidy. */
    DETECT
}
