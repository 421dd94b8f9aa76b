package org.klimatgap.io.csv;

import java.util.Optional;

/** What the first bytes of a file say about it, such as 'PK' for a ZIP archive. */
final class FileSignature {
    private static final byte[] BOM = bytes(0xEF, 0xBB, 0xBF);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    private static final byte[] OLD_WORKBOOK = bytes(0xD0, 0xCF, 0x11, 0xE0);
    private static final byte[] UTF_16_LE = bytes(0xFF, 0xFE);
    private static final byte[] UTF_16_BE = bytes(0xFE, 0xFF);

    private FileSignature() {}

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Finds what a file is instead of text in UTF-8. */
    static Optional<CsvFinding> foreign(byte[] start, int length) {
        if (startsWith(start, length, ZIP)) {
            return Optional.of(CsvFinding.ZIP_FILE);
        }
        if (startsWith(start, length, OLD_WORKBOOK)) {
            return Optional.of(CsvFinding.OLD_WORKBOOK);
        }
        return isUtf16(start, length) ? Optional.of(CsvFinding.UTF_16) : Optional.empty();
    }

    /** The number of bytes of a byte order mark of UTF-8 at the start. */
    static int bomLength(byte[] start, int length) {
        return startsWith(start, length, BOM) ? BOM.length : 0;
    }

    private static boolean isUtf16(byte[] start, int length) {
        return startsWith(start, length, UTF_16_LE)
                || startsWith(start, length, UTF_16_BE)
                || (length >= 4 && (alternates(start, 0) || alternates(start, 1)));
    }

    /** ASCII in UTF-16 is every second byte NUL, even where there is no byte order mark. */
    private static boolean alternates(byte[] start, int nul) {
        return start[nul] == 0 && start[nul + 2] == 0 && start[1 - nul] != 0 && start[3 - nul] != 0;
    }

    private static boolean startsWith(byte[] start, int length, byte[] signature) {
        if (length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (start[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
