package org.klimatgap.ghg.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.basis.Boundary.EQUITY_SHARE;
import static org.klimatgap.basis.Boundary.FINANCIAL_CONTROL;
import static org.klimatgap.basis.Boundary.OPERATIONAL_CONTROL;
import static org.klimatgap.ghg.organisation.Control.FULL;
import static org.klimatgap.ghg.organisation.Control.JOINT;
import static org.klimatgap.ghg.organisation.Control.NONE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

class ConsolidationTest {
    /** Room for binary noise in a product of shares. */
    private static final double NOISE = 1e-9;

    private static double percent(Organisation group, Boundary approach, String unit) {
        return group.consolidation(approach, ChangeYearRule.BY_DAYS)
                .share(unit, 2023)
                .value()
                .percent();
    }

    /** GHG Protocol Corporate Standard, ch. 3: by equity the interest, by control all or nothing. */
    @Test
    void of_10000_t_of_a_60_percent_owned_company_6000_count_by_equity_and_10000_by_control() {
        Organisation group =
                Groups.group().stake("kommun", "bolag", 60, FULL, FULL).get();
        Emissions gross = Emissions.ofTonnes(10_000);
        assertThat(gross.times(Share.ofPercent(percent(group, EQUITY_SHARE, "bolag")))
                        .tonnes())
                .isEqualTo(6_000);
        assertThat(gross.times(Share.ofPercent(percent(group, FINANCIAL_CONTROL, "bolag")))
                        .tonnes())
                .isEqualTo(10_000);
        assertThat(gross.times(Share.ofPercent(percent(group, OPERATIONAL_CONTROL, "bolag")))
                        .tonnes())
                .isEqualTo(10_000);
    }

    /** GHG Protocol Corporate Standard, table 1: joint financial control takes the equity share. */
    @ParameterizedTest
    @CsvSource({"FULL, 100", "NONE, 0"})
    void a_joint_venture_of_two_halves_counts_half_by_equity_and_finance_and_all_or_nothing_by_operation(
            Control operational, double expected) {
        Organisation group =
                Groups.group().stake("kommun", "halva", 50, JOINT, operational).get();
        assertThat(percent(group, EQUITY_SHARE, "halva")).isEqualTo(50);
        assertThat(percent(group, FINANCIAL_CONTROL, "halva")).isEqualTo(50);
        assertThat(percent(group, OPERATIONAL_CONTROL, "halva")).isEqualTo(expected);
    }

    @Test
    void ownership_multiplies_along_the_chain() {
        Organisation group = Groups.group()
                .stake("kommun", "moder", 60, FULL, FULL)
                .stake("moder", "dotter", 50, JOINT, NONE)
                .stake("dotter", "dotterdotter", 40, NONE, NONE)
                .get();
        assertThat(percent(group, EQUITY_SHARE, "dotter")).isCloseTo(30, within(NOISE));
        assertThat(percent(group, EQUITY_SHARE, "dotterdotter")).isCloseTo(12, within(NOISE));
        assertThat(percent(group, FINANCIAL_CONTROL, "dotter")).isEqualTo(50);
        assertThat(percent(group, FINANCIAL_CONTROL, "dotterdotter")).isZero();
        assertThat(percent(group, OPERATIONAL_CONTROL, "dotter")).isZero();
    }

    @Test
    void stakes_of_several_units_of_the_group_add_up() {
        Organisation group = Groups.group()
                .stake("kommun", "energi", 60, FULL, FULL)
                .stake("kommun", "bostad", 100, FULL, FULL)
                .stake("energi", "fiber", 50, JOINT, NONE)
                .stake("bostad", "fiber", 25, JOINT, FULL)
                .get();
        // 0.6 · 50 % + 1 · 25 %
        assertThat(percent(group, EQUITY_SHARE, "fiber")).isCloseTo(55, within(NOISE));
        assertThat(percent(group, FINANCIAL_CONTROL, "fiber")).isEqualTo(75);
        assertThat(percent(group, OPERATIONAL_CONTROL, "fiber")).isEqualTo(100);
        String explained = group.consolidation(EQUITY_SHARE, ChangeYearRule.BY_DAYS)
                .share("fiber", 2023)
                .explain();
        assertThat(explained).contains("s = Σ s_parent·s_stake", "organisation.csv:2", "organisation.csv:5");
    }

    @Test
    void the_head_counts_in_full_by_every_approach() {
        Organisation group =
                Groups.group().stake("kommun", "bolag", 60, FULL, NONE).get();
        assertThat(group.head().id()).isEqualTo("kommun");
        assertThat(percent(group, EQUITY_SHARE, "kommun")).isEqualTo(100);
        assertThat(percent(group, OPERATIONAL_CONTROL, "kommun")).isEqualTo(100);
    }

    /** Corporate Standard, appendix F: an operating lease is no part of the lessee by equity or finance. */
    @Test
    void an_operating_lease_counts_by_operational_control_alone() {
        Organisation group =
                Groups.group().stake("kommun", "hyrt", 0, NONE, FULL).get();
        assertThat(percent(group, EQUITY_SHARE, "hyrt")).isZero();
        assertThat(percent(group, FINANCIAL_CONTROL, "hyrt")).isZero();
        assertThat(percent(group, OPERATIONAL_CONTROL, "hyrt")).isEqualTo(100);
    }

    /**
     * Sold from 40 % down to 10 % on 1 April 2023: 90 of 365 days, 3 of 12 ends of months. By days (90·40 + 275·10)/365, by
     * months (3·40 + 9·10)/12, at the year's end 10.
     */
    @ParameterizedTest
    @CsvSource({"BY_DAYS, 17.397260273972602", "BY_MONTHS, 17.5", "YEAR_END, 10"})
    void a_share_that_changes_inside_a_year_is_taken_by_the_rule(ChangeYearRule rule, double expected) {
        Organisation group = Groups.group()
                .stake("kommun", "bolag", 40, NONE, NONE, until(LocalDate.of(2023, 3, 31)))
                .stake("kommun", "bolag", 10, NONE, NONE, since(LocalDate.of(2023, 4, 1)))
                .get();
        Consolidation consolidation = group.consolidation(EQUITY_SHARE, rule);
        assertThat(consolidation.share("bolag", 2023).value().percent()).isCloseTo(expected, within(NOISE));
        assertThat(consolidation.share("bolag", 2022).value().percent()).isEqualTo(40);
        assertThat(consolidation.share("bolag", 2024).value().percent()).isEqualTo(10);
    }

    @Test
    void a_company_bought_on_1_july_counts_184_of_365_days() {
        Organisation group = Groups.group()
                .stake("kommun", "nytt", 100, FULL, FULL, since(LocalDate.of(2023, 7, 1)))
                .get();
        Traced<Share> share =
                group.consolidation(FINANCIAL_CONTROL, ChangeYearRule.BY_DAYS).share("nytt", 2023);
        assertThat(share.value().percent()).isCloseTo(100 * 184.0 / 365, within(NOISE));
        assertThat(share.explain())
                .contains("s = Σ wᵢ·sᵢ / Σ wᵢ", "part of 2023 from 2023-01-01 = 181 d", "organisation.csv:2");
        assertThat(group.consolidation(FINANCIAL_CONTROL, ChangeYearRule.YEAR_END)
                        .share("nytt", 2022)
                        .value()
                        .percent())
                .isZero();
    }

    @Test
    void a_change_of_an_owner_above_changes_the_share_below() {
        Organisation group = Groups.group()
                .stake("kommun", "moder", 100, FULL, FULL, until(LocalDate.of(2023, 12, 30)))
                .stake("kommun", "moder", 60, FULL, FULL, since(LocalDate.of(2023, 12, 31)))
                .stake("moder", "dotter", 50, JOINT, NONE)
                .get();
        assertThat(group.consolidation(EQUITY_SHARE, ChangeYearRule.YEAR_END)
                        .share("dotter", 2023)
                        .value()
                        .percent())
                .isCloseTo(30, within(NOISE));
        assertThat(group.consolidation(EQUITY_SHARE, ChangeYearRule.BY_MONTHS)
                        .share("dotter", 2023)
                        .value()
                        .percent())
                .isCloseTo((11 * 50 + 30) / 12.0, within(NOISE));
    }

    @Test
    void neighbouring_periods_with_one_share_are_one_part() {
        Organisation group = Groups.group()
                .stake("kommun", "bolag", 40, NONE, NONE, until(LocalDate.of(2023, 3, 31)))
                .stake("kommun", "bolag", 40, NONE, FULL, since(LocalDate.of(2023, 4, 1)))
                .get();
        Traced<Share> share =
                group.consolidation(EQUITY_SHARE, ChangeYearRule.BY_DAYS).share("bolag", 2023);
        assertThat(share.explain()).isEqualTo("share of bolag in 2023 (by equity share) = 40 % ← organisation.csv:2\n");
    }

    @Test
    void an_area_is_no_approach_of_an_organisation() {
        Organisation group =
                Groups.group().stake("kommun", "bolag", 60, FULL, NONE).get();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.consolidation(Boundary.MUNICIPAL_AREA, ChangeYearRule.BY_DAYS))
                .withMessageContaining("not by municipal-area");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.consolidation(EQUITY_SHARE, ChangeYearRule.BY_DAYS)
                        .share("skola", 2023))
                .withMessageContaining("[kommun, bolag]");
    }

    private static HoldingPeriod until(LocalDate last) {
        return HoldingPeriod.of(Optional.empty(), Optional.of(last));
    }

    private static HoldingPeriod since(LocalDate first) {
        return HoldingPeriod.of(Optional.of(first), Optional.empty());
    }
}
