package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** Laws of activity-based emissions. */
class ActivityLaws {
    /** Roundings of the few products on both sides. */
    private static final double ROUNDINGS = 32 * Math.ulp(1.0);

    private static final FactorSet FACTORS = FactorSet.of("ipcc-2006");
    private static final List<String> FUELS =
            List.of("diesel-fossil", "natural-gas", "wood", "biogas", "lpg", "residual-fuel-oil");

    private static final List<ActivityCalculator> CALCULATORS = GwpSet.shipped().stream()
            .map(set -> ActivityFiles.calculator(set, FACTORS))
            .toList();

    private static Activity burnt(String fuel, double gigajoules) {
        return ActivityFiles.activity("1.stationary", fuel, "0 GJ", 2024).withAmount(InputAmount.of(gigajoules, "GJ"));
    }

    private static double tonnes(ActivityCalculator calculator, List<Activity> activities) {
        ActivityResults results =
                calculator.calculate(new Activities(activities)).get();
        return Emissions.sum(results.entries().stream()
                        .map(entry -> entry.emissions().value())
                        .toList())
                .tonnes();
    }

    @Provide
    Arbitrary<Activity> activities() {
        return Arbitraries.of(FUELS)
                .flatMap(fuel -> Arbitraries.doubles().between(0, 1e6).map(amount -> burnt(fuel, amount)));
    }

    @Provide
    Arbitrary<ActivityCalculator> calculators() {
        return Arbitraries.of(CALCULATORS);
    }

    @Property(tries = 200)
    void a_total_does_not_depend_on_the_order_of_rows(
            @ForAll @Size(min = 1, max = 30) List<@From("activities") Activity> rows,
            @ForAll Random random,
            @ForAll("calculators") ActivityCalculator calculator) {
        List<Activity> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        double total = tonnes(calculator, rows);
        assertThat(tonnes(calculator, shuffled)).isCloseTo(total, within(total * ROUNDINGS));
    }

    @Property(tries = 200)
    void splitting_a_row_changes_nothing(
            @ForAll("activities") Activity row,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll("calculators") ActivityCalculator calculator) {
        double whole = row.amount().number().orElseThrow().value().amount();
        double first = whole * part;
        double total = tonnes(calculator, List.of(row));
        assertThat(tonnes(calculator, List.of(burnt(row.type(), first), burnt(row.type(), whole - first))))
                .isCloseTo(total, within(total * ROUNDINGS));
    }

    @Property(tries = 200)
    void emissions_are_linear_in_the_amount(
            @ForAll("activities") Activity row,
            @ForAll @DoubleRange(min = 0, max = 1000) double times,
            @ForAll("calculators") ActivityCalculator calculator) {
        double whole = row.amount().number().orElseThrow().value().amount();
        double expected = tonnes(calculator, List.of(row)) * times;
        assertThat(tonnes(calculator, List.of(burnt(row.type(), whole * times))))
                .isCloseTo(expected, within(expected * ROUNDINGS));
    }

    @Property(tries = 100)
    void the_gwp_set_changes_nothing_for_carbon_dioxide_alone(
            @ForAll @DoubleRange(min = 0, max = 1e6) double gigajoules) {
        Activity vehicle = ActivityFiles.activity("1.mobile", "natural-gas", "0 GJ", 2024)
                .withAmount(InputAmount.of(gigajoules, "GJ"));
        assertThat(CALCULATORS.stream()
                        .map(each -> tonnes(each, List.of(vehicle)))
                        .distinct())
                .hasSize(1);
    }

    @Property(tries = 100)
    void the_unit_of_the_amount_changes_nothing(@ForAll @DoubleRange(min = 0, max = 1e6) double megawattHours) {
        Activity hours = burnt("natural-gas", 0).withAmount(InputAmount.of(megawattHours, "MWh"));
        Activity joules = burnt("natural-gas", megawattHours * 3.6);
        double total = tonnes(CALCULATORS.get(0), List.of(hours));
        assertThat(tonnes(CALCULATORS.get(0), List.of(joules))).isCloseTo(total, within(total * ROUNDINGS));
    }
}
