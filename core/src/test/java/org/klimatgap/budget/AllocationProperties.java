package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;

/** Laws of sharing a budget. */
class AllocationProperties {
    /** Conservation of the total over some hundred shares. */
    private static final double CONSERVED = 1e-12;

    @Provide
    Arbitrary<List<Claimant>> claimants() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.01, 1e8),
                        Arbitraries.doubles().between(0, 0.99).ofScale(6),
                        Arbitraries.longs().between(1, 1_000_000))
                .as((tonnes, plants, persons) -> new double[] {tonnes, tonnes * plants, persons})
                .list()
                .ofMinSize(1)
                .ofMaxSize(300)
                .map(parts -> named(parts, 1));
    }

    private static List<Claimant> named(List<double[]> parts, double unit) {
        List<Claimant> claimants = new ArrayList<>();
        for (double[] part : parts) {
            claimants.add(Claimant.of("m" + claimants.size(), Budgets.CO2, Emissions.ofTonnes(part[0] * unit))
                    .withDeducted(Emissions.ofTonnes(part[1] * unit))
                    .withResidents(Population.ofPersons((long) part[2])));
        }
        return claimants;
    }

    private static Allocation share(List<Claimant> claimants, double overhead, double weight) {
        return Allocation.of(
                Budgets.budget(64_561_403.5, 2024),
                Traced.given(BudgetText.OVERHEAD.of(), Emissions.ofTonnes(64_561_403.5 * overhead)),
                AllocationRule.blend(Share.ofPercent(weight)),
                claimants);
    }

    @Property(tries = 200)
    void shares_are_together_the_budget_without_overhead(
            @ForAll("claimants") List<Claimant> claimants,
            @ForAll @DoubleRange(min = 0, max = 0.99) @Scale(6) double overhead,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(6) double weight) {
        double net = 64_561_403.5 - 64_561_403.5 * overhead;
        Emissions sum = Emissions.sum(share(claimants, overhead, weight).shares().values().stream()
                .map(budget -> budget.amount().value())
                .toList());
        assertThat(sum.tonnes()).isCloseTo(net, within(CONSERVED * net));
    }

    @Property(tries = 200)
    void the_order_changes_no_digit(
            @ForAll("claimants") List<Claimant> claimants,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(6) double weight,
            @ForAll Random random) {
        List<Claimant> shuffled = new ArrayList<>(claimants);
        Collections.shuffle(shuffled, random);
        Allocation one = share(claimants, 0.1, weight);
        Allocation other = share(shuffled, 0.1, weight);
        assertThat(claimants)
                .allSatisfy(claimant -> assertThat(other.get(claimant.name()).tonnes())
                        .isEqualTo(one.get(claimant.name()).tonnes()));
    }

    @Property(tries = 200)
    void the_unit_of_emissions_changes_no_share(
            @ForAll("claimants") List<Claimant> claimants,
            @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double unit,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(6) double weight) {
        List<Claimant> scaled = named(
                claimants.stream()
                        .map(claimant -> new double[] {
                            claimant.emissions().value().tonnes(),
                            claimant.deducted().value().tonnes(),
                            claimant.residents().orElseThrow().value().persons()
                        })
                        .toList(),
                unit);
        Allocation one = share(claimants, 0.1, weight);
        Allocation other = share(scaled, 0.1, weight);
        one.shares()
                .forEach((name, budget) -> assertThat(other.get(name).tonnes())
                        .isCloseTo(budget.tonnes(), within(1e-9 * budget.tonnes())));
    }

    @Property(tries = 200)
    void who_emits_more_never_gets_less_by_emissions(@ForAll("claimants") List<Claimant> claimants) {
        Allocation allocation = share(claimants, 0, 100);
        List<Claimant> rising = claimants.stream()
                .sorted((a, b) -> Double.compare(a.counted(), b.counted()))
                .toList();
        assertThat(rising)
                .extracting(claimant -> allocation.get(claimant.name()).tonnes())
                .isSorted();
    }
}
