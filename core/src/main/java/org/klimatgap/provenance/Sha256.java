package org.klimatgap.provenance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that identifies a file's bytes, such as 'e3b0c44298fc…'. */
public final class Sha256 {
    private Sha256() {}

    /**
     * The digest of bytes.
     *
     * @param bytes a file's whole content
     * @return 64 lower-case hexadecimal digits
     */
    public static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** {@return a new digest to feed while a file is read} */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException cause) {
            throw new AssertionError("every Java platform has SHA-256", cause);
        }
    }

    /**
     * A finished digest as text.
     *
     * @param digest the 32 bytes of a finished digest
     * @return 64 lower-case hexadecimal digits
     */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
