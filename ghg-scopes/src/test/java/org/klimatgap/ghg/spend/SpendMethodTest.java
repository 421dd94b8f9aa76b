package org.klimatgap.ghg.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.spend.SpendFiles.VAT_25;
import static org.klimatgap.ghg.spend.SpendFiles.analyse;
import static org.klimatgap.ghg.spend.SpendFiles.paid;
import static org.klimatgap.ghg.spend.SpendFiles.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/** Spend against numbers computed by hand. */
class SpendMethodTest {
    private static final SpendMethod METHOD = SpendFiles.method();
    private static final double KILOGRAM = 1e-3;

    private static double kilograms(SpendAnalysis analysis) {
        return analysis.total().value().tonnes() * 1_000;
    }

    /** 1 250 000 / 1.25 · (0.88·0.050 + 0.10·0.010 + 0.02·0.080) · 100/118 by a pocket calculator. */
    @Test
    void margins_deflator_and_vat_give_the_worked_number() {
        SpendAnalysis analysis =
                analyse(METHOD, row(2, 2023, "school", "5460", "other", "furniture", paid("1250000", "SEK", VAT_25)));
        assertThat(kilograms(analysis)).isCloseTo(39_491.53, within(0.005));
        assertThat(analysis.lines().get(0).spend().value()).isEqualTo(InputAmount.of(1_000_000, "SEK"));
    }

    @Test
    void every_number_of_the_worked_example_is_in_the_derivation() {
        ScopeEntry entry = analyse(
                        METHOD, row(2, 2023, "school", "5460", "other", "furniture", paid("1250000", "SEK", VAT_25)))
                .entries()
                .get(0);
        assertThat(entry.category()).isEqualTo(ScopeCategory.PURCHASED_GOODS_AND_SERVICES);
        assertThat(entry.method()).isEqualTo(ScopeMethod.SPEND_BASED);
        assertThat(entry.emissions().explain())
                .contains(
                        "booked in 2023 under furniture, rows: 1, the first on line 2 = 1250000 SEK ← ledger.csv:2",
                        "= 25 % ←",
                        "spend without VAT = 1000000 SEK",
                        "basic price as a share of the purchaser's price = 88 % ← factors.csv:6",
                        "factor of transport margins = 0.08 kg CO2e/SEK ← factors.csv:6",
                        "deflator = 0.847457627118644 SEK 2019/SEK 2023 ←",
                        "price index producer, 2019 = 100 index ← indices.csv:6",
                        "price index producer, 2023 = 118 index ← indices.csv:7");
        assertThat(Origin.files(List.of(entry.emissions().origin())))
                .extracting(file -> file.name())
                .containsExactly("ledger.csv", "factors.csv", "indices.csv");
    }

    /** 0.45 kg/EUR / 10.59 SEK/EUR = 0.042493 kg/SEK in prices of 2019, and no deflator in that year. */
    @Test
    void a_factor_in_another_currency_is_converted_at_the_rate_of_its_price_year() {
        SpendAnalysis analysis = analyse(
                METHOD,
                row(2, 2019, "school", "5460", "other", "computers", paid("1000000", "SEK", VatTerms.excluding())));
        assertThat(kilograms(analysis)).isCloseTo(42_493, within(0.5));
    }

    /** 100 EUR · 11.5 SEK/EUR · 0.1 kg/SEK = 115 kg. */
    @Test
    void money_in_another_currency_is_converted_at_the_rate_of_its_year() {
        SpendAnalysis analysis = analyse(
                METHOD, row(2, 2023, "school", "5460", "other", "paper", paid("100", "EUR", VatTerms.excluding())));
        assertThat(kilograms(analysis)).isCloseTo(115, within(KILOGRAM));
    }

    /** 1000 · 0.03 · 100/118. */
    @ParameterizedTest
    @CsvSource({"45000000", "45210000", "45211341-1", "45211340"})
    void a_cpv_code_has_the_factor_of_the_nearest_code_above(String code) {
        SpendAnalysis analysis = analyse(METHOD, row(2, "school", "other", code, "1000"));
        assertThat(kilograms(analysis)).isCloseTo(25.4237, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"44000000", "4521", "furnitures"})
    void a_code_outside_the_branch_has_none(String code) {
        assertThat(METHOD.factors().find(code)).isEmpty();
    }

    @Test
    void a_nearer_code_goes_before_a_farther_one() {
        assertThat(METHOD.factors().find("45211341-1").orElseThrow().category()).isEqualTo("45000000");
        assertThat(METHOD.factors().factors()).hasSize(5);
    }

    /** 0.02 kg/SEK of the supplier instead of 0.1 of the category: 1000 · 0.02 = 20 kg. */
    @Test
    void a_suppliers_factor_replaces_that_of_the_category() {
        SpendAnalysis analysis = analyse(METHOD, row(2, "school", "green", "unheard of", "1000"));
        assertThat(kilograms(analysis)).isCloseTo(20, within(KILOGRAM));
        assertThat(analysis.lines().get(0).treatment()).isEqualTo(SpendTreatment.SUPPLIER_FACTOR);
        assertThat(analysis.entries().get(0).method()).isEqualTo(ScopeMethod.SUPPLIER_SPECIFIC);
    }

    /** 90 t over 700 000 and 200 000 SEK: 70 and 20 t. */
    @Test
    void reported_tonnes_are_shared_by_spend_and_counted_once() {
        SpendAnalysis analysis = analyse(
                METHOD,
                row(2, "school", "builder", "45000000", "700000"),
                row(3, "roads", "builder", "furniture", "200000"));
        assertThat(analysis.entries())
                .extracting(ScopeEntry::unit, entry -> entry.emissions().value())
                .containsExactly(tuple("roads", Emissions.ofTonnes(20)), tuple("school", Emissions.ofTonnes(70)));
        assertThat(analysis.suppliers().get(0).emissions()).isEqualTo(Emissions.ofTonnes(90));
        assertThat(analysis.lines()).extracting(SpendLine::scope).containsOnly(ScopeCategory.CAPITAL_GOODS);
    }

    @Test
    void a_figure_for_a_category_goes_before_one_for_everything() {
        SpendAnalysis analysis = analyse(
                METHOD, row(2, "school", "green", "paper", "5"), row(3, "school", "green", "furniture", "1000"));
        assertThat(analysis.total().value().tonnes()).isCloseTo(12 + 0.02, within(1e-12));
        assertThat(analysis.coverage())
                .extracting(TreatmentCoverage::treatment)
                .containsExactly(SpendTreatment.SUPPLIER_FACTOR, SpendTreatment.SUPPLIER_REPORTED);
    }

    @Test
    void tonnes_without_spend_above_zero_are_not_estimated_and_say_so() {
        Checked<SpendAnalysis> checked = METHOD.analyse(SpendFiles.ledger(
                METHOD,
                List.of(
                        row(2, "school", "builder", "furniture", "100"),
                        row(3, "roads", "builder", "furniture", "-100"))));
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .contains("ledger.csv:2: supplier builder reports tonnes for 2023, but its purchases add up to 0 SEK,"
                        + " must be above zero to share them by; rows: 2, the first here, counted as not"
                        + " estimated (NE)");
        assertThat(checked.get().notEstimated()).hasSize(2);
        assertThat(checked.get().suppliers().get(0).emissions()).isEqualTo(Emissions.ZERO);
    }

    @Test
    void what_scopes_1_and_2_hold_is_left_out_and_listed() {
        SpendAnalysis analysis = analyse(
                METHOD,
                row(2, 2023, "school", "5121", "grid", "furniture", paid("125", "SEK", VAT_25)),
                row(3, 2023, "school", "5611", "fuel", "paper", paid("300", "SEK", VatTerms.excluding())),
                row(4, 2023, "school", "5612", "fuel", "paper", paid("50", "SEK", VatTerms.excluding())));
        assertThat(analysis.excluded())
                .extracting(
                        excluded -> excluded.rule().countedIn(),
                        excluded -> excluded.key().account(),
                        excluded -> excluded.booked().value())
                .containsExactlyInAnyOrder(
                        tuple(ScopeCategory.ELECTRICITY, "5121", InputAmount.of(125, "SEK")),
                        tuple(ScopeCategory.MOBILE_COMBUSTION, "5611", InputAmount.of(300, "SEK")));
        assertThat(kilograms(analysis)).isCloseTo(5, within(KILOGRAM));
        assertThat(analysis.suppliers()).extracting(RankedSpend::code).containsExactly("fuel");
        assertThat(analysis.suppliers().get(0).spend()).isEqualTo(InputAmount.of(50, "SEK"));
    }

    @Test
    void a_category_without_a_factor_is_not_estimated_and_the_total_a_lower_bound() {
        Checked<SpendAnalysis> checked = METHOD.analyse(SpendFiles.ledger(
                METHOD,
                List.of(
                        row(2, "school", "other", "paper", "750"),
                        row(3, "school", "other", "training", "200"),
                        row(4, "school", "other", "training", "50"))));
        SpendAnalysis analysis = checked.get();
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .contains("ledger.csv:3: purchase category \"training\" has no factor in factors.csv; rows with it: 2,"
                        + " the first here, counted as not estimated (NE), so that totals are lower bounds");
        assertThat(analysis.isLowerBound()).isTrue();
        UncoveredSpend gap = analysis.notEstimated().get(0);
        assertThat(gap.notation()).isEqualTo(NotationKey.NE);
        assertThat(gap.booked().value()).isEqualTo(InputAmount.of(250, "SEK"));
        assertThat(gap.sum().rows()).isEqualTo(2);
        assertThat(analysis.coverage())
                .extracting(
                        TreatmentCoverage::treatment,
                        TreatmentCoverage::rows,
                        part -> part.share().orElseThrow())
                .containsExactly(
                        tuple(SpendTreatment.SPEND_BASED, 1L, Share.ofPercent(75)),
                        tuple(SpendTreatment.NOT_ESTIMATED, 2L, Share.ofPercent(25)));
    }

    @Test
    void credits_are_taken_off_and_counted() {
        SpendAnalysis analysis = analyse(
                METHOD, row(2, "school", "other", "paper", "1000"), row(3, "school", "other", "paper", "-250.50"));
        assertThat(kilograms(analysis)).isCloseTo(74.95, within(KILOGRAM));
        LedgerSum sum = analysis.lines().get(0).sum();
        assertThat(sum.credits()).isEqualByComparingTo("-250.50");
        assertThat(sum.creditRows()).isEqualTo(1);
    }

    @Test
    void the_category_of_scope_3_that_a_row_states_goes_before_that_of_its_factor() {
        LedgerRow row = new LedgerRow(
                Location.of("ledger.csv", 2),
                2023,
                "school",
                "5460",
                new Supplier("other", ""),
                "paper",
                ScopeCategory.BUSINESS_TRAVEL,
                paid("10", "SEK", VatTerms.excluding()));
        assertThat(analyse(METHOD, row).entries())
                .extracting(ScopeEntry::category)
                .containsExactly(ScopeCategory.BUSINESS_TRAVEL);
    }

    @Test
    void rankings_have_the_largest_first_with_its_share() {
        SpendAnalysis analysis = analyse(
                METHOD,
                row(2, "school", "small", "paper", "100"),
                row(3, "school", "large", "paper", "300"),
                row(4, "roads", "large", "training", "1000"));
        assertThat(analysis.topSuppliers(1)).singleElement().satisfies(first -> {
            assertThat(first.code()).isEqualTo("large");
            assertThat(first.title()).isEqualTo("Name of large");
            assertThat(first.spend()).isEqualTo(InputAmount.of(1_300, "SEK"));
            assertThat(first.share()).contains(Share.ofPercent(75));
        });
        assertThat(analysis.topCategories(5))
                .extracting(RankedSpend::code, RankedSpend::title)
                .containsExactly(tuple("paper", "paper"), tuple("training", "Training"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023|nonsense|SEK|unknown purchase category \"nonsense\", must be one of factors.csv; rows with it: 1,"
                        + " the first here, counted as not estimated (NE)",
                "2023|paper|USD|no exchange rate from USD to SEK for 2023 in rates.csv; rows that need it: 1, the first"
                        + " here, counted as not estimated (NE)",
                "2022|furniture|SEK|price index \"producer\" has no level for 2022 in indices.csv; rows that need it:"
                        + " 1, the first here, counted as not estimated (NE)",
                "2022|paper|SEK|the factor of \"paper\" in factors.csv holds for prices of 2023 and names no price"
                        + " index, but the purchase is of 2022; rows that need one: 1, the first here, counted as not"
                        + " estimated (NE)"
            })
    void what_cannot_be_priced_is_an_error_at_its_line(int year, String category, String currency, String text) {
        Checked<SpendAnalysis> checked = METHOD.analyse(SpendFiles.ledger(
                METHOD,
                List.of(
                        row(2, "school", "other", "paper", "1"),
                        row(17, year, "school", "1", "other", category, paid("9", currency, VatTerms.excluding())))));
        assertThat(checked.errors())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly("ledger.csv:17: " + text);
        assertThat(checked.acceptPartial("test").get().notEstimated()).hasSize(1);
    }

    @Test
    void a_rate_that_a_factor_needs_is_asked_for_in_its_price_year() {
        SpendMethod method = METHOD.withRates(ExchangeRates.none());
        assertThat(method.analyse(SpendFiles.ledger(method, List.of(row(5, "school", "other", "computers", "1"))))
                        .errors())
                .extracting(finding -> finding.text(Language.SWEDISH))
                .containsExactly(
                        "ledger.csv:5: växelkurs från EUR till SEK för 2019 saknas i –; antal rader som behöver den: 1,"
                                + " den första här, som räknas som inte beräknade (NE)");
    }

    @Test
    void rules_and_figures_that_meet_nothing_are_told_with_their_line() {
        assertThat(METHOD.analyse(SpendFiles.ledger(METHOD, List.of(row(2, "school", "green", "paper", "1"))))
                        .findings())
                .extracting(finding ->
                        finding.location().orElseThrow() + " " + finding.code().key())
                .containsExactly(
                        "exclusions.csv:6 finding.unused-exclusion",
                        "exclusions.csv:7 finding.unused-exclusion",
                        "suppliers.csv:6 finding.unused-supplier-figure",
                        "suppliers.csv:8 finding.unused-supplier-figure");
    }

    @Test
    void a_method_without_exclusions_warns_of_counting_twice() {
        SpendMethod method = METHOD.withExclusions(LedgerExclusions.none()).withFigures(SupplierFigures.none());
        assertThat(method.analyse(SpendFiles.ledger(method, List.of(row(2, "school", "green", "paper", "1"))))
                        .findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly(
                        "ledger.csv: no rule leaves out energy and fuel, which are counted twice if scopes 1 and 2 hold"
                                + " them too");
    }

    @ParameterizedTest
    @CsvSource({
        "5460, other, furniture, SPEND_BASED, true",
        "5460, green, furniture, SUPPLIER_FACTOR, true",
        "5460, green, paper, SUPPLIER_REPORTED, false",
        "5120, other, furniture, EXCLUDED, false",
        "5460, other, training, NOT_ESTIMATED, false"
    })
    void one_row_is_explained(
            String account, String supplier, String category, SpendTreatment treatment, boolean priced) {
        LedgerRow row = row(7, 2023, "school", account, supplier, category, paid("1250", "SEK", VAT_25));
        RowExplanation explanation = METHOD.explain(row, SpendFiles.LEDGER);
        assertThat(explanation.treatment()).isEqualTo(treatment);
        assertThat(explanation.emissions().isPresent()).isEqualTo(priced);
        assertThat(explanation.note().isPresent()).isNotEqualTo(priced);
        explanation
                .note()
                .ifPresent(note -> assertThat(note.text(Language.SWEDISH)).isNotBlank());
    }

    @Test
    void a_ledger_that_does_not_keep_named_suppliers_apart_is_refused() {
        LedgerTally tally = new LedgerTally(Set.of());
        Ledger ledger = Ledger.of(List.of(SpendFiles.LEDGER), tally);
        assertThatThrownBy(() -> METHOD.analyse(ledger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must keep the suppliers [builder, green] apart");
    }

    @Test
    void a_negative_amount_must_be_a_credit() {
        assertThatThrownBy(() -> paid("-1", "SEK", VAT_25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative amount must be a credit, was -1");
        assertThatThrownBy(() -> LedgerAmount.ofCredit(BigDecimal.ONE, "SEK", VAT_25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a credit must not be above zero, was 1");
    }
}
