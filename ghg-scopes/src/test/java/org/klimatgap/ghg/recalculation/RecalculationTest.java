package org.klimatgap.ghg.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.recalculation.Ledgers.ABSOLUTE;
import static org.klimatgap.ghg.recalculation.Ledgers.ACQUISITION;
import static org.klimatgap.ghg.recalculation.Ledgers.BASE;
import static org.klimatgap.ghg.recalculation.Ledgers.ERROR;
import static org.klimatgap.ghg.recalculation.Ledgers.GROUP;
import static org.klimatgap.ghg.recalculation.Ledgers.SIGNED;
import static org.klimatgap.ghg.recalculation.Ledgers.change;
import static org.klimatgap.ghg.recalculation.Ledgers.ledger;
import static org.klimatgap.ghg.recalculation.Ledgers.policy;
import static org.klimatgap.ghg.recalculation.Ledgers.tonnes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** The worked example of a group, and what the standard says of each kind of change. */
class RecalculationTest {
    private static final double PERCENT = 0.005;
    private static final Recalculation WORKED =
            ledger(ERROR, ACQUISITION).assess(BASE, ABSOLUTE).get();

    private static List<FindingCode> codes(Checked<?> checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    /** 15,000 t; +900 t (6.0 %) and −120 t (0.8 %): 6.8 % absolute, 5.2 % signed. */
    @Test
    void an_acquisition_and_an_error_are_tested_together() {
        assertThat(WORKED.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.absolute().value().percent()).isCloseTo(6.8, within(1e-12));
            assertThat(decision.signed().value().percent()).isCloseTo(5.2, within(1e-12));
            assertThat(decision.recalculated()).isTrue();
            assertThat(decision.events()).containsExactly(ACQUISITION, ERROR);
        });
        assertThat(WORKED.restated().emissions().value()).isEqualTo(tonnes(15_780));
        assertThat(WORKED.restated().status()).isEqualTo(ValueStatus.REVISED);
        assertThat(WORKED).hasToString("base year 2019: 15000 t -> 15780 t");
    }

    /** 12,600 t now: −16.00 % against 15,000 t, −20.15 % against 15,780 t. */
    @Test
    void a_change_is_told_against_both_base_years() {
        AdjustedChange change =
                WORKED.changeTo(Observation.of(GROUP, 2024, tonnes(12_600))).orElseThrow();
        assertThat(change.unadjusted().value().percent()).isCloseTo(-16.00, within(PERCENT));
        assertThat(change.adjusted().value().percent()).isCloseTo(-20.15, within(PERCENT));
        assertThat(WORKED.changeTo(Observation.of(GROUP, 2019, tonnes(12_600)))).isEmpty();
    }

    /** The threshold is the organisation's own: 5.2 % signed and 6.8 % absolute lie on both sides of 6 %. */
    @ParameterizedTest
    @CsvSource({
        "5, SIGNED, true",
        "5.2, SIGNED, true",
        "5.3, SIGNED, false",
        "6, SIGNED, false",
        "6, ABSOLUTE, true",
        "6.8, ABSOLUTE, true",
        "6.9, ABSOLUTE, false"
    })
    void the_policy_decides(double threshold, CumulationRule rule, boolean recalculated) {
        Recalculation result =
                ledger(ACQUISITION, ERROR).assess(BASE, policy(threshold, rule)).get();
        assertThat(result.isRecalculated()).isEqualTo(recalculated);
        assertThat(result.restated().tonnes()).isEqualTo(recalculated ? 15_780 : 15_000);
        assertThat(result.waiting()).hasSize(recalculated ? 0 : 2);
    }

    @Test
    void a_decision_tells_its_rule_its_size_and_its_result() {
        RecalculationDecision decision = WORKED.decisions().get(0);
        assertThat(decision.sentence().text(Language.ENGLISH))
                .startsWith("2023: the changes since the last recalculation equal 6.8")
                .contains("The threshold of 5 % is tested gross")
                .endsWith("The base year is recalculated to 15780 t.");
        assertThat(decision.sentence().text(Language.SWEDISH)).endsWith("Basåret räknas om till 15780 t.");
        assertThat(decision.decisive()).isEqualTo(decision.absolute());
        RecalculationDecision kept =
                ledger(ERROR).assess(BASE, SIGNED).get().decisions().get(0);
        assertThat(kept.decisive()).isEqualTo(kept.signed());
        assertThat(kept.sentence().text(Language.ENGLISH)).endsWith("The base year stays at 15000 t.");
        assertThat(kept.toString()).endsWith("kept");
        assertThat(decision.toString()).endsWith("recalculated to 15780 t");
    }

    /** 3 % in 2021 and 3 % in 2022 reach 5 % together; what came before is then used up, so 3 % in 2023 does not. */
    @Test
    void small_changes_add_up_until_a_recalculation_and_start_anew_after_it() {
        Recalculation result = ledger(
                        change("a", 2021, ChangeKind.METHOD, 0, 450),
                        change("b", 2022, ChangeKind.FACTOR, 0, 450),
                        change("c", 2023, ChangeKind.ERROR, 0, 450))
                .assess(BASE, SIGNED)
                .get();
        assertThat(result.decisions())
                .extracting(RecalculationDecision::recalculated)
                .containsExactly(false, true, false);
        assertThat(result.restated().emissions().value()).isEqualTo(tonnes(15_900));
        assertThat(result.applied()).extracting(LedgerEvent::id).containsExactly("a", "b");
        assertThat(result.waiting()).extracting(LedgerEvent::id).containsExactly("c");
        assertThat(result.decisions().get(2).base().value()).isEqualTo(tonnes(15_900));
    }

    @Test
    void opposite_changes_cancel_only_under_the_signed_rule() {
        RecalculationLedger ledger = ledger(
                change("in", 2023, ChangeKind.ACQUISITION, 0, 1_000),
                change("out", 2023, ChangeKind.DIVESTMENT, 900, 0));
        assertThat(ledger.assess(BASE, SIGNED).get().isRecalculated()).isFalse();
        assertThat(ledger.assess(BASE, ABSOLUTE).get().restated().emissions().value())
                .isEqualTo(tonnes(15_100));
    }

    /** Corporate Standard, ch. 5: outsourcing that is moved to scope 3 of the same inventory changes no total. */
    @Test
    void outsourcing_within_the_inventory_changes_no_total() {
        LedgerEvent outsourced = Ledgers.event(
                "sopbilar",
                2023,
                ChangeKind.OUTSOURCING,
                AmountChange.of(2019, ChangedPart.of(Scope.SCOPE_1), tonnes(2_000), tonnes(0)),
                AmountChange.of(2019, ChangedPart.of(Scope.SCOPE_3), tonnes(0), tonnes(2_000)));
        assertThat(ledger(outsourced).assess(BASE, SIGNED).get().isRecalculated())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void every_trigger_counts_and_organic_change_is_listed_only(ChangeKind kind) {
        Checked<Recalculation> result =
                ledger(change("x", 2023, kind, 0, 3_000)).assess(BASE, SIGNED);
        boolean organic = kind == ChangeKind.ORGANIC_GROWTH || kind == ChangeKind.ORGANIC_DECLINE;
        assertThat(result.get().isRecalculated()).isEqualTo(!organic);
        assertThat(codes(result)).isEqualTo(organic ? List.of(RecalculationFinding.NOT_A_TRIGGER) : List.of());
        assertThat(result.get().ledger().events()).hasSize(1);
        assertThat(ChangeKind.find(kind.id())).contains(kind);
    }

    @Test
    void a_change_of_unknown_size_waits_and_is_told() {
        LedgerEvent unknown = Ledgers.event("okänd", 2022, ChangeKind.ACQUISITION);
        Checked<Recalculation> result = ledger(unknown, ACQUISITION).assess(BASE, SIGNED);
        assertThat(codes(result)).containsExactly(RecalculationFinding.NO_BASE_AMOUNT);
        assertThat(result.get().unknown()).containsExactly(unknown);
        assertThat(result.get().restated().emissions().value()).isEqualTo(tonnes(15_900));
        assertThat(result.findings().get(0).text(Language.SWEDISH))
                .isEqualTo("ändringen ”okänd” saknar belopp för basåret 2019, så den kan inte prövas mot gränsen");
    }

    @Test
    void a_change_before_the_base_year_does_not_count() {
        Checked<Recalculation> result =
                ledger(change("gammal", 2018, ChangeKind.ERROR, 0, 3_000)).assess(BASE, SIGNED);
        assertThat(codes(result)).containsExactly(RecalculationFinding.BEFORE_BASE_YEAR);
        assertThat(result.get().decisions()).isEmpty();
        assertThat(result.get().restated()).isSameAs(BASE);
    }

    @Test
    void more_than_the_base_year_before_a_change_hints_at_a_wrong_unit() {
        Checked<Recalculation> result =
                ledger(change("kilo", 2023, ChangeKind.ERROR, 900_000, 901_000)).assess(BASE, SIGNED);
        assertThat(codes(result)).containsExactly(RecalculationFinding.BEFORE_EXCEEDS_BASE);
        assertThat(result.isUsable()).isTrue();
    }

    @Test
    void a_base_year_below_zero_is_an_error() {
        Checked<Recalculation> result =
                ledger(change("allt", 2023, ChangeKind.DIVESTMENT, 20_000, 0)).assess(BASE, SIGNED);
        assertThat(codes(result))
                .containsExactly(RecalculationFinding.BEFORE_EXCEEDS_BASE, RecalculationFinding.NEGATIVE_BASE);
        assertThat(result.isUsable()).isFalse();
    }

    @Test
    void a_share_of_no_emissions_is_refused() {
        Baseline none = Baseline.of(GROUP, 2019, Emissions.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger(ERROR).assess(none, SIGNED))
                .withMessageContaining("must have emissions above 0 t");
    }

    @Test
    void goals_in_percent_follow_and_goals_in_tonnes_stay() {
        RestatedTarget half = WORKED.restate(ReductionTarget.reduction(BASE, Share.ofPercent(50), 2030));
        RestatedTarget ceiling = WORKED.restate(ReductionTarget.ceiling(GROUP, tonnes(7_500), 2030));
        RestatedTarget zero = WORKED.restate(ReductionTarget.reduction(BASE, Share.ofPercent(100), 2045));
        assertThat(half).hasToString("7500 t -> 7890 t in 2030");
        assertThat(half.sentence().text(Language.ENGLISH)).contains("follows", "from 7500 t to 7890 t");
        assertThat(ceiling).hasToString("7500 t -> 7500 t in 2030");
        assertThat(ceiling.sentence().text(Language.ENGLISH)).contains("does not follow");
        assertThat(zero.sentence().text(Language.SWEDISH)).contains("densamma som tidigare");
        assertThat(List.of(half.follows(), ceiling.follows(), zero.follows())).containsExactly(true, false, true);
    }

    @Test
    void goals_of_other_base_years_or_bases_are_refused() {
        Baseline other = Baseline.of(GROUP, 2015, tonnes(16_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WORKED.restate(ReductionTarget.reduction(other, Share.ofPercent(50), 2030)))
                .withMessage("the goal is measured against 2015, must be against the base year 2019");
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> WORKED.restate(ReductionTarget.ceiling(Examples.GHG, tonnes(1), 2030)));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> WORKED.changeTo(Observation.of(Examples.GHG, 2024, tonnes(1))));
    }

    /** 2020 has no amounts of either change, 2021 has both, 2023 and 2024 already count them. */
    @Test
    void a_series_is_restated_where_the_ledger_has_amounts() {
        TracedSeries reported = TracedSeries.named(
                "group", AnnualSeries.ofTonnes(Map.of(2019, 15_000.0, 2020, 14_000.0, 2021, 14_100.0, 2024, 12_600.0)));
        Checked<TracedSeries> restated = WORKED.restate(reported);
        assertThat(restated.get().series())
                .hasToString("2019: 15780 t (revised), 2021: 15050 t (revised), 2024: 12600 t");
        assertThat(codes(restated))
                .containsExactly(RecalculationFinding.YEAR_NOT_RESTATED, RecalculationFinding.YEAR_NOT_RESTATED);
        assertThat(restated.findings().get(0).text(Language.ENGLISH))
                .isEqualTo(
                        "the change \"bolag-7\" has no amount for 2020, which is before the change; the year is therefore"
                                + " not in the restated series");
    }

    /** 4,000 + 900 t, 1,500 t and 9,500 − 120 t. */
    @ParameterizedTest
    @CsvSource({"SCOPE_1, 4000, 4900", "SCOPE_2, 1500, 1500", "SCOPE_3, 9500, 9380"})
    void scopes_are_restated_by_their_own_amounts(Scope scope, double reported, double restated) {
        TracedSeries series = TracedSeries.named("scope", AnnualSeries.ofTonnes(Map.of(2019, reported)));
        assertThat(WORKED.restate(series, scope).get().series().get(2019)).isEqualTo(tonnes(restated));
    }

    @Test
    void a_scope_is_not_restated_by_an_amount_of_the_whole() {
        Recalculation whole = ledger(change("x", 2023, ChangeKind.MERGER, 0, 1_000))
                .assess(BASE, SIGNED)
                .get();
        Checked<TracedSeries> restated = whole.restate(
                TracedSeries.named("scope 1", AnnualSeries.ofTonnes(Map.of(2019, 4_000.0))), Scope.SCOPE_1);
        assertThat(codes(restated)).containsExactly(RecalculationFinding.SCOPE_NOT_KNOWN);
        assertThat(restated.get().series().isEmpty()).isTrue();
    }

    @Test
    void a_restated_base_year_is_explained_down_to_before_and_after() {
        Traced<Emissions> restated = WORKED.restated().emissions();
        assertThat(restated.origin().inputs()).hasSize(3);
        assertThat(restated.origin().leaves()).hasSize(5);
        assertThat(restated.explain()).contains("E' = E + Σ Δ", "Δ = E_after − E_before");
        assertThat(WORKED.decisions().get(0).signed().origin())
                .isInstanceOfSatisfying(
                        Origin.Derivation.class,
                        origin ->
                                assertThat(origin.standard()).contains("Corporate Accounting and Reporting Standard"));
    }

    @Test
    void findings_of_a_change_from_a_file_have_its_place() {
        LedgerEvent event = new LedgerEvent(
                "okänd", ChangeDate.of(2023), ChangeKind.MERGER, "reason", "", List.of(), Examples.place(4));
        assertThat(ledger(event).assess(BASE, SIGNED).findings())
                .extracting(Finding::location)
                .extracting(Optional::orElseThrow)
                .hasToString("[emissions.csv:4]");
    }
}
