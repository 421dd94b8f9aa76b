package org.klimatgap.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files whole or not at all, such as 'section-5.1.html': whoever opens it sees the old file or the new one, never
 * half of one.
 *
 * <p>The text goes to a file of another name in the same folder, which then takes the name in one step. If anything fails,
 * that file is removed and what stood under the name before is untouched. Text is UTF-8 without a byte order mark.
 */
public final class WholeFile {
    private static final int MOST_DRAFTS = 1_000;

    private WholeFile() {}

    /** Writes a file's text. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the whole text.
         *
         * @param writer where it goes
         * @throws IOException if it cannot be written
         */
        void write(Writer writer) throws IOException;
    }

    /**
     * Writes a text.
     *
     * @param file the file, replaced if it exists; its folder must exist
     * @param text the whole content
     * @throws UncheckedIOException if the file cannot be written; the message names it
     */
    public static void write(Path file, String text) {
        write(file, writer -> writer.write(text));
    }

    /**
     * Writes bytes, for instance a picture.
     *
     * @param file the file, replaced if it exists; its folder must exist
     * @param bytes the whole content
     * @throws UncheckedIOException if the file cannot be written; the message names it
     */
    public static void write(Path file, byte[] bytes) {
        replace(file, draft -> Files.write(draft, bytes));
    }

    /**
     * Writes a text that is too long to hold in memory.
     *
     * @param file the file, replaced if it exists; its folder must exist
     * @param content writes the text; when it throws, the file stays as it was
     * @throws UncheckedIOException if the file cannot be written; the message names it
     */
    public static void write(Path file, Content content) {
        replace(file, draft -> writeText(draft, content));
    }

    /** Fills the file of another name. */
    private interface Filling {
        void fill(Path draft) throws IOException;
    }

    private static void replace(Path file, Filling filling) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "a folder is in the way");
            }
            fillAndMove(draft(file), file, filling);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + file + ": " + reason(file, cause), cause);
        }
    }

    /** The system names its own draft when the folder is missing, which nobody has heard of. */
    private static String reason(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder) ? cause.toString() : "there is no folder " + folder;
    }

    /**
     * An empty file beside the one to be written. Numbered, so that two writers at once do not meet; not one of {@code
     * Files.createTempFile}, which nobody but their owner may read.
     */
    private static Path draft(Path file) throws IOException {
        for (int number = 0; ; number++) {
            try {
                return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + number + ".tmp"));
            } catch (FileAlreadyExistsException taken) {
                if (number == MOST_DRAFTS) {
                    throw taken;
                }
            }
        }
    }

    private static void fillAndMove(Path draft, Path file, Filling filling) throws IOException {
        try {
            filling.fill(draft);
            // Opened anew, since the content may have closed its writer.
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeText(Path draft, Content content) throws IOException {
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            content.write(writer);
        }
    }
}
