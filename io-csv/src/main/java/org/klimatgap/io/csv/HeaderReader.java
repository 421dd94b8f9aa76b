package org.klimatgap.io.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;

/** Reads the header and recognises the separator by the columns that it gives. */
final class HeaderReader {
    private final String file;
    private final CsvFormat<?> format;
    private final FindingList findings;

    HeaderReader(String file, CsvFormat<?> format, FindingList findings) {
        this.file = file;
        this.format = format;
        this.findings = findings;
    }

    /**
     * A header as one separator splits it.
     *
     * @param separator the separator
     * @param outcome what became of the line
     * @param cells the columns as the file spells them
     * @param known how many of them the format has
     */
    private record Candidate(CsvSeparator separator, RecordParser.Outcome outcome, List<String> cells, long known) {
        List<String> names() {
            return cells.stream().map(CsvHeader::normalise).toList();
        }

        boolean isBetterThan(Candidate other) {
            return known > other.known || (known == other.known && columns() > other.columns());
        }

        /** A line that cannot be split is more likely to have this separator than one without any. */
        private int columns() {
            return outcome == RecordParser.Outcome.ROW ? cells.size() : 2;
        }

        boolean isOneUnknownColumn() {
            return cells.size() == 1 && known == 0;
        }
    }

    /** The header; empty, with an error among the findings, when no row can be read below it. */
    Optional<CsvHeader> read(LineSource lines) throws IOException {
        Optional<TextLine> first = lines.next();
        while (first.filter(line -> line.isBlank() && !line.isUseless()).isPresent()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            findings.add(CsvFinding.EMPTY_FILE);
        }
        return first.flatMap(this::header);
    }

    private Optional<CsvHeader> header(TextLine line) {
        line.damage().ifPresent(findings::addDamage);
        return line.isUseless() ? Optional.empty() : header(line, best(line.text()));
    }

    private Optional<CsvHeader> header(TextLine line, Candidate best) {
        Optional<Finding> defect = defect(line, best);
        defect.ifPresent(findings::add);
        if (defect.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                CsvHeader.of(file, line.number(), best.separator, format.columns(best.names()), best.cells, findings));
    }

    private Optional<Finding> defect(TextLine line, Candidate best) {
        return switch (best.outcome) {
            case UNBALANCED -> Optional.of(at(CsvFinding.UNBALANCED_QUOTE, line));
            case TEXT_AFTER_QUOTE -> Optional.of(at(CsvFinding.TEXT_AFTER_QUOTE, line));
            case TOO_MANY_CELLS ->
                Optional.of(at(CsvFinding.TOO_MANY_CELLS, line).with("limit", RecordParser.MOST_CELLS));
            case ROW ->
                Optional.of(at(CsvFinding.WRONG_SEPARATOR, line).with("header", CellText.excerpt(line.text())))
                        .filter(finding -> best.isOneUnknownColumn());
        };
    }

    private Finding at(CsvFinding code, TextLine line) {
        return code.at(file, line.number());
    }

    private Candidate best(String text) {
        Candidate best = candidate(CsvSeparator.COMMA, text);
        for (CsvSeparator separator : CsvSeparator.values()) {
            Candidate candidate = candidate(separator, text);
            best = candidate.isBetterThan(best) ? candidate : best;
        }
        return best;
    }

    private Candidate candidate(CsvSeparator separator, String text) {
        RecordParser.Split split = new RecordParser(separator).split(text);
        List<String> names = split.cells().stream().map(CsvHeader::normalise).toList();
        CsvColumns columns = format.columns(names);
        return new Candidate(
                separator,
                split.outcome(),
                split.cells(),
                names.stream().filter(columns::contains).count());
    }
}
