package org.klimatgap.ghg.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.ghg.recalculation.Ledgers.change;
import static org.klimatgap.ghg.recalculation.Ledgers.ledger;
import static org.klimatgap.ghg.recalculation.Ledgers.policy;
import static org.klimatgap.ghg.recalculation.Ledgers.tonnes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Language;

/** The parts of a ledger. */
class LedgerTest {
    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-04-01", "2024-02-29"})
    void a_date_reads_what_it_writes(String text) {
        assertThat(ChangeDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "2023-13-01", "2023-02-29", "2023-4-1", "1 april 2023", "+12023-01-01"})
    void anything_else_is_no_date(String text) {
        assertThat(ChangeDate.find(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeDate.parse(text))
                .withMessageContaining("must look like '2023' or '2023-04-01'");
    }

    @Test
    void dates_are_in_order_and_a_year_comes_before_its_days() {
        assertThat(Stream.of("2023-01-02", "2023-01-01", "2024", "2023", "2022-12-31")
                        .map(ChangeDate::parse)
                        .sorted())
                .extracting(ChangeDate::toString)
                .containsExactly("2022-12-31", "2023", "2023-01-01", "2023-01-02", "2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeDate(2022, Optional.of(LocalDate.of(2023, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"total,", "1, SCOPE_1", "3, SCOPE_3", "1.mobile, SCOPE_1", "3.15, SCOPE_3", "GPC~II.1.1,"})
    void a_part_is_found_by_its_identifier(String id, Scope scope) {
        ChangedPart part = ChangedPart.find(id).orElseThrow();
        assertThat(part).hasToString(id);
        assertThat(part.scope()).isEqualTo(Optional.ofNullable(scope));
        assertThat(part.title().text(Language.SWEDISH)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "3.16", "scope 1", "II.1.1"})
    void anything_else_is_no_part(String id) {
        assertThat(ChangedPart.find(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "total, 1, true",
        "1, total, true",
        "1, 1.mobile, true",
        "3.1, 3.1, true",
        "3.1, 3.10, false",
        "1.mobile, 1.stationary, false",
        "1, 2, false",
        "GPC~II, GPC~II.1.1, true",
        "GPC~II.1, GPC~II.10, false",
        "total, GPC~II, true"
    })
    void parts_overlap_when_one_holds_the_other(String one, String other, boolean overlap) {
        assertThat(ChangedPart.find(one)
                        .orElseThrow()
                        .overlaps(ChangedPart.find(other).orElseThrow()))
                .isEqualTo(overlap);
    }

    @Test
    void a_change_counts_no_emissions_twice() {
        AmountChange scope = AmountChange.of(2019, ChangedPart.of(Scope.SCOPE_1), tonnes(0), tonnes(1));
        AmountChange whole = AmountChange.of(2019, ChangedPart.total(), tonnes(0), tonnes(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledgers.event("x", 2023, ChangeKind.ERROR, scope, whole))
                .withMessage("the change 'x' counts 2019 twice, in 1 and in total");
    }

    @Test
    void a_change_needs_an_identifier_and_a_reason_and_amounts_are_not_negative() {
        for (List<String> pair : List.of(List.of(" ", "reason"), List.of("x", ""))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LedgerEvent.of(
                            pair.get(0), ChangeDate.of(2023), ChangeKind.ERROR, pair.get(1), "", List.of()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountChange.of(2019, ChangedPart.total(), tonnes(-1), tonnes(0)))
                .withMessage("amounts before and after a change must not be negative, were -1 t and 0 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountChange.of(2019, ChangedPart.total(), tonnes(0), tonnes(-1)));
    }

    @Test
    void a_ledger_is_in_order_and_has_no_identifier_twice() {
        LedgerEvent later = change("a", 2023, ChangeKind.ERROR, 0, 1);
        LedgerEvent earlier = change("b", 2022, ChangeKind.ERROR, 0, 1);
        assertThat(ledger(later, earlier).events()).containsExactly(earlier, later);
        assertThat(ledger(later, earlier)).hasToString("2 changes from 2022 to 2023");
        assertThat(ledger()).hasToString("no changes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger(later, later))
                .withMessage("two changes have the identifier 'a'");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, 100.1})
    void a_threshold_is_above_zero_and_at_most_the_whole(double percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> policy(percent, CumulationRule.SIGNED));
    }

    @Test
    void parts_of_a_policy_print_themselves() {
        assertThat(policy(5, CumulationRule.ABSOLUTE)).hasToString("at 5 % of the base year, absolute");
        assertThat(CumulationRule.SIGNED.title().text(Language.ENGLISH)).startsWith("net");
        assertThat(AmountChange.of(2019, ChangedPart.of(Scope.SCOPE_1), tonnes(0), tonnes(900)))
                .hasToString("2019, 1: 0 t before, 900 t after");
        assertThat(Ledgers.ACQUISITION).hasToString("bolag-7, 2023, acquisition");
    }

    @Test
    void a_revision_of_a_statistic_is_a_change_of_the_whole() {
        AmountChange whole = AmountChange.of(2019, ChangedPart.total(), tonnes(100), tonnes(107));
        AmountChange change =
                AmountChange.from(new Revision(Municipality.of("2180", "Gävle"), 2023, whole.before(), whole.after()));
        assertThat(change.part()).isEqualTo(ChangedPart.total());
        assertThat(change.year()).isEqualTo(2023);
        assertThat(change.difference().value()).isEqualTo(tonnes(7));
    }
}
