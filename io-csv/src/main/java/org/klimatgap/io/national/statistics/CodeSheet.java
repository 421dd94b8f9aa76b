package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.io.sheet.SheetBook;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** The list of areas in the first sheet of a file. */
final class CodeSheet {
    private static final List<List<String>> HEADERS = List.of(List.of("Kod", "Namn"), List.of("Code", "Name"));
    private static final String UNKNOWN_VERSION = "?";

    private final SheetBook book;
    private final SheetFindings findings;
    private final List<ReferenceRow> rows = new ArrayList<>();
    private String title = "";
    private String version = UNKNOWN_VERSION;

    CodeSheet(SheetBook book) {
        this.book = book;
        this.findings = SheetFindings.of(book).on(book.first().name());
    }

    Checked<AreaRegister> read() {
        boolean another = KnownFormat.of(book)
                .filter(format -> format != KnownFormat.CODE_LIST)
                .isPresent();
        if (another) {
            findings.addWrongFile(book, KnownFormat.CODE_LIST);
            return Checked.failed(findings.toList());
        }
        Iterator<SheetRow> all = book.first().rows();
        Optional<ColumnHeader> header =
                ColumnHeader.find(all, CodeSheet::isHeader, List.of("Kod", "Namn"), findings, this::readTitle);
        if (header.isEmpty()) {
            return Checked.failed(findings.toList());
        }
        List<String> columns = names(header.get());
        header.get()
                .reportUnknown(name -> columns.stream().map(Names::normalise).anyMatch(name::equals), findings);
        all.forEachRemaining(row ->
                accept(row, header.get().column(columns.get(0)), header.get().column(columns.get(1))));
        return register();
    }

    private static boolean isHeader(ColumnHeader header) {
        return HEADERS.stream().anyMatch(names -> names.stream().allMatch(header::has));
    }

    private static List<String> names(ColumnHeader header) {
        return HEADERS.stream()
                .filter(names -> names.stream().allMatch(header::has))
                .findFirst()
                .orElseThrow();
    }

    private void readTitle(SheetRow row) {
        String text = String.join(" ", row.texts()).strip();
        OptionalInt year = HouseholdConsumption.yearIn(text);
        if (year.isPresent() && version.equals(UNKNOWN_VERSION)) {
            title = text;
            version = Integer.toString(year.getAsInt());
        }
    }

    private void accept(SheetRow row, int code, int name) {
        if (row.isBlank() || isOtherHeader(row, code, name)) {
            return;
        }
        Optional<String> digits = AreaCode.ofEither(row, code);
        if (digits.isPresent() && !row.isEmpty(name)) {
            rows.add(new ReferenceRow(row.line(), Map.of("code", digits.get(), "name", row.text(name))));
        } else if (digits.isPresent() || !row.isEmpty(name)) {
            findings.add(findings.at(StatisticsFinding.UNREAD_ROW, row.line())
                    .with("cells", SheetFindings.named(row.texts())));
        }
    }

    private static boolean isOtherHeader(SheetRow row, int code, int name) {
        return HEADERS.stream()
                .anyMatch(names -> row.text(code).equalsIgnoreCase(names.get(0))
                        && row.text(name).equalsIgnoreCase(names.get(1)));
    }

    private Checked<AreaRegister> register() {
        Map<String, String> citation = new LinkedHashMap<>();
        citation.put("title", title.isEmpty() ? book.file().name() : title);
        citation.put("source", "SCB, " + book.file().name());
        citation.put("version", version);
        citation.put("licence", "CC0-1.0");
        Checked<AreaRegister> register =
                AreaRegister.of(new ReferenceTable(book.file(), citation, List.of("code", "name", "aliases"), rows));
        register.find().ifPresent(this::reportMissing);
        findings.addAll(register.findings());
        return register.find()
                .map(usable -> Checked.of(usable, findings.toList()))
                .orElseGet(() -> Checked.failed(findings.toList()));
    }

    private void reportMissing(AreaRegister register) {
        List<Municipality> known = AreaRegister.sweden().municipalities();
        List<Municipality> missing = known.stream()
                .filter(municipality -> register.find(municipality.code()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            findings.add(findings.whole(StatisticsFinding.MISSING_MUNICIPALITIES)
                    .with("count", missing.size())
                    .with("all", known.size())
                    .with("missing", SheetFindings.named(missing)));
        }
    }
}
