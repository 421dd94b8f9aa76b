package org.klimatgap.ghg.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.basis.Boundary;

/** Laws of consolidation. */
class ConsolidationProperties {
    private static final double NOISE = 1e-9;

    private static double share(Organisation group, Boundary approach, ChangeYearRule rule, String unit) {
        return group.consolidation(approach, rule).share(unit, 2023).value().percent();
    }

    @Property(tries = 200)
    void equity_is_at_most_control_where_all_of_the_controlled_is_taken(
            @ForAll @DoubleRange(max = 100) double first,
            @ForAll @DoubleRange(max = 100) double second,
            @ForAll ChangeYearRule rule) {
        Organisation group = Groups.group()
                .stake("kommun", "moder", first, Control.FULL, Control.FULL)
                .stake("moder", "dotter", second, Control.FULL, Control.FULL)
                .get();
        double equity = share(group, Boundary.EQUITY_SHARE, rule, "dotter");
        assertThat(equity).isCloseTo(first * second / 100, within(NOISE));
        assertThat(equity).isBetween(0.0, share(group, Boundary.FINANCIAL_CONTROL, rule, "dotter"));
        assertThat(equity).isBetween(0.0, share(group, Boundary.OPERATIONAL_CONTROL, rule, "dotter"));
    }

    @Property(tries = 200)
    void a_share_of_a_year_lies_between_those_before_and_after_the_change(
            @ForAll @DoubleRange(max = 100) double before,
            @ForAll @DoubleRange(max = 100) double after,
            @ForAll @IntRange(min = 2, max = 365) int day,
            @ForAll ChangeYearRule rule) {
        LocalDate change = LocalDate.ofYearDay(2023, day);
        Organisation group = Groups.group()
                .stake("kommun", "bolag", before, Control.JOINT, Control.NONE, until(change.minusDays(1)))
                .stake("kommun", "bolag", after, Control.JOINT, Control.NONE, since(change))
                .get();
        assertThat(share(group, Boundary.EQUITY_SHARE, rule, "bolag"))
                .isBetween(Math.min(before, after) - NOISE, Math.max(before, after) + NOISE);
    }

    @Property(tries = 200)
    void by_days_is_the_mean_over_the_days_of_the_year(
            @ForAll @DoubleRange(max = 100) double before,
            @ForAll @DoubleRange(max = 100) double after,
            @ForAll @IntRange(min = 2, max = 365) int day) {
        LocalDate change = LocalDate.ofYearDay(2023, day);
        Organisation group = Groups.group()
                .stake("kommun", "bolag", before, Control.JOINT, Control.NONE, until(change.minusDays(1)))
                .stake("kommun", "bolag", after, Control.JOINT, Control.NONE, since(change))
                .get();
        assertThat(share(group, Boundary.EQUITY_SHARE, ChangeYearRule.BY_DAYS, "bolag"))
                .isCloseTo(((day - 1) * before + (366 - day) * after) / 365, within(NOISE));
    }

    private static HoldingPeriod until(LocalDate last) {
        return HoldingPeriod.of(Optional.empty(), Optional.of(last));
    }

    private static HoldingPeriod since(LocalDate first) {
        return HoldingPeriod.of(Optional.of(first), Optional.empty());
    }
}
