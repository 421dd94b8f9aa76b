package org.klimatgap.io.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands beside a number in a file, such as its publisher and the date of a count. */
final class Notes {
    static final String SEPARATOR = "; ";

    private Notes() {}

    /** The cells of some columns that are not empty, in the order of the columns given. */
    static String of(CsvRow row, String... columns) {
        return Arrays.stream(columns).map(row::find).flatMap(Optional::stream).collect(Collectors.joining(SEPARATOR));
    }
}
