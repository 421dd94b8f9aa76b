package org.klimatgap.ghg.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Control;
import org.klimatgap.ghg.organisation.Groups;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.quantity.InputAmount;

/** What holds for every group: order and splitting of rows, the approach of consolidation, and the GWP set. */
class GroupLaws {
    private static final int YEAR = 2023;

    private static Activity diesel(double tonnes) {
        return Activity.of(
                ScopeCategory.MOBILE_COMBUSTION, "diesel-fossil", InputAmount.of(tonnes, "t"), YEAR, "bolag");
    }

    /** Unblended diesel without a category has a factor of CO2 alone. */
    private static Activity dieselOfGoods(double tonnes) {
        return Activity.of(
                ScopeCategory.UPSTREAM_TRANSPORTATION_AND_DISTRIBUTION,
                "diesel-fossil",
                InputAmount.of(tonnes, "t"),
                YEAR,
                "bolag");
    }

    private static double total(
            List<Activity> activities, double owned, Boundary approach, String gwp, StatementTotal of) {
        GroupTerms terms = new GroupTerms(
                Groups.group()
                        .stake("kommun", "bolag", owned, Control.FULL, Control.FULL)
                        .get()
                        .consolidation(approach, ChangeYearRule.BY_DAYS),
                Vintage.of("test"),
                List.of(YEAR),
                Optional.empty(),
                StatementTotal.SCOPE_1,
                "SE");
        ActivityCalculator calculator =
                ActivityCalculator.of(GwpSet.of(gwp), List.of("World"), FactorSet.of("ipcc-2006"));
        return GroupInventory.of(GroupData.of(terms, calculator, new Activities(activities)))
                .get()
                .statement()
                .total(of, YEAR)
                .orElseThrow()
                .value()
                .tonnes();
    }

    private static double direct(List<Activity> activities, double owned, Boundary approach) {
        return total(activities, owned, approach, "AR5", StatementTotal.SCOPE_1);
    }

    @Property(tries = 50)
    void order_of_rows_changes_nothing(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1e6) Double> amounts, @ForAll long seed) {
        List<Activity> activities =
                new ArrayList<>(amounts.stream().map(GroupLaws::diesel).toList());
        double before = direct(activities, 60, Boundary.EQUITY_SHARE);
        Collections.shuffle(activities, new Random(seed));
        assertThat(direct(activities, 60, Boundary.EQUITY_SHARE)).isCloseTo(before, within(1e-9 * (1 + before)));
    }

    @Property(tries = 50)
    void a_row_may_be_split(
            @ForAll @DoubleRange(min = 0, max = 1e6) double one,
            @ForAll @DoubleRange(min = 0, max = 1e6) double other) {
        double whole = direct(List.of(diesel(one + other)), 60, Boundary.OPERATIONAL_CONTROL);
        assertThat(direct(List.of(diesel(one), diesel(other)), 60, Boundary.OPERATIONAL_CONTROL))
                .isCloseTo(whole, within(1e-9 * (1 + whole)));
    }

    @Property(tries = 50)
    void equity_share_is_never_above_control(
            @ForAll @DoubleRange(min = 0, max = 1e6) double amount, @ForAll @IntRange(min = 1, max = 100) int owned) {
        List<Activity> activities = List.of(diesel(amount));
        assertThat(direct(activities, owned, Boundary.EQUITY_SHARE))
                .isLessThanOrEqualTo(direct(activities, owned, Boundary.OPERATIONAL_CONTROL));
    }

    @Property(tries = 20)
    void the_gwp_set_changes_nothing_of_carbon_dioxide_alone(@ForAll @DoubleRange(min = 0, max = 1e6) double amount) {
        List<Activity> activities = List.of(dieselOfGoods(amount));
        double ar4 = total(activities, 100, Boundary.EQUITY_SHARE, "AR4", StatementTotal.SCOPE_3);
        assertThat(total(activities, 100, Boundary.EQUITY_SHARE, "AR6", StatementTotal.SCOPE_3))
                .isEqualTo(ar4);
    }
}
