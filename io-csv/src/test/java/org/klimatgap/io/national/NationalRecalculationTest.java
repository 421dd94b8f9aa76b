package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.ghg.recalculation.AmountChange;
import org.klimatgap.ghg.recalculation.ChangeDate;
import org.klimatgap.ghg.recalculation.ChangeKind;
import org.klimatgap.ghg.recalculation.CumulationRule;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.ghg.recalculation.RecalculationDecision;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.ghg.recalculation.RecalculationPolicy;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** A newer release of the national emissions database as a change of method, tested at 5 % of a base year. */
class NationalRecalculationTest {
    /** Sums of the nine main sectors of each file, computed by a separate script. */
    @ParameterizedTest
    @CsvSource({"2180, Gävle, 2023, 7.02, true", "1490, Borås, 1990, 4.05, false", "0764, Alvesta, 2023, -0.60, false"})
    void a_revision_is_recalculated_at_five_percent(
            String code, String name, int year, double percent, boolean recalculated) {
        NationalEmissions older =
                EmissionsDatabase.read(SharedData.file(SharedData.MAIN_2026_01)).get();
        NationalEmissions newer =
                EmissionsDatabase.read(SharedData.file(SharedData.MAIN_2026_06)).get();
        Revision revision = Revisions.between(older, newer).values().stream()
                .filter(each -> each.area().code().equals(code) && each.year() == year)
                .findFirst()
                .orElseThrow();
        Baseline base = new Baseline(older.basis(), year, revision.older(), ValueStatus.REPORTED);
        LedgerEvent event = LedgerEvent.of(
                "release",
                ChangeDate.parse("2026-06-25"),
                ChangeKind.METHOD,
                "a newer release",
                "SMHI 2026-06-25",
                List.of(AmountChange.from(revision)));
        RecalculationDecision decision = RecalculationLedger.of(List.of(event))
                .assess(base, RecalculationPolicy.of(Share.ofPercent(5), CumulationRule.SIGNED))
                .get()
                .decisions()
                .get(0);
        assertThat(revision.area().name()).isEqualTo(name);
        assertThat(decision.signed().value().percent()).isCloseTo(percent, within(0.005));
        assertThat(decision.recalculated()).isEqualTo(recalculated);
        assertThat(decision.after().value())
                .isEqualTo(
                        recalculated
                                ? revision.newer().value()
                                : revision.older().value());
    }
}
