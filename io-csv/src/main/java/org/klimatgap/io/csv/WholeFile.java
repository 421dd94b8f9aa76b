package org.klimatgap.io.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: beside it under another name first, then moved into its place in one step. */
final class WholeFile {
    private WholeFile() {}

    /** Writes a file's text. */
    interface Content {
        void write(Writer writer) throws IOException;
    }

    /**
     * Writes UTF-8 without a byte order mark.
     *
     * @param file the file, replaced if it exists
     * @param content writes the text; when it throws, the file stays as it was
     * @throws UncheckedIOException if the folder cannot be written or the text is not Unicode
     */
    static void write(Path file, Content content) {
        // Not Files.createTempFile, whose files nobody but their owner may read.
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            write(temporary, file, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void write(Path temporary, Path file, Content content) throws IOException {
        try {
            try (Writer writer = Files.newBufferedWriter(
                    temporary, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(writer);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
