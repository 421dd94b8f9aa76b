package org.klimatgap.report.picture;

/** How heavy letters are, such as bold. */
public enum Weight {
    /** Running text. */
    REGULAR,
    /** Titles. */
    BOLD
}
