package org.klimatgap.provenance;

import java.io.Serializable;

/**
 * A file that numbers were read from, such as 'co2.csv, sha-256 9f86d0…'.
 *
 * @param name the file's name as the user gave it, without the folders of one machine
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal, 64 digits
 */
public record SourceFile(String name, String sha256) implements Serializable {
    /**
     * Checks the digest.
     *
     * @throws IllegalArgumentException if it is not a SHA-256 in hexadecimal
     */
    public SourceFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha-256 must be 64 hexadecimal digits, was '" + sha256 + "'");
        }
    }

    /** {@return the first twelve digits of the digest, enough to tell files apart in a text} */
    public String shortSha256() {
        return sha256.substring(0, 12);
    }

    @Override
    public String toString() {
        return name + " (sha-256 " + shortSha256() + "…)";
    }
}
