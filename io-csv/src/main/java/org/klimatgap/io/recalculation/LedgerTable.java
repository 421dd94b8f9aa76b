package org.klimatgap.io.recalculation;

import java.util.List;
import java.util.stream.Stream;
import org.klimatgap.ghg.recalculation.AmountChange;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.quantity.PlainNumber;

/** The rows of a ledger, change by change and year by year. */
final class LedgerTable {
    static final List<String> COLUMNS =
            List.of("event", "date", "kind", "reason", "evidence", "year", "part", "before", "after");

    private LedgerTable() {}

    static List<List<String>> rows(RecalculationLedger ledger) {
        return ledger.events().stream().flatMap(LedgerTable::rows).toList();
    }

    private static Stream<List<String>> rows(LedgerEvent event) {
        return event.amounts().isEmpty()
                ? Stream.of(row(event, List.of("", "", "", "")))
                : event.amounts().stream().map(amount -> row(event, cells(amount)));
    }

    private static List<String> row(LedgerEvent event, List<String> amounts) {
        Stream<String> head =
                Stream.of(event.id(), event.date().toString(), event.kind().id(), event.reason(), event.evidence());
        return Stream.concat(head, amounts.stream()).toList();
    }

    private static List<String> cells(AmountChange amount) {
        return List.of(
                Integer.toString(amount.year()),
                amount.part().id(),
                PlainNumber.format(amount.before().value().tonnes()),
                PlainNumber.format(amount.after().value().tonnes()));
    }
}
