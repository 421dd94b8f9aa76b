package org.klimatgap.io.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;

/**
 * Opens a file of rows and cells, whatever it was saved as, such as 'lansrapport.xlsx'.
 *
 * <p>What a file is, is told by its first bytes:
 *
 * <ul>
 *   <li>an Excel workbook (Office Open XML, {@code .xlsx}); its cells are read as they are stored, formulas by the value
 *       that was stored with them. A workbook that unpacks to more than two hundred times its size is refused;
 *   <li>a workbook of Excel 97–2003 ({@code .xls}), if Apache POI is on the class path;
 *   <li>otherwise text in UTF-8, with or without a byte order mark, whose columns are separated by tabs, semicolons or
 *       commas, whichever the first line with text has, looked for in that order; rows as in RFC 4180. Numbers have a
 *       decimal comma, except where commas separate the columns.
 * </ul>
 *
 * <p>A file whose name says something else than its bytes is refused, since somebody renamed it.
 */
public final class SheetFile {
    private static final int BUFFER = 1 << 16;

    private SheetFile() {}

    /**
     * Reads a file by a publisher's layout.
     *
     * @param file the file
     * @param format the layout
     * @param <T> what the file becomes
     * @return the value, or every defect of the file; see {@link SheetFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static <T> Checked<T> read(Path file, SheetFormat<T> format) {
        return read(file, nameOf(file), format);
    }

    /**
     * Reads a file by a publisher's layout, under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @param format the layout
     * @param <T> what the file becomes
     * @return the value, or every defect of the file; see {@link SheetFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static <T> Checked<T> read(Path file, String displayName, SheetFormat<T> format) {
        if (Files.isDirectory(file)) {
            return failed(SheetFinding.DIRECTORY.in(displayName));
        }
        try {
            return open(file, displayName, format);
        } catch (BrokenSheetException broken) {
            return failed(broken.finding());
        } catch (NoSuchFileException cause) {
            return failed(SheetFinding.MISSING_FILE.in(displayName));
        } catch (FileSystemException cause) {
            return failed(SheetFinding.UNREADABLE.in(displayName).with("reason", reason(cause)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static <T> Checked<T> open(Path file, String name, SheetFormat<T> format) throws IOException {
        SheetSignature signature = SheetSignature.of(file);
        Optional<Finding> mismatch = signature.mismatch(file, name);
        if (mismatch.isPresent()) {
            return failed(mismatch.get());
        }
        // Digesting takes a tenth of the time of reading; it runs beside the check of the archive.
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(() -> digest(file));
        if (signature == SheetSignature.WORKBOOK) {
            ZipCheck.of(file, name);
        }
        SourceFile source = new SourceFile(name, finished(digest));
        return switch (signature) {
            case WORKBOOK -> Workbook.read(file, source, format);
            case OLD_WORKBOOK -> readOld(file, source, format);
            case TEXT -> readText(file, source, format);
            case EMPTY, UTF_16 -> throw new AssertionError(signature);
        };
    }

    private static <T> Checked<T> readText(Path file, SourceFile source, SheetFormat<T> format) throws IOException {
        try (CsvSheet sheet = new CsvSheet(file, source.name())) {
            return format.read(new SheetBook(source, List.of(sheet)));
        }
    }

    /** The library that reads such workbooks is optional; without it not even our own class can be loaded. */
    private static <T> Checked<T> readOld(Path file, SourceFile source, SheetFormat<T> format) {
        try {
            return OldWorkbook.read(file, source, format);
        } catch (NoClassDefFoundError missing) {
            return failed(SheetFinding.OLD_WORKBOOK.in(source.name()));
        }
    }

    private static String finished(CompletableFuture<String> digest) {
        try {
            return digest.join();
        } catch (CompletionException cause) {
            throw cause.getCause() instanceof UncheckedIOException disk ? disk : cause;
        }
    }

    private static String digest(Path file) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return Sha256.hex(digest.digest());
    }

    private static String reason(FileSystemException cause) {
        return Optional.ofNullable(cause.getReason()).orElse(cause.getClass().getSimpleName());
    }

    private static <T> Checked<T> failed(Finding finding) {
        return Checked.failed(List.of(finding));
    }

    /** The name of a file without its folder. */
    static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /** The ending of a file's name in lower case, such as {@code xlsx}. */
    static String ending(Path file) {
        String name = nameOf(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
