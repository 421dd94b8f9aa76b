package org.klimatgap.io.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;

/**
 * Joins lines to rows and goes on after a row whose quotation marks are broken.
 *
 * <p>A quotation mark that stays open would swallow the rest of a file. A quoted cell may therefore go on over at most a
 * hundred lines, and the row must have as many cells as the header; otherwise the mark's line alone is the defect and
 * reading goes on at the next line.
 */
final class RecordSource {
    static final int MOST_LINES = 100;

    private final LineSource lines;
    private final String file;
    private final RecordParser parser;
    private final int columns;
    private final FindingList findings;
    private final Deque<TextLine> ahead = new ArrayDeque<>();

    RecordSource(LineSource lines, CsvHeader header, FindingList findings) {
        this.lines = lines;
        this.file = header.file();
        this.parser = new RecordParser(header.separator());
        this.columns = header.width();
        this.findings = findings;
    }

    /** The next row, or empty at the end of the file. */
    Optional<TextRecord> next() throws IOException {
        Optional<TextRecord> row = Optional.empty();
        Optional<TextLine> line = nextLine();
        while (line.isPresent()) {
            row = row(line.get());
            if (row.isPresent()) {
                return row;
            }
            line = nextLine();
        }
        return row;
    }

    private Optional<TextLine> nextLine() throws IOException {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
    }

    private Optional<TextRecord> row(TextLine line) throws IOException {
        line.damage().ifPresent(findings::addDamage);
        if (line.isBlank() || line.isUseless()) {
            return Optional.empty();
        }
        RecordParser.Split split = parser.split(line.text());
        return switch (split.outcome()) {
            case ROW ->
                Optional.of(new TextRecord(
                        line.number(), split.cells(), line.damage().isPresent()));
            case UNBALANCED -> continued(line);
            case TEXT_AFTER_QUOTE -> rejected(at(CsvFinding.TEXT_AFTER_QUOTE, line));
            case TOO_MANY_CELLS -> rejected(at(CsvFinding.TOO_MANY_CELLS, line).with("limit", RecordParser.MOST_CELLS));
        };
    }

    private Optional<TextRecord> rejected(Finding finding) {
        findings.add(finding);
        return Optional.empty();
    }

    private Optional<TextRecord> continued(TextLine first) throws IOException {
        List<TextLine> more = new ArrayList<>();
        Optional<List<String>> cells = join(first, more);
        if (cells.isEmpty()) {
            giveBack(more);
            return rejected(at(CsvFinding.UNBALANCED_QUOTE, first));
        }
        findings.add(at(CsvFinding.ROW_OVER_LINES, first).with("last", first.number() + more.size()));
        more.forEach(line -> line.damage().ifPresent(findings::addDamage));
        boolean damaged = first.damage().isPresent()
                || more.stream().anyMatch(line -> line.damage().isPresent());
        return Optional.of(new TextRecord(first.number(), cells.get(), damaged));
    }

    /** Takes lines until they and the first make a row of the table's width; empty when they do not. */
    private Optional<List<String>> join(TextLine first, List<TextLine> more) throws IOException {
        StringBuilder text = new StringBuilder(first.text()).append(first.end());
        while (more.size() < MOST_LINES - 1 && text.length() < LineSource.LONGEST_LINE) {
            Optional<TextLine> line = nextLine();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            more.add(line.get());
            RecordParser.Split split = extend(text, line.get().text());
            if (split.outcome() != RecordParser.Outcome.UNBALANCED) {
                return Optional.of(split.cells()).filter(cells -> cells.size() == columns);
            }
            text.append(line.get().end());
        }
        return Optional.empty();
    }

    /** Only a quotation mark can end the quoted cell: no other line is worth splitting all over again. */
    private RecordParser.Split extend(StringBuilder text, String line) {
        text.append(line);
        return line.indexOf('"') < 0
                ? new RecordParser.Split(RecordParser.Outcome.UNBALANCED)
                : parser.split(text.toString());
    }

    private void giveBack(List<TextLine> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            ahead.addFirst(more.get(i));
        }
    }

    private Finding at(CsvFinding code, TextLine line) {
        return code.at(file, line.number());
    }
}
