package org.klimatgap.io.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.recalculation.AmountChange;
import org.klimatgap.ghg.recalculation.ChangeDate;
import org.klimatgap.ghg.recalculation.ChangeKind;
import org.klimatgap.ghg.recalculation.ChangedPart;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.quantity.Emissions;

/** Writing and reading a ledger. */
class RecalculationCsvLaws {
    @Provide
    Arbitrary<RecalculationLedger> ledgers() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("abcåäö,;\"=+-@ 0")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "x" + text.strip());
        Arbitrary<AmountChange> amounts = Combinators.combine(
                        Arbitraries.integers().between(1990, 2050),
                        Arbitraries.of("total", "1", "3.15", "GPC~V.2"),
                        Arbitraries.doubles().between(0, 1e9),
                        Arbitraries.doubles().between(0, 1).ofScale(9))
                .as((year, part, before, after) -> AmountChange.of(
                        year,
                        ChangedPart.find(part).orElseThrow(),
                        Emissions.ofTonnes(before),
                        Emissions.ofTonnes(after)));
        return Combinators.combine(
                        texts,
                        Arbitraries.of("2023", "2024-02-29").map(ChangeDate::parse),
                        Arbitraries.of(ChangeKind.class),
                        texts,
                        texts,
                        amounts.list().ofMaxSize(4).uniqueElements(AmountChange::year))
                .as(LedgerEvent::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .uniqueElements(LedgerEvent::id)
                .map(RecalculationLedger::of);
    }

    @Property(tries = 200)
    void a_written_ledger_reads_as_itself(@ForAll("ledgers") RecalculationLedger ledger) {
        withFile(file -> {
            RecalculationCsv.write(ledger, file);
            Checked<RecalculationLedger> again = RecalculationCsv.read(file);
            assertThat(again.findings()).isEmpty();
            assertThat(shown(again.get())).isEqualTo(shown(ledger));
        });
    }

    private static List<String> shown(RecalculationLedger ledger) {
        List<String> shown = new ArrayList<>();
        ledger.events()
                .forEach(event ->
                        shown.add(event + "|" + event.reason() + "|" + event.evidence() + "|" + event.amounts()));
        return shown;
    }

    private static void withFile(Consumer<Path> use) {
        try {
            Path file = Files.createTempFile("ledger", ".csv");
            try {
                use.accept(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
