package org.klimatgap.ghg.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

class LedgerTest {
    private static final SourceFile OTHER = new SourceFile("other.csv", "1".repeat(64));

    private static LedgerRow in(String file, String name) {
        return new LedgerRow(
                Location.of(file, 2),
                2023,
                "school",
                "",
                new Supplier("s", name),
                "paper",
                null,
                SpendFiles.paid("10", "SEK", VatTerms.excluding()));
    }

    private static LedgerTally tally(LedgerRow... rows) {
        LedgerTally tally = new LedgerTally(Set.of());
        List.of(rows).forEach(tally::accept);
        return tally;
    }

    @Test
    void several_files_are_one_ledger_with_each_sum_in_its_own_file() {
        Ledger ledger =
                Ledger.of(List.of(SpendFiles.LEDGER, OTHER), tally(in("ledger.csv", "a"), in("other.csv", "a")));
        assertThat(ledger.sums().keySet()).extracting(LedgerKey::file).containsExactly("ledger.csv", "other.csv");
        SpendMethod method = SpendFiles.method().withFigures(SupplierFigures.none());
        assertThat(method.analyse(ledger).get().topSuppliers(1).get(0).spend()).isEqualTo(InputAmount.of(20, "SEK"));
    }

    @Test
    void rows_must_be_from_the_files_of_the_ledger() {
        assertThatThrownBy(() -> Ledger.of(List.of(OTHER), tally(in("ledger.csv", "a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows are from 'ledger.csv', must be from one of [other.csv]");
    }

    @Test
    void two_files_cannot_have_one_name() {
        assertThatThrownBy(() -> Ledger.of(List.of(OTHER, OTHER), tally()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two ledger files are called 'other.csv'");
    }

    @Test
    void tallies_that_keep_other_suppliers_apart_do_not_combine() {
        LedgerTally tally = tally();
        assertThatThrownBy(() -> tally.combine(new LedgerTally(Set.of("s"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must keep the same suppliers apart");
    }

    @Test
    void of_several_names_of_a_supplier_the_first_by_letters_is_shown_whatever_the_order() {
        LedgerTally one = tally(in("ledger.csv", "b"), in("ledger.csv", ""), in("ledger.csv", "a"));
        LedgerTally other = tally(in("ledger.csv", "a"), in("ledger.csv", ""), in("ledger.csv", "b"));
        assertThat(one).isEqualTo(other);
        assertThat(one.names()).containsEntry("s", "a");
    }

    @Test
    void spend_belongs_to_scope_3() {
        assertThatThrownBy(() -> new LedgerRow(
                        Location.of("l", 2),
                        2023,
                        "school",
                        "",
                        new Supplier("s", ""),
                        "paper",
                        ScopeCategory.ELECTRICITY,
                        SpendFiles.paid("1", "SEK", VatTerms.excluding())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("spend belongs to scope 3, was 2.electricity at l:2");
    }

    @Test
    void a_rate_of_tax_is_a_share_of_the_amount_without_it() {
        assertThatThrownBy(() -> VatTerms.including(Share.ofPercent(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a VAT rate must be 0 to 100 %, was 101 %");
        assertThatThrownBy(() -> new VatTerms(VatBasis.EXCLUDING, Share.ofPercent(25)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount without VAT holds 0 % of it, was 25 %");
    }
}
