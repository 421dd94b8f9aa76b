package org.klimatgap.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes files whole or not at all, such as 'alvesta.html': whoever opens it sees the old report or the new one, never
 * half of one.
 *
 * <p>The text goes to a file of another name in the same folder, which then takes the name. If anything fails, that file
 * is removed and what stood under the name before is untouched.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text in UTF-8.
     *
     * @param path the file, which is replaced if it exists; its folder must exist
     * @param text the whole content
     * @throws UncheckedIOException if the file cannot be written; the message names it
     */
    public static void write(Path path, String text) {
        Path draft = path.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            writeAndMove(draft, path, StandardCharsets.UTF_8.encode(text));
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + path + ": " + cause, cause);
        }
    }

    private static void writeAndMove(Path draft, Path path, ByteBuffer bytes) throws IOException {
        try {
            writeToDisk(draft, bytes);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeToDisk(Path draft, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
