package org.klimatgap.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Finding;

/** What the first bytes of a file say that it is. */
enum SheetSignature {
    EMPTY,
    WORKBOOK,
    OLD_WORKBOOK,
    UTF_16,
    TEXT;

    private static final Set<String> WORKBOOK_ENDINGS = Set.of("xlsx", "xlsm", "xls");
    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "txt", "tsv");

    static SheetSignature of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(4));
        }
    }

    private static SheetSignature of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (startsWith(start, 'P', 'K') && start.length == 4 && start[2] == 3 && start[3] == 4) {
            return WORKBOOK;
        }
        if (startsWith(start, 0xD0, 0xCF)) {
            return OLD_WORKBOOK;
        }
        boolean utf16 = startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF);
        return utf16 || hasNul(start) ? UTF_16 : TEXT;
    }

    private static boolean startsWith(byte[] start, int first, int second) {
        return start.length >= 2 && start[0] == (byte) first && start[1] == (byte) second;
    }

    private static boolean hasNul(byte[] start) {
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong when the name says something else than the bytes, or when no reader takes such a file. */
    Optional<Finding> mismatch(Path file, String name) {
        String ending = SheetFile.ending(file);
        return switch (this) {
            case EMPTY -> Optional.of(SheetFinding.EMPTY_FILE.in(name));
            case UTF_16 -> Optional.of(SheetFinding.UTF_16.in(name));
            case TEXT ->
                WORKBOOK_ENDINGS.contains(ending)
                        ? Optional.of(SheetFinding.NOT_A_WORKBOOK.in(name).with("ending", ending))
                        : Optional.empty();
            case WORKBOOK, OLD_WORKBOOK ->
                TEXT_ENDINGS.contains(ending)
                        ? Optional.of(SheetFinding.WORKBOOK_NAMED_CSV.in(name).with("ending", ending))
                        : Optional.empty();
        };
    }
}
