package org.klimatgap.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.klimatgap.io.csv.CsvSeparator;
import org.klimatgap.io.csv.DecimalMark;

/** The rows of a CSV file. */
final class CsvSheet implements Sheet, AutoCloseable {
    private final Path file;
    private final String name;
    private final List<CsvReader<CsvRecord>> open = new ArrayList<>();

    CsvSheet(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public Iterator<SheetRow> rows() {
        try {
            CsvSeparator separator = separator();
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator.character())
                    .skipEmptyLines(true)
                    .build(CsvRecordHandler.of(), open());
            open.add(reader);
            return new Rows(reader, separator.decimalMark());
        } catch (CharacterCodingException cause) {
            throw notUtf8(cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Closes what was opened, also where a reader stopped before the end. */
    @Override
    public void close() throws IOException {
        for (CsvReader<CsvRecord> reader : open) {
            reader.close();
        }
    }

    /** Of tab, semicolon and comma the first that the first line with text has. */
    private CsvSeparator separator() throws IOException {
        try (BufferedReader reader = new BufferedReader(open())) {
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
            }
            if (line != null && line.indexOf('\t') >= 0) {
                return CsvSeparator.TAB;
            }
            return line != null && line.indexOf(';') >= 0 ? CsvSeparator.SEMICOLON : CsvSeparator.COMMA;
        }
    }

    /** A reader that fails on what is not UTF-8 instead of putting a replacement there. */
    private Reader open() throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private BrokenSheetException notUtf8(CharacterCodingException cause) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(bytes.capacity() + 1), true);
            return new BrokenSheetException(SheetFinding.NOT_UTF8.at(name, lineAt(bytes)), cause);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static long lineAt(ByteBuffer bytes) {
        long line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += bytes.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Hides the reader's own failures behind findings. */
    private final class Rows implements Iterator<SheetRow> {
        private final Iterator<CsvRecord> records;
        private final DecimalMark mark;
        private long lastLine;

        Rows(CsvReader<CsvRecord> reader, DecimalMark mark) {
            this.records = reader.iterator();
            this.mark = mark;
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException cause) {
                throw new BrokenSheetException(SheetFinding.BROKEN_ROW.in(name).with("line", lastLine), cause);
            } catch (UncheckedIOException cause) {
                throw failure(Objects.requireNonNull(cause.getCause(), "an I/O failure has its cause"));
            }
        }

        private RuntimeException failure(IOException cause) {
            return cause instanceof CharacterCodingException coding ? notUtf8(coding) : new UncheckedIOException(cause);
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further row");
            }
            CsvSheetRow row = new CsvSheetRow(records.next(), mark);
            lastLine = row.line();
            return row;
        }
    }
}
