package org.klimatgap.io.recalculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.ghg.recalculation.ChangeDate;
import org.klimatgap.ghg.recalculation.ChangeKind;
import org.klimatgap.ghg.recalculation.ChangedPart;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.io.csv.CsvFinding;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;

/** Rows of one change, year and part each. */
final class LedgerRows implements CsvTableBuilder<RecalculationLedger> {
    private static final List<String> DATES = List.of("2023", "2023-04-01");
    private static final List<String> PARTS = List.of("total", "1", "1.mobile", "3.6", "GPC~II.1.1");

    private final Map<String, EventDraft> drafts = new LinkedHashMap<>();

    @Override
    public void accept(CsvRow row) {
        Optional<String> id = row.require("event");
        Optional<ChangeDate> date =
                parse(row, "date", RecalculationCsvFinding.INVALID_CHANGE_DATE, ChangeDate::find, DATES);
        Optional<ChangeKind> kind =
                parse(row, "kind", RecalculationCsvFinding.UNKNOWN_KIND, ChangeKind::find, ChangeKind.ids());
        Optional<String> reason = row.require("reason");
        Optional<EventDraft.Amount> amount = hasAmount(row) ? amount(row) : Optional.empty();
        id.ifPresent(known -> {
            EventDraft draft = drafts.computeIfAbsent(known, key -> new EventDraft(key, row.line()));
            draft.describe(row, date, kind, reason);
            amount.ifPresent(each -> draft.add(row, each));
            draft.close(row);
        });
    }

    private static boolean hasAmount(CsvRow row) {
        return Stream.of("year", "part", "before", "after")
                .anyMatch(column -> row.find(column).isPresent());
    }

    private static Optional<EventDraft.Amount> amount(CsvRow row) {
        Optional<Integer> year = row.requireYear("year");
        Optional<ChangedPart> part = parse(row, "part", RecalculationCsvFinding.UNKNOWN_PART, ChangedPart::find, PARTS);
        Optional<Emissions> before = tonnes(row, "before");
        Optional<Emissions> after = tonnes(row, "after");
        boolean whole = year.isPresent() && part.isPresent() && before.isPresent() && after.isPresent();
        return whole
                ? Optional.of(new EventDraft.Amount(row.line(), year.get(), part.get(), before.get(), after.get()))
                : Optional.empty();
    }

    private static Optional<Emissions> tonnes(CsvRow row, String column) {
        Optional<Double> tonnes = row.requireNumber(column).map(Number::doubleValue);
        if (tonnes.filter(number -> number.isInfinite()).isPresent()) {
            row.report(row.finding(CsvFinding.NOT_FINITE, column));
        } else if (tonnes.filter(number -> number < 0).isPresent()) {
            row.report(row.finding(CsvFinding.NEGATIVE, column));
        }
        return tonnes.filter(number -> number >= 0 && !number.isInfinite()).map(Emissions::ofTonnes);
    }

    /** A cell that must be filled with one of the valid words; reports any other one. */
    private static <T> Optional<T> parse(
            CsvRow row,
            String column,
            RecalculationCsvFinding code,
            Function<String, Optional<T>> parser,
            List<String> valid) {
        Optional<String> text = row.require(column);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            row.report(row.finding(code, column).with("valid", valid));
        }
        return value;
    }

    @Override
    public RecalculationLedger build(SourceFile file) {
        return RecalculationLedger.of(drafts.values().stream()
                .flatMap(draft -> draft.build(file).stream())
                .toList());
    }
}
