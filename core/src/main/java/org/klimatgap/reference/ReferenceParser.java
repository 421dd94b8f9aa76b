package org.klimatgap.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;

/** Parses one cited table and collects every defect. */
final class ReferenceParser {
    private static final List<String> CITATION = List.of("title", "source", "version", "licence");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String name;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final List<ReferenceRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** The line after the last record that was read; of a record over several lines, its second one. */
    private long nextLine = 1;

    private ReferenceParser(String name) {
        this.name = name;
    }

    static Checked<ReferenceTable> parse(String name, byte[] bytes) {
        ReferenceParser parser = new ReferenceParser(name);
        parser.parse(bytes);
        SourceFile file = new SourceFile(name, Sha256.of(bytes));
        return Checked.of(new ReferenceTable(file, parser.header, parser.columns, parser.rows), parser.findings);
    }

    private void parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            readRecords(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            checkTable();
            checkCitation();
        } catch (CharacterCodingException cause) {
            unreadable(firstLineOutsideUtf8(bytes), ReferenceText.NOT_UTF_8);
        }
    }

    private void readRecords(String text) {
        // A row of another length is a finding of its own, with its line, and no end of the file.
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.READ)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(this::accept);
        } catch (CsvParseException cause) {
            // The reader gives up on a field without an end alone.
            unreadable(nextLine, ReferenceText.OPEN_QUOTE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void unreadable(long line, ReferenceText reason) {
        findings.add(ReferenceFinding.UNREADABLE.at(name, line).with("reason", Message.of(reason)));
    }

    private static long firstLineOutsideUtf8(byte[] bytes) {
        // Any encoding that keeps line ends as they are will do to count the lines.
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        int line = 0;
        while (isUtf8(lines[line].getBytes(StandardCharsets.ISO_8859_1))) {
            line++;
        }
        return line + 1L;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException cause) {
            return false;
        }
    }

    private void accept(CsvRecord csv) {
        nextLine = csv.getStartingLineNumber() + 1;
        if (csv.isComment()) {
            cite(csv.getField(0));
        } else if (columns.isEmpty()) {
            csv.getFields().forEach(field -> addColumn(field.strip(), csv.getStartingLineNumber()));
        } else {
            addRow(csv);
        }
    }

    private void cite(String comment) {
        int colon = comment.indexOf(':');
        if (colon > 0) {
            header.put(
                    comment.substring(0, colon).strip(),
                    comment.substring(colon + 1).strip());
        }
    }

    private void addColumn(String column, long line) {
        if (columns.contains(column)) {
            findings.add(ReferenceFinding.DUPLICATE
                    .at(name, line)
                    .with("value", column)
                    .with("first", line));
        }
        columns.add(column);
    }

    private void addRow(CsvRecord csv) {
        if (csv.getFieldCount() != columns.size()) {
            findings.add(ReferenceFinding.RAGGED_ROW
                    .at(name, csv.getStartingLineNumber())
                    .with("actual", csv.getFieldCount())
                    .with("expected", columns.size()));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String cell = csv.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        rows.add(new ReferenceRow(csv.getStartingLineNumber(), cells));
    }

    private void checkTable() {
        if (columns.isEmpty()) {
            findings.add(ReferenceFinding.UNREADABLE.in(name).with("reason", Message.of(ReferenceText.NO_TABLE)));
        } else if (columns.size() == 1 && columns.get(0).contains(";")) {
            findings.add(ReferenceFinding.UNREADABLE.in(name).with("reason", Message.of(ReferenceText.SEMICOLONS)));
        }
    }

    private void checkCitation() {
        CITATION.stream()
                .filter(key -> header.getOrDefault(key, "").isEmpty())
                .map(key -> ReferenceFinding.MISSING_CITATION.in(name).with("key", key))
                .forEach(findings::add);
    }
}
