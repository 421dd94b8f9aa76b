package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;

/** A budget shared among those below it. */
class AllocationTest {
    private static final CarbonBudget WHOLE = Budgets.budget(1_000, 2024);

    /** 300 t less a plant of 100 t, and 600 t; 10 and 30 persons. */
    private static final Claimant SMALL =
            claimant("Small", 300).withDeducted(Emissions.ofTonnes(100)).withResidents(Population.ofPersons(10));

    private static final Claimant LARGE = claimant("Large", 600).withResidents(Population.ofPersons(30));

    private static Claimant claimant(String name, double tonnes) {
        return Claimant.of(name, Budgets.CO2, Emissions.ofTonnes(tonnes));
    }

    private static Traced<Emissions> overhead(double tonnes) {
        return Traced.given(BudgetText.OVERHEAD.of(), Emissions.ofTonnes(tonnes));
    }

    private static double share(AllocationRule rule, double overhead, String name) {
        return Allocation.of(WHOLE, overhead(overhead), rule, List.of(SMALL, LARGE))
                .get(name)
                .tonnes();
    }

    @Test
    void grandfathering_follows_emissions_without_plants() {
        // 200 of 800 t.
        assertThat(share(AllocationRule.GRANDFATHERING, 0, "Small")).isEqualTo(250);
        assertThat(share(AllocationRule.GRANDFATHERING, 200, "Large")).isEqualTo(600);
    }

    @Test
    void per_capita_follows_residents() {
        assertThat(share(AllocationRule.PER_CAPITA, 0, "Small")).isEqualTo(250);
        assertThat(share(AllocationRule.PER_CAPITA, 200, "Large")).isEqualTo(600);
        Claimant crowded = SMALL.withResidents(Population.ofPersons(90));
        assertThat(Allocation.of(WHOLE, AllocationRule.PER_CAPITA, List.of(crowded, LARGE))
                        .get("Small")
                        .tonnes())
                .isEqualTo(750);
    }

    @Test
    void a_blend_lies_between() {
        Claimant crowded = SMALL.withResidents(Population.ofPersons(90));
        AllocationRule half = AllocationRule.blend(Share.ofPercent(50));
        Allocation allocation = Allocation.of(WHOLE, half, List.of(crowded, LARGE));
        // Half of 250 and half of 750.
        assertThat(allocation.get("Small").tonnes()).isEqualTo(500);
        assertThat(allocation.rule()).isEqualTo(half);
        assertThat(allocation).hasToString("2 shares of a budget 50 % by present emissions, the rest by residents");
    }

    /** Klimatkollen, 2025: OH = 55 / 285·80 = 15.438596 Mt leaves 64,561,403.5 t; Alvesta has 0.001474927813 of it. */
    @Test
    void alvestas_share_of_80_million_tonnes_is_95223_41_tonnes() {
        StatedBudgets sweden = StatedBudgets.of("sweden");
        Traced<Emissions> overhead = Allocation.scaledOverhead(
                sweden.get("se-2024-1.7-overhead").amount(),
                sweden.get("se-2024-1.7").amount(),
                sweden.get("se-2024-1.5").amount());
        assertAgrees(overhead.value(), "15438596.5");
        CarbonBudget national = sweden.get("se-2024-1.5").on(Budgets.CO2);
        Allocation allocation = Allocation.of(
                national,
                overhead,
                AllocationRule.GRANDFATHERING,
                List.of(claimant("Alvesta", 0.001474927813), claimant("others", 1 - 0.001474927813)));
        assertAgrees(allocation.get("Alvesta").amount().value(), "95223.41");
        assertThat(allocation.get("Alvesta").firstYear()).isEqualTo(2024);
        assertThat(allocation.get("Alvesta").amount().explain()).contains("sweden.csv:");
    }

    @Test
    void what_cannot_be_shared_is_refused() {
        List<Claimant> both = List.of(SMALL, LARGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(Budgets.budget(-5, 2024), AllocationRule.GRANDFATHERING, both))
                .withMessageStartingWith("a budget that is shared must be 0 or more, was -5 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, overhead(1_001), AllocationRule.GRANDFATHERING, both))
                .withMessage("overhead must be 0–1000 t, the budget, was 1001 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, overhead(-1), AllocationRule.GRANDFATHERING, both));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, AllocationRule.GRANDFATHERING, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, AllocationRule.GRANDFATHERING, List.of(SMALL, SMALL)))
                .withMessage("'Small' takes a share twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, AllocationRule.PER_CAPITA, List.of(claimant("Empty", 1))))
                .withMessageStartingWith("the residents of Empty are not known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.of(WHOLE, AllocationRule.GRANDFATHERING, List.of(claimant("Zero", 0))))
                .withMessageContaining("zero for all");
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> Allocation.of(
                        WHOLE,
                        AllocationRule.GRANDFATHERING,
                        List.of(Claimant.of("GHG", Bases.GHG, Emissions.ofTonnes(1)))));
        Allocation allocation = Allocation.of(WHOLE, AllocationRule.GRANDFATHERING, both);
        assertThat(allocation.shares()).containsOnlyKeys("Small", "Large");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allocation.get("Nowhere"))
                .withMessage("'Nowhere' takes no share, must be one of [Small, Large]");
    }

    @Test
    void claimants_and_rules_check_their_parts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withDeducted(Emissions.ofTonnes(301)))
                .withMessage("Small: what is deducted must be 0–300 t, was 301 t");
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withDeducted(Emissions.ofTonnes(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> claimant(" ", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllocationRule.blend(Share.ofPercent(101)))
                .withMessage("weight of present emissions must be 0–100 %, was 101 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.scaledOverhead(overhead(1), overhead(0), overhead(5)));
        assertThat(SMALL).hasToString("Small: 300 t, 10 persons");
        assertThat(AllocationRule.PER_CAPITA.title().text(Language.SWEDISH)).isEqualTo("efter antal invånare");
        assertThat(AllocationRule.GRANDFATHERING).hasToString("by present emissions");
    }
}
