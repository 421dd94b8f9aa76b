package org.klimatgap.io.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a kind of table, such as 'municipality, year and population, optionally source'.
 *
 * @param required the columns that must be there, in lower case
 * @param optional the columns that may be there, in lower case
 * @param years whether there are also columns named by a year, for instance {@code 2019}; then at least one must be there
 */
public record CsvColumns(List<String> required, List<String> optional, boolean years) {
    /** Copies the names. */
    public CsvColumns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** {@return the names of the columns that are not years, required ones first} */
    public List<String> names() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /**
     * Whether a column belongs to the table.
     *
     * @param name its name in lower case
     * @return whether it is required, optional or one of the years
     */
    public boolean contains(String name) {
        return required.contains(name) || optional.contains(name) || isYear(name);
    }

    boolean isYear(String name) {
        return years && Years.looksLikeYear(name);
    }
}
