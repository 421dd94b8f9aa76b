package org.klimatgap.ghg.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Share;

/** Laws of recalculation. */
class RecalculationProperties {
    private static final double TONNES = 1e-9;

    @Provide
    Arbitrary<List<LedgerEvent>> changes() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2020, 2024);
        Arbitrary<Double> amounts = Arbitraries.doubles().between(0, 1_000);
        return Combinators.combine(years, amounts, amounts)
                .as((year, before, after) -> change("x", year, before, after))
                .list()
                .ofMaxSize(8)
                .map(RecalculationProperties::numbered);
    }

    private static LedgerEvent change(String id, int year, double before, double after) {
        return Ledgers.change(id, year, ChangeKind.ERROR, before, after);
    }

    private static List<LedgerEvent> numbered(List<LedgerEvent> events) {
        List<LedgerEvent> numbered = new ArrayList<>();
        events.forEach(event -> numbered.add(LedgerEvent.of(
                "c" + numbered.size(), event.date(), event.kind(), event.reason(), event.evidence(), event.amounts())));
        return numbered;
    }

    private static Recalculation assess(List<LedgerEvent> events, RecalculationPolicy policy) {
        return RecalculationLedger.of(events).assess(Ledgers.BASE, policy).get();
    }

    @Property
    void the_order_of_the_ledger_changes_nothing(@ForAll("changes") List<LedgerEvent> events, @ForAll Random random) {
        List<LedgerEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        assertThat(assess(shuffled, Ledgers.ABSOLUTE).decisions())
                .isEqualTo(assess(events, Ledgers.ABSOLUTE).decisions());
    }

    @Property
    void every_change_is_applied_or_waits(@ForAll("changes") List<LedgerEvent> events) {
        Recalculation result = assess(events, Ledgers.SIGNED);
        assertThat(result.applied().size()
                        + result.waiting().size()
                        + result.unknown().size())
                .isEqualTo(events.size());
    }

    @Property
    void the_restated_base_is_the_original_plus_the_applied_changes(@ForAll("changes") List<LedgerEvent> events) {
        Recalculation result = assess(events, Ledgers.ABSOLUTE);
        double sum = result.applied().stream()
                .flatMap(event -> event.amounts().stream())
                .mapToDouble(amount -> amount.after().value().tonnes()
                        - amount.before().value().tonnes())
                .sum();
        assertThat(result.restated().tonnes()).isCloseTo(15_000 + sum, within(TONNES));
    }

    @Property
    void the_signed_size_is_at_most_the_absolute_one(@ForAll("changes") List<LedgerEvent> events) {
        assertThat(assess(events, Ledgers.SIGNED).decisions())
                .allSatisfy(decision -> assertThat(
                                Math.abs(decision.signed().value().percent()))
                        .isLessThanOrEqualTo(decision.absolute().value().percent() + 1e-12));
    }

    @Property
    void a_goal_in_percent_keeps_its_percentage(
            @ForAll("changes") List<LedgerEvent> events, @ForAll @DoubleRange(min = 0, max = 100) double percent) {
        Recalculation result = assess(events, Ledgers.ABSOLUTE);
        ReductionTarget goal = ReductionTarget.reduction(Ledgers.BASE, Share.ofPercent(percent), 2030);
        double base = result.restated().tonnes();
        assertThat(result.restate(goal).restated().tonnes())
                .isCloseTo(base - base * percent / 100, within(TONNES * 1_000));
    }
}
