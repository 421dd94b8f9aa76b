package org.klimatgap.ghg.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.ghg.statement.Statements.at;
import static org.klimatgap.ghg.statement.Statements.check;
import static org.klimatgap.ghg.statement.Statements.entry;
import static org.klimatgap.ghg.statement.Statements.key;
import static org.klimatgap.ghg.statement.Statements.noneBut;
import static org.klimatgap.ghg.statement.Statements.texts;
import static org.klimatgap.ghg.statement.Statements.usual;
import static org.klimatgap.ghg.statement.Statements.usualKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

class StatementChecksTest {
    private static List<ScopeEntry> plus(List<ScopeEntry> entries, ScopeEntry... more) {
        return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }

    private static List<Disclosure> keys(List<Disclosure> keys, Disclosure... more) {
        return Stream.concat(keys.stream(), Stream.of(more)).toList();
    }

    @Test
    void a_statement_that_lacks_nothing_has_no_finding() {
        Checked<GhgStatement> checked = check(usual(2023), usualKeys(), 2023);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().completeness().coverage(Scope.SCOPE_3, 2023).value())
                .isEqualTo(Share.ofPercent(100));
    }

    @Test
    void each_missing_category_is_told_once_with_its_years() {
        List<Disclosure> keys = noneBut("1.mobile", "2.electricity", "3.3", "3.6", "3.7");
        Checked<GhgStatement> checked =
                check(plus(usual(2022), usual(2023).toArray(ScopeEntry[]::new)), keys, 2022, 2023);
        assertThat(texts(checked, StatementFinding.MISSING_CATEGORY))
                .containsExactly(
                        "warning: category 3.6 Business travel is missing for 2022, 2023: report it, or give a notation key"
                                + " (NO, IE, NE, C); totals with it are lower bounds",
                        "warning: category 3.7 Employee commuting is missing for 2022, 2023: report it, or give a notation"
                                + " key (NO, IE, NE, C); totals with it are lower bounds");
        GhgStatement statement = checked.get();
        assertThat(statement
                        .completeness()
                        .coverage(Scope.SCOPE_3, 2023)
                        .value()
                        .fraction())
                .isEqualTo(13.0 / 15);
        assertThat(statement.isLowerBound(StatementTotal.SCOPE_3, 2023)).isTrue();
        assertThat(statement.isLowerBound(StatementTotal.SCOPES_1_2_MARKET, 2023))
                .isFalse();
    }

    @Test
    void without_keys_all_15_categories_of_scope_3_are_missing() {
        Checked<GhgStatement> checked = check(List.of(entry("1.mobile", "kommun", 2023, 1)), List.of(), 2023);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.code() == StatementFinding.MISSING_CATEGORY)
                .hasSize(22)
                .filteredOn(finding -> finding.arguments().get("id").toString().startsWith("3."))
                .hasSize(15);
        assertThat(texts(checked, StatementFinding.NO_SCOPE)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"NE, not estimated (NE), NOT_ESTIMATED", "C, confidential (C), CONFIDENTIAL"})
    void a_total_over_NE_or_C_is_a_lower_bound(NotationKey key, String shown, CategoryState state) {
        List<Disclosure> keys = keys(noneBut("1.mobile", "2.electricity", "3.3", "3.7"), key("3.7", key, ""));
        Checked<GhgStatement> checked = check(usual(2023), keys, 2023);
        assertThat(texts(checked, StatementFinding.LOWER_BOUND))
                .containsExactly("warning: completeness.csv:3: the category \"Employee commuting\" is " + shown
                        + " for 2023; totals with scope 3 are lower bounds");
        assertThat(checked.get().completeness().state(ScopeCategory.EMPLOYEE_COMMUTING, 2023))
                .isEqualTo(state);
        assertThat(checked.get().total(StatementTotal.SCOPE_3, 2023)).isPresent();
    }

    @Test
    void a_unit_that_is_not_estimated_leaves_its_category_partly_reported() {
        List<Disclosure> keys =
                keys(usualKeys(), key("3.3", Optional.of("skola"), Optional.of(2023), NotationKey.NE, "", "no data"));
        Checked<GhgStatement> checked = check(usual(2023), keys, 2023);
        assertThat(texts(checked, StatementFinding.LOWER_BOUND)).hasSize(1);
        assertThat(checked.get().completeness().state(ScopeCategory.FUEL_AND_ENERGY_RELATED_ACTIVITIES, 2023))
                .isEqualTo(CategoryState.PARTLY_REPORTED);
    }

    @Test
    void NE_and_C_need_a_justification_and_IE_a_target_with_entries() {
        List<Disclosure> keys = keys(
                noneBut("1.mobile", "2.electricity", "3.3", "3.4", "3.7", "3.9"),
                key("3.7", Optional.empty(), Optional.empty(), NotationKey.NE, "", " "),
                key("3.4", NotationKey.IE, ""),
                key("3.9", NotationKey.IE, "3.4"));
        Checked<GhgStatement> checked = check(usual(2023), keys, 2023);
        assertThat(texts(checked, StatementFinding.NO_JUSTIFICATION)).hasSize(1);
        assertThat(texts(checked, StatementFinding.NO_TARGET)).hasSize(1);
        assertThat(texts(checked, StatementFinding.EMPTY_TARGET))
                .containsExactly("warning: completeness.csv:3: Downstream transportation and distribution is said to be"
                        + " counted in Upstream transportation and distribution, which has no entries for 2023");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void a_key_that_entries_contradict_is_an_error() {
        Checked<GhgStatement> checked =
                check(usual(2023), keys(usualKeys(), key("1.mobile", NotationKey.NE, "")), 2023);
        assertThat(texts(checked, StatementFinding.KEY_AND_ENTRIES)).hasSize(1);
        Checked<GhgStatement> ofUnit = check(
                usual(2023),
                keys(usualKeys(), key("1.mobile", Optional.of("kommun"), Optional.empty(), NotationKey.NO, "", "")),
                2023);
        assertThat(texts(ofUnit, StatementFinding.KEY_AND_ENTRIES)).hasSize(1);
    }

    @Test
    void two_keys_for_one_unit_and_year_are_an_error_and_for_two_years_none() {
        Disclosure all = key("3.14", NotationKey.NO, "");
        Disclosure one = key("3.14", Optional.empty(), Optional.of(2023), NotationKey.NE, "", "why");
        Disclosure other = key("3.14", Optional.empty(), Optional.of(2022), NotationKey.NE, "", "why");
        List<Disclosure> rest = noneBut("1.mobile", "2.electricity", "3.3", "3.14");
        assertThat(texts(check(usual(2023), keys(rest, all, one), 2023), StatementFinding.TWO_KEYS))
                .hasSize(1);
        assertThat(texts(check(usual(2023), keys(rest, one, other), 2023), StatementFinding.TWO_KEYS))
                .isEmpty();
    }

    @Test
    void only_IE_names_a_target_and_another_category_than_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key("3.9", NotationKey.NE, "3.4"))
                .withMessageContaining("only IE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key("3.9", NotationKey.IE, "3.9"))
                .withMessageContaining("3.9");
        assertThat(key("3.9", NotationKey.IE, "3.4")).hasToString("3.9, all years: IE in 3.4");
    }

    @Test
    void an_entry_of_an_unknown_unit_is_an_error_at_its_line() {
        Checked<GhgStatement> checked =
                check(plus(usual(2023), at(7, entry("1.mobile", "komun", 2023, 5))), usualKeys(), 2023);
        assertThat(texts(checked, StatementFinding.UNKNOWN_UNIT))
                .containsExactly(
                        "error: activities.csv:7: unit \"komun\" is not in the organisation, must be one of kommun,"
                                + " bolag, halva, skola");
    }

    @Test
    void a_key_of_an_unknown_unit_is_an_error_at_its_line() {
        Disclosure key = key("3.7", Optional.of("skoln"), Optional.empty(), NotationKey.NE, "", "no survey");
        assertThat(texts(check(usual(2023), keys(usualKeys(), key), 2023), StatementFinding.UNKNOWN_UNIT))
                .containsExactly("error: completeness.csv:3: unit \"skoln\" is not in the organisation, must be one of"
                        + " kommun, bolag, halva, skola");
    }

    /** A purchase category that is not estimated leaves its unit's other purchases as they are. */
    @Test
    void a_part_of_a_unit_may_be_open_beside_its_entries() {
        Disclosure part =
                key("3.3", Optional.of("kommun (losses)"), Optional.of(2023), NotationKey.NE, "", "no factor");
        Checked<GhgStatement> checked = check(usual(2023), keys(usualKeys(), part), 2023);
        assertThat(checked.isUsable()).isTrue();
        assertThat(checked.get().isLowerBound(StatementTotal.SCOPE_3, 2023)).isTrue();
    }

    @Test
    void emissions_below_zero_are_an_error() {
        Checked<GhgStatement> checked =
                check(plus(usual(2023), at(7, entry("3.3", "bolag", 2023, -5))), usualKeys(), 2023);
        assertThat(texts(checked, StatementFinding.NEGATIVE)).hasSize(1);
    }

    /** 20 − 5 = 15 t: a delivery that was returned is taken off what it corrects, and may be all of it. */
    @ParameterizedTest
    @CsvSource({"-5, 15", "-20, 0"})
    void a_credit_is_taken_off_what_it_corrects(double credit, double rest) {
        Checked<GhgStatement> checked =
                check(plus(usual(2023), at(7, entry("3.3", "kommun", 2023, credit))), usualKeys(), 2023);
        assertThat(texts(checked, StatementFinding.NEGATIVE)).isEmpty();
        assertThat(checked.get()
                        .total(StatementTotal.SCOPE_3, 2023)
                        .orElseThrow()
                        .value())
                .isEqualTo(Emissions.ofTonnes(rest));
    }

    @Test
    void a_credit_above_what_it_corrects_is_an_error_at_its_line() {
        Checked<GhgStatement> checked =
                check(plus(usual(2023), at(7, entry("3.3", "kommun", 2023, -25))), usualKeys(), 2023);
        assertThat(texts(checked, StatementFinding.NEGATIVE))
                .singleElement()
                .asString()
                .startsWith("error: activities.csv:7: ")
                .contains("kommun, 2023: the sum -5 t");
    }

    @Test
    void one_place_of_a_file_counts_once_and_equal_numbers_of_two_places_twice() {
        ScopeEntry line = at(7, entry("1.mobile", "bolag", 2023, 5));
        Checked<GhgStatement> twice = check(plus(usual(2023), line, line), usualKeys(), 2023);
        assertThat(texts(twice, StatementFinding.ENTERED_TWICE)).hasSize(1);
        Checked<GhgStatement> equal =
                check(plus(usual(2023), line, at(8, entry("1.mobile", "bolag", 2023, 5))), usualKeys(), 2023);
        assertThat(equal.findings()).isEmpty();
    }

    @Test
    void emissions_outside_the_boundary_are_told_with_the_category_they_belong_to() {
        List<ScopeEntry> entries =
                plus(usual(2023), entry("1.mobile", "skola", 2023, 5), entry("1.mobile", "halva", 2023, 5));
        StatementInput input = StatementInput.of(entries, usualKeys(), List.of(2023));
        assertThat(texts(check(input, Boundary.OPERATIONAL_CONTROL), StatementFinding.OUTSIDE_BOUNDARY))
                .containsExactly(
                        "warning: halva has emissions in scope 1 or 2 in 2023 that are not counted by operational"
                                + " control; the group's part of them belongs in Investments");
        assertThat(texts(check(input, Boundary.EQUITY_SHARE), StatementFinding.OUTSIDE_BOUNDARY))
                .hasSize(1);
    }

    /** By operational control the group counts nothing of the joint venture; by equity share half of it. */
    @Test
    void a_unit_outside_the_boundary_reports_no_category_of_the_group() {
        StatementInput input = StatementInput.of(
                plus(usual(2023), entry("1.fugitive", "halva", 2023, 5)),
                noneBut("1.mobile", "1.fugitive", "2.electricity", "3.3"),
                List.of(2023));
        Checked<GhgStatement> control = check(input, Boundary.OPERATIONAL_CONTROL);
        assertThat(control.get().completeness().state(ScopeCategory.FUGITIVE_EMISSIONS, 2023))
                .isEqualTo(CategoryState.MISSING);
        assertThat(texts(control, StatementFinding.MISSING_CATEGORY)).hasSize(1);
        assertThat(check(input, Boundary.EQUITY_SHARE)
                        .get()
                        .completeness()
                        .state(ScopeCategory.FUGITIVE_EMISSIONS, 2023))
                .isEqualTo(CategoryState.REPORTED);
    }

    @Test
    void a_category_that_does_not_occur_inside_the_boundary_may_have_entries_outside_it() {
        StatementInput input =
                StatementInput.of(plus(usual(2023), entry("1.fugitive", "halva", 2023, 5)), usualKeys(), List.of(2023));
        Checked<GhgStatement> control = check(input, Boundary.OPERATIONAL_CONTROL);
        assertThat(texts(control, StatementFinding.KEY_AND_ENTRIES)).isEmpty();
        assertThat(control.get().completeness().state(ScopeCategory.FUGITIVE_EMISSIONS, 2023))
                .isEqualTo(CategoryState.NOT_OCCURRING);
        assertThat(texts(check(input, Boundary.EQUITY_SHARE), StatementFinding.KEY_AND_ENTRIES))
                .hasSize(1);
    }

    @Test
    void a_scope_whose_entries_are_all_outside_the_boundary_has_no_total_rather_than_zero() {
        StatementInput input =
                StatementInput.of(List.of(entry("1.fugitive", "halva", 2023, 5)), List.of(), List.of(2023));
        assertThat(check(input, Boundary.OPERATIONAL_CONTROL).get().total(StatementTotal.SCOPE_1, 2023))
                .isEmpty();
        assertThat(check(input, Boundary.EQUITY_SHARE)
                        .get()
                        .total(StatementTotal.SCOPE_1, 2023)
                        .orElseThrow()
                        .value()
                        .tonnes())
                .isEqualTo(2.5);
    }

    @Test
    void bought_energy_in_one_way_alone_is_told() {
        List<ScopeEntry> entries = new ArrayList<>(usual(2023));
        entries.remove(2);
        assertThat(texts(check(entries, usualKeys(), 2023), StatementFinding.ONE_WAY_ONLY))
                .containsExactly(
                        "warning: Purchased electricity, kommun, 2023 is location-based alone; the market-based value"
                                + " is missing");
    }

    @Test
    void what_one_unit_of_the_group_buys_from_another_is_told() {
        List<ScopeEntry> entries = plus(
                usual(2023),
                entry("2.heating", "kommun", 2023, "location-based", 10).withSupplier("bolag"),
                entry("2.heating", "kommun", 2023, "market-based", 10).withSupplier("bolag"),
                entry("3.5", "kommun", 2023, 4).withSupplier("bolag"),
                entry("3.1", "kommun", 2023, 4).withSupplier("Någon annan AB"));
        List<Disclosure> keys = noneBut("1.mobile", "2.electricity", "2.heating", "3.3", "3.5", "3.1");
        assertThat(texts(check(entries, keys, 2023), StatementFinding.INTERNAL_PURCHASE))
                .containsExactly(
                        "warning: kommun buys from bolag, a unit of the group, in 2023: the emissions of Purchased heating are"
                                + " counted there already, in scope 1 or 2",
                        "warning: kommun buys from bolag, a unit of the group, in 2023: the emissions of Waste generated in"
                                + " operations are counted there already, in scope 1 or 2");
    }

    @Test
    void well_to_tank_emissions_belong_in_category_3() {
        List<ScopeEntry> direct = usual(2023).subList(0, 3);
        List<Disclosure> rest = noneBut("1.mobile", "2.electricity", "3.3");
        Checked<GhgStatement> absent = check(direct, keys(rest, key("3.3", NotationKey.NO, "")), 2023);
        assertThat(texts(absent, StatementFinding.UPSTREAM_NOT_OCCURRING)).hasSize(1);
        Checked<GhgStatement> mixed = check(direct, keys(rest, key("3.3", NotationKey.IE, "1.mobile")), 2023);
        assertThat(texts(mixed, StatementFinding.UPSTREAM_IN_SCOPE_1_2)).hasSize(1);
        Checked<GhgStatement> money =
                check(plus(direct, entry("3.3", "kommun", 2023, "spend-based", 20)), usualKeys(), 2023);
        assertThat(texts(money, StatementFinding.UPSTREAM_BY_SPEND)).hasSize(1);
    }

    @Test
    void who_uses_no_energy_has_no_upstream_emissions() {
        Checked<GhgStatement> checked =
                check(List.of(entry("1.process", "kommun", 2023, 5)), noneBut("1.process"), 2023);
        assertThat(checked.findings()).isEmpty();
    }
}
