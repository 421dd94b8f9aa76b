package org.klimatgap.ghg.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.ghg.organisation.Control.FULL;
import static org.klimatgap.ghg.organisation.Control.JOINT;
import static org.klimatgap.ghg.organisation.Control.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

class OrganisationTest {
    private static List<String> texts(Checked<Organisation> checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void ownership_above_100_percent_is_an_error_at_the_last_stake() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "bolag", 60, JOINT, NONE)
                .stake("kommun", "energi", 100, FULL, FULL)
                .stake("energi", "bolag", 50, JOINT, NONE)
                .check();
        assertThat(texts(checked))
                .containsExactly(
                        "error: organisation.csv:4: stakes in bolag sum to 110 % from –, must be at most 100 %");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void three_thirds_are_the_whole() {
        double third = 100.0 / 3;
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "a", 100, FULL, FULL)
                .stake("kommun", "b", 100, FULL, FULL)
                .stake("kommun", "bolag", third, JOINT, NONE)
                .stake("a", "bolag", third, JOINT, NONE)
                .stake("b", "bolag", third, JOINT, NONE)
                .check();
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void stakes_of_different_times_do_not_add() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "bolag", 60, FULL, FULL, HoldingPeriod.ofYears(2010, 2019))
                .stake("kommun", "bolag", 80, FULL, FULL, HoldingPeriod.ofYears(2020, 2024))
                .check();
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void a_circle_is_told_once_with_its_units() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "a", 50, JOINT, NONE)
                .stake("a", "b", 100, FULL, FULL)
                .stake("b", "a", 50, JOINT, NONE)
                .check();
        assertThat(texts(checked))
                .containsExactly("error: organisation.csv:3: the units own each other in a circle: a, b, a");
    }

    @Test
    void a_unit_that_owns_itself_is_a_circle_and_nobody_heads_the_group() {
        Checked<Organisation> checked =
                Groups.group().stake("a", "a", 100, FULL, FULL).check();
        assertThat(texts(checked))
                .containsExactly(
                        "error: every unit has an owner, one must have none: the municipality that heads the group",
                        "error: organisation.csv:2: the units own each other in a circle: a, a");
    }

    @Test
    void an_unknown_owner_is_an_error_with_the_known_ones() {
        Checked<Organisation> checked =
                Groups.group().stake("komun", "bolag", 60, FULL, FULL).check("kommun", "bolag");
        assertThat(texts(checked))
                .containsExactly(
                        "error: organisation.csv:2: unit \"komun\" is not in the organisation, must be one of kommun, bolag");
    }

    @Test
    void an_owner_whose_row_was_defective_is_no_second_error() {
        List<Stake> stakes =
                Groups.group().stake("moder", "bolag", 60, FULL, FULL).stakes();
        List<OrganisationUnit> units = List.of(Groups.unit("kommun"), Groups.unit("bolag"));
        Checked<Organisation> checked = Organisation.of(units, stakes, Set.of("moder"));
        assertThat(checked.findings()).isEmpty();
    }

    @Test
    void two_heads_are_an_error() {
        Checked<Organisation> checked =
                Groups.group().stake("kommun", "bolag", 60, FULL, FULL).check("kommun", "bolag", "region");
        assertThat(texts(checked))
                .containsExactly(
                        "error: the units kommun, region have no owner, only one may: the municipality that heads"
                                + " the group");
    }

    @Test
    void overlapping_stakes_of_one_owner_are_an_error() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "bolag", 20, NONE, NONE, HoldingPeriod.ofYears(2010, 2020))
                .stake("kommun", "bolag", 40, NONE, NONE, HoldingPeriod.ofYears(2020, 2024))
                .check();
        assertThat(texts(checked))
                .containsExactly("error: organisation.csv:3: kommun has two stakes in bolag at the same time:"
                        + " 2020-01-01–2024-12-31 and 2010-01-01–2020-12-31");
    }

    @Test
    void a_time_without_an_owner_between_two_stakes_is_a_warning() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "bolag", 60, FULL, FULL, HoldingPeriod.ofYears(2010, 2018))
                .stake("kommun", "bolag", 60, FULL, FULL, HoldingPeriod.ofYears(2020, 2024))
                .check();
        assertThat(texts(checked))
                .containsExactly("warning: organisation.csv:2: no unit of the group holds bolag from 2019-01-01 to"
                        + " 2019-12-31, between two stakes; nothing counts for that time");
        assertThat(checked.isUsable()).isTrue();
    }

    @Test
    void full_control_by_two_units_is_an_error() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "energi", 100, FULL, FULL)
                .stake("kommun", "bolag", 50, FULL, NONE)
                .stake("energi", "bolag", 50, JOINT, NONE)
                .check();
        assertThat(texts(checked))
                .containsExactly(
                        "error: organisation.csv:4: kommun, energi control bolag at the same time from –, so that"
                                + " more than all of it would count");
    }

    @Test
    void operational_control_by_two_units_is_an_error() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "energi", 100, FULL, FULL)
                .stake("kommun", "bolag", 50, JOINT, FULL)
                .stake("energi", "bolag", 50, JOINT, FULL)
                .check();
        assertThat(checked.errors()).hasSize(1);
    }

    @Test
    void a_majority_without_financial_control_is_asked_about() {
        Checked<Organisation> checked = Groups.group()
                .stake("kommun", "bolag", 70, NONE, NONE)
                .stake("kommun", "annat", 20, FULL, NONE)
                .check();
        assertThat(texts(checked))
                .containsExactly(
                        "warning: organisation.csv:2: kommun owns 70 % of bolag and has no control of its finances; is"
                                + " that so?",
                        "warning: organisation.csv:3: kommun owns 20 % of annat and has full control of its finances; is"
                                + " that so?");
    }

    @Test
    void a_stake_is_held_on_its_first_and_last_day() {
        Organisation group = Groups.group()
                .stake("kommun", "bolag", 60, FULL, FULL, HoldingPeriod.ofYears(2010, 2018))
                .get();
        assertThat(group.stakes("bolag", LocalDate.of(2010, 1, 1))).hasSize(1);
        assertThat(group.stakes("bolag", LocalDate.of(2018, 12, 31))).hasSize(1);
        assertThat(group.stakes("bolag", LocalDate.of(2019, 1, 1))).isEmpty();
        assertThat(group.units()).extracting(OrganisationUnit::id).containsExactly("kommun", "bolag");
        assertThat(group).hasToString("Unit kommun with 1 units");
        assertThat(group.stakes().get(0)).hasToString("kommun holds 60 % of bolag, 2010-01-01–2018-12-31");
    }

    @Test
    void parts_that_cannot_be_are_refused() {
        Traced<Share> negative = Traced.given(Message.of(UnitKind.COMPANY), Share.ofPercent(-1));
        Traced<Share> half = Traced.given(Message.of(UnitKind.COMPANY), Share.ofPercent(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stake("a", "b", negative, FULL, FULL, HoldingPeriod.ALWAYS))
                .withMessageContaining("-1 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stake("a", "b", half, JOINT, JOINT, HoldingPeriod.ALWAYS))
                .withMessageContaining("operational control must be full or none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HoldingPeriod.ofYears(2020, 2019))
                .withMessageContaining("2020-01-01 to 2019-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrganisationUnit(" ", "x", UnitKind.COMPANY))
                .withMessageContaining("identifier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organisation.of(List.of(Groups.unit("a"), Groups.unit("a")), List.of()))
                .withMessageContaining("'a'");
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void a_kind_is_found_by_its_identifier(UnitKind kind) {
        assertThat(UnitKind.find(kind.id())).contains(kind);
        assertThat(kind.title().toString()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ChangeYearRule.class)
    void a_rule_is_found_by_its_identifier(ChangeYearRule rule) {
        assertThat(ChangeYearRule.find(rule.id())).contains(rule);
        assertThat(rule.title().toString()).isNotBlank();
    }
}
