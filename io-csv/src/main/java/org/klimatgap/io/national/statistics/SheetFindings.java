package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;

/** Collects the findings of one sheet, each with its file, line and, in a workbook, the sheet's name. */
final class SheetFindings {
    private static final int NAMED = 10;

    private final SourceFile file;
    private final String sheet;
    private final List<Finding> findings;

    private SheetFindings(SourceFile file, String sheet, List<Finding> findings) {
        this.file = file;
        this.sheet = sheet;
        this.findings = findings;
    }

    static SheetFindings of(SheetBook book) {
        return new SheetFindings(book.file(), "", new ArrayList<>());
    }

    /** Collects into the same list, with the name of a sheet. */
    SheetFindings on(String name) {
        return new SheetFindings(file, name, findings);
    }

    /** A finding about the whole sheet; nothing is collected before {@link #add}. */
    Finding whole(StatisticsFinding kind) {
        return at(kind, 0);
    }

    /** A finding about a line; nothing is collected before {@link #add}. */
    Finding at(StatisticsFinding kind, long line) {
        return Finding.at(kind, new Location(file.name(), line, sheet));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    /** Where a row's numbers come from. */
    Origin place(long line, String note) {
        String place = Stream.of(sheet, note).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return new Origin.Place(file, line, place);
    }

    SourceFile file() {
        return file;
    }

    boolean hasError() {
        return findings.stream().anyMatch(Finding::isError);
    }

    List<Finding> toList() {
        return List.copyOf(findings);
    }

    /** The first of many names, as many as somebody reads. */
    static List<String> named(List<?> all) {
        return all.stream().limit(NAMED).map(Object::toString).toList();
    }

    /** Reports a file that is not of the wanted layout, and which layout it is of. */
    void addWrongFile(SheetBook book, KnownFormat wanted) {
        KnownFormat actual =
                KnownFormat.of(book).filter(format -> format != wanted).orElse(null);
        add(
                actual == null
                        ? whole(StatisticsFinding.UNKNOWN_FORMAT).with("wanted", Message.of(wanted))
                        : whole(StatisticsFinding.OTHER_FORMAT)
                                .with("wanted", Message.of(wanted))
                                .with("actual", Message.of(actual)));
    }
}
