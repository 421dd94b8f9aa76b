package org.klimatgap.sector;

import java.io.Serializable;

/**
 * A sector identifier, such as 'NED~transport'.
 *
 * @param scheme the scheme's identifier
 * @param code the sector's code in that scheme
 */
public record SectorCode(String scheme, String code) implements Serializable, Comparable<SectorCode> {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part has other characters than letters a–z, digits, dot, hyphen, underscore
     */
    public SectorCode {
        if (!isValid(scheme) || !isValid(code)) {
            throw new IllegalArgumentException(
                    "a sector code must look like 'NED~transport', was '" + scheme + "~" + code + "'");
        }
    }

    /** Whether a text can be a part of a code: codes stand in identifiers of figures, without any escaping. */
    static boolean isValid(String part) {
        return part.matches("[A-Za-z0-9._-]+");
    }

    /**
     * A sector code.
     *
     * @param scheme for instance {@code NED}
     * @param code for instance {@code transport}
     * @return the sector code
     */
    public static SectorCode of(String scheme, String code) {
        return new SectorCode(scheme, code);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code NED~transport}
     * @return the sector code
     * @throws IllegalArgumentException if the text is anything else
     */
    public static SectorCode parse(String text) {
        int tilde = text.indexOf('~');
        if (tilde < 0) {
            throw new IllegalArgumentException("a sector code must look like 'NED~transport', was '" + text + "'");
        }
        return of(text.substring(0, tilde), text.substring(tilde + 1));
    }

    @Override
    public int compareTo(SectorCode other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return scheme + "~" + code;
    }
}
