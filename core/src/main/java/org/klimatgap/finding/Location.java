package org.klimatgap.finding;

import java.io.Serializable;

/**
 * Where in a file something was noticed, such as 'alvesta.csv:14' or 'contract.json:20 (/goals/0/year)'.
 *
 * @param file the file's name
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param pointer the JSON pointer (RFC 6901) in a JSON file, or empty
 */
public record Location(String file, long line, String pointer) implements Serializable {
    /**
     * A file as a whole.
     *
     * @param file its name
     * @return the location
     */
    public static Location of(String file) {
        return new Location(file, 0, "");
    }

    /**
     * A line of a file.
     *
     * @param file its name
     * @param line counted from 1
     * @return the location
     */
    public static Location of(String file, long line) {
        return new Location(file, line, "");
    }

    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return pointer.isEmpty() ? place : place + " (" + pointer + ")";
    }
}
