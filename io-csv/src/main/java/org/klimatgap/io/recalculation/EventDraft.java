package org.klimatgap.io.recalculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.recalculation.AmountChange;
import org.klimatgap.ghg.recalculation.ChangeDate;
import org.klimatgap.ghg.recalculation.ChangeKind;
import org.klimatgap.ghg.recalculation.ChangedPart;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** A change while its rows are read. */
final class EventDraft {
    private final String id;
    private final long firstLine;
    private final List<Amount> amounts = new ArrayList<>();
    private Optional<ChangeDate> date = Optional.empty();
    private Optional<ChangeKind> kind = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private String evidence = "";
    private boolean sound = true;

    EventDraft(String id, long firstLine) {
        this.id = id;
        this.firstLine = firstLine;
    }

    /**
     * The amounts of a row.
     *
     * @param line its line in the file
     * @param year the year that is restated
     * @param part the part of the inventory
     * @param before tonnes without the change
     * @param after tonnes with it
     */
    record Amount(long line, int year, ChangedPart part, Emissions before, Emissions after) {
        AmountChange traced(Origin origin) {
            return new AmountChange(
                    year,
                    part,
                    new Traced<>(name(LedgerText.BEFORE), before, origin),
                    new Traced<>(name(LedgerText.AFTER), after, origin));
        }

        private Message name(LedgerText text) {
            return Message.of(text).with("part", part.title()).with("year", year);
        }

        boolean overlaps(Amount other) {
            return year == other.year && part.overlaps(other.part);
        }
    }

    /** Takes what the change's first row says of it, and holds later rows against that. */
    void describe(CsvRow row, Optional<ChangeDate> when, Optional<ChangeKind> what, Optional<String> why) {
        String where = row.find("evidence").orElse("");
        if (row.line() == firstLine) {
            date = when;
            kind = what;
            reason = why;
            evidence = where;
        } else {
            require(row, "date", date, when);
            require(row, "kind", kind, what);
            require(row, "reason", reason, why);
            require(row, "evidence", Optional.of(evidence), Optional.of(where));
        }
    }

    private <T> void require(CsvRow row, String column, Optional<T> first, Optional<T> here) {
        if (first.isPresent() && here.isPresent() && !first.equals(here)) {
            row.report(row.finding(RecalculationCsvFinding.CHANGE_DIFFERS, column)
                    .with("event", id)
                    .with("other", first.get().toString())
                    .with("first", firstLine));
        }
    }

    void add(CsvRow row, Amount amount) {
        amounts.stream()
                .filter(amount::overlaps)
                .findFirst()
                .ifPresentOrElse(
                        other -> row.report(row.finding(RecalculationCsvFinding.PART_TWICE, "part")
                                .with("event", id)
                                .with("year", amount.year())
                                .with("other", other.part().id())
                                .with("first", other.line())),
                        () -> amounts.add(amount));
    }

    /** Ends a row: one with an error makes the change unsound, since its other rows would be a part of it. */
    void close(CsvRow row) {
        sound &= row.isSound();
    }

    Optional<LedgerEvent> build(SourceFile file) {
        return sound
                ? date.flatMap(when -> kind.flatMap(what -> reason.map(why -> event(file, when, what, why))))
                : Optional.empty();
    }

    private LedgerEvent event(SourceFile file, ChangeDate when, ChangeKind what, String why) {
        List<AmountChange> traced = amounts.stream()
                .map(amount -> amount.traced(new Origin.Place(file, amount.line(), evidence)))
                .toList();
        return new LedgerEvent(id, when, what, why, evidence, traced, new Origin.Place(file, firstLine, evidence));
    }
}
