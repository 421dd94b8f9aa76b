package org.klimatgap.ghg.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.statement.Statements.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.klimatgap.basis.Boundary;
import org.klimatgap.ghg.scope.ScopeEntry;

/** Laws of a statement's totals. */
class StatementProperties {
    private static final double RELATIVE_NOISE = 1e-12;
    private static final List<String> UNITS = List.of("kommun", "bolag", "halva", "skola");
    private static final List<String> CATEGORIES = List.of("1.mobile", "1.stationary", "2.electricity", "3.1", "3.6");

    private static List<ScopeEntry> entries(Random random) {
        List<ScopeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String category = CATEGORIES.get(i % CATEGORIES.size());
            entries.add(entry(category, UNITS.get(random.nextInt(4)), 2023, random.nextDouble() * 1_000));
        }
        return entries;
    }

    private static double total(List<ScopeEntry> entries, Boundary approach, StatementTotal total) {
        StatementInput input = StatementInput.of(entries, List.of(), List.of(2023));
        return Statements.check(input, approach)
                .get()
                .total(total, 2023)
                .orElseThrow()
                .value()
                .tonnes();
    }

    @Property(tries = 50)
    void totals_do_not_depend_on_the_order_of_entries_to_the_last_bit(@ForAll long seed) {
        Random random = new Random(seed);
        List<ScopeEntry> entries = entries(random);
        double before = total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPES_1_2_3_LOCATION);
        Collections.shuffle(entries, random);
        assertThat(total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPES_1_2_3_LOCATION))
                .isEqualTo(before);
    }

    @Property(tries = 50)
    void splitting_an_entry_changes_no_total(@ForAll long seed, @ForAll @DoubleRange(max = 1) double part) {
        List<ScopeEntry> entries = entries(new Random(seed));
        double before = total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPES_1_2_3_LOCATION);
        ScopeEntry split = entries.remove(0);
        double tonnes = split.emissions().value().tonnes();
        entries.add(entry(split.category().id(), split.unit(), 2023, tonnes * part));
        entries.add(entry(split.category().id(), split.unit(), 2023, tonnes - tonnes * part));
        assertThat(total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPES_1_2_3_LOCATION))
                .isCloseTo(before, within(RELATIVE_NOISE * before));
    }

    @Property(tries = 50)
    void equity_is_at_most_control_when_all_of_the_controlled_is_taken(@ForAll long seed) {
        List<ScopeEntry> entries = entries(new Random(seed));
        assertThat(total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPE_1))
                .isLessThanOrEqualTo(total(entries, Boundary.FINANCIAL_CONTROL, StatementTotal.SCOPE_1));
    }

    @Property(tries = 50)
    void scopes_sum_to_their_total(@ForAll long seed) {
        List<ScopeEntry> entries = entries(new Random(seed));
        double sum = total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPE_1)
                + total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPE_2_LOCATION)
                + total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPE_3);
        assertThat(total(entries, Boundary.EQUITY_SHARE, StatementTotal.SCOPES_1_2_3_LOCATION))
                .isCloseTo(sum, within(RELATIVE_NOISE * sum));
    }
}
