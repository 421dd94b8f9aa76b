package org.klimatgap.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;

/**
 * Reads any kind of CSV table, such as emissions or populations, and reports every defect of the file in one pass.
 *
 * <p>What all tables have in common:
 *
 * <ul>
 *   <li>UTF-8, with or without a byte order mark. Lines end with LF, CR LF or CR. A line has at most 1 MiB.
 *   <li>The first line that is not empty names the columns, in any order, whatever the case and the spaces around them. A
 *       column that the format does not have is a warning and is ignored.
 *   <li>{@link CsvSeparator} between the columns is recognised from the header and decides the decimal mark.
 *   <li>A cell that holds the separator, a quotation mark or a line break stands in quotation marks, which are doubled
 *       inside it (RFC 4180). A row over several lines is a warning, since an open quotation mark looks the same; it may
 *       have at most a hundred lines.
 *   <li>Spaces around a cell do not belong to it. An apostrophe before text that would start a formula is taken away, as
 *       {@link TableCsv} puts it there.
 *   <li>Every row has as many cells as the header. Lines that are empty, and rows whose cells are all empty, are no rows.
 * </ul>
 *
 * <p>Findings are in the order of the lines. After 1,000 of them, and after ten lines that are not UTF-8, the rest is
 * counted. A row with an error stays out of the value; an error in the header, or no row at all, leaves no value.
 */
public final class CsvTableReader {
    private final String name;
    private final FindingList findings;
    private long rows;

    private CsvTableReader(String name) {
        this.name = name;
        this.findings = new FindingList(name);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name the name by which findings and origins call it
     * @param format what kind of table it holds
     * @param <T> what the file becomes
     * @return the value, or every defect of the file; see {@link CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static <T> Checked<T> read(Path file, String name, CsvFormat<T> format) {
        return new CsvTableReader(name).read(file, format);
    }

    /**
     * The name of a file without its folder, by which readers call it unless they are told another one.
     *
     * @param file the file
     * @return its name
     */
    public static String nameOf(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private <T> Checked<T> read(Path file, CsvFormat<T> format) {
        if (Files.isDirectory(file)) {
            return failed(CsvFinding.DIRECTORY.in(name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, format);
        } catch (NoSuchFileException cause) {
            return failed(CsvFinding.MISSING_FILE.in(name));
        } catch (FileSystemException cause) {
            return failed(CsvFinding.UNREADABLE.in(name).with("reason", reason(cause)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String reason(FileSystemException cause) {
        return Optional.ofNullable(cause.getReason()).orElse(cause.getClass().getSimpleName());
    }

    private <T> Checked<T> failed(Finding finding) {
        findings.add(finding);
        return Checked.failed(findings.toList());
    }

    private <T> Checked<T> read(InputStream in, CsvFormat<T> format) throws IOException {
        DigestInputStream bytes = new DigestInputStream(in, Sha256.digest());
        LineSource lines = new LineSource(bytes, name);
        Optional<CsvFinding> foreign = lines.foreignFormat();
        if (foreign.isPresent()) {
            return failed(foreign.get().in(name));
        }
        Optional<CsvHeader> header = new HeaderReader(name, format, findings).read(lines);
        if (header.isEmpty()) {
            return Checked.failed(findings.toList());
        }
        CsvTableBuilder<T> builder = format.begin(header.get().columns());
        readRows(new RecordSource(lines, header.get(), findings), header.get(), builder);
        if (isEmpty() || header.get().isBroken()) {
            return Checked.failed(findings.toList());
        }
        String digest = Sha256.hex(bytes.getMessageDigest().digest());
        return Checked.of(builder.build(new SourceFile(name, digest)), findings.toList());
    }

    private void readRows(RecordSource source, CsvHeader header, CsvTableBuilder<?> builder) throws IOException {
        Optional<TextRecord> record = source.next();
        while (record.isPresent()) {
            if (!record.get().isBlank()) {
                rows++;
                accept(record.get(), header, builder);
            }
            record = source.next();
        }
    }

    private void accept(TextRecord record, CsvHeader header, CsvTableBuilder<?> builder) {
        if (record.cells().size() == header.width()) {
            builder.accept(new CsvRow(header, record, findings));
        } else {
            findings.add(CsvFinding.RAGGED_ROW
                    .at(name, record.line())
                    .with("actual", record.cells().size())
                    .with("expected", header.width())
                    .with("separator", header.separator().title()));
        }
    }

    /** Whether the file has no row at all, sound or not. */
    private boolean isEmpty() {
        if (rows > 0 || findings.hasErrors()) {
            return rows == 0;
        }
        findings.add(CsvFinding.NO_ROWS);
        return true;
    }
}
