package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klimatgap.file.WholeFile;
import org.klimatgap.message.Language;

/** A folder that a command writes into: each file whole or not at all, and named on standard output. */
final class OutputFolder {
    private final Path folder;
    private final PrintWriter out;
    private final Language language;

    private OutputFolder(Path folder, PrintWriter out, Language language) {
        this.folder = folder;
        this.out = out;
        this.language = language;
    }

    /** The folder, made if it is not there. */
    static OutputFolder of(Path folder, PrintWriter out, Language language) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + folder + ": " + cause, cause);
        }
        return new OutputFolder(folder, out, language);
    }

    OutputFolder inside(String name) {
        return of(folder.resolve(name), out, language);
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        WholeFile.write(file, bytes);
        out.println(CliText.WRITTEN.with("file", file.toString()).text(language));
    }
}
