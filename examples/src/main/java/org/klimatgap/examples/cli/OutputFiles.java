package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.klimatgap.file.WholeFile;
import org.klimatgap.message.Language;

/**
 * The files that a command makes, such as {@code charts/charts.csv}. They are collected first and written together, so that what
 * cannot be made leaves the files of an earlier run as they are.
 */
final class OutputFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /** Writes each file whole or not at all, in the order in which they were added, and names it on standard output. */
    void write(Path folder, PrintWriter out, Language language) {
        files.forEach((name, bytes) -> {
            Path file = folder.resolve(name);
            create(Objects.requireNonNullElse(file.getParent(), folder));
            WholeFile.write(file, bytes);
            out.println(CliText.WRITTEN.with("file", file.toString()).text(language));
        });
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + folder + ": " + cause, cause);
        }
    }
}
