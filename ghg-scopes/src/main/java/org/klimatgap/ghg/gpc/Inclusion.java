package org.klimatgap.ghg.gpc;

/** Whether a line is in a total, such as 'undetermined'. */
public enum Inclusion {
    /** The total counts all of it. */
    COUNTED,
    /** The total counts none of it. */
    LEFT_OUT,
    /** The total counts a part of it that no source gives. */
    UNDETERMINED
}
