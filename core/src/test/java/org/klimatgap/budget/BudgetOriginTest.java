package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** The trees under budget figures: every branch ends in a leaf, every name and formula reads in both languages. */
class BudgetOriginTest {
    static Stream<Traced<?>> figures() {
        List<Traced<?>> figures = new ArrayList<>();
        for (BudgetConvention convention : BudgetConvention.values()) {
            rates(convention, figures);
            goals(convention, figures);
        }
        YearlyFlow flow =
                YearlyFlow.constant(Budgets.CO2, Budgets.level(2023, 100).emissions());
        CarbonBudget budget = Budgets.budget(500, 2024);
        figures.add(budget.exhaustedBy(flow).orElseThrow().fraction());
        figures.add(budget.remainingAfter(flow, 2026).amount());
        figures.add(budget.withElapsed(Share.ofPercent(50))
                .restatedToJanuary(flow.in(2024))
                .amount());
        figures.add(budget.plus(budget).amount());
        figures.add(Overshoot.find(
                        flow,
                        YearlyFlow.constant(Budgets.CO2, Budgets.level(2023, 90).emissions()),
                        2024)
                .orElseThrow()
                .excess());
        figures.addAll(shares());
        return figures.stream();
    }

    private static void rates(BudgetConvention convention, List<Traced<?>> figures) {
        for (RequiredRate required : List.of(
                Budgets.ROUND.requiredRate(convention),
                Budgets.ROUND.requiredRate(convention, 2033),
                Budgets.ROUND.requiredRate(convention, 2025),
                Budgets.ROUND.costOfDelay(convention, 2025).get(1).required())) {
            figures.add(required.rate().orElseThrow());
            figures.add(required.total().orElseThrow());
            figures.add(required.in(2025).orElseThrow());
            figures.add(required.plan().budget().amount());
        }
    }

    private static void goals(BudgetConvention convention, List<Traced<?>> figures) {
        EquivalentGoal goal =
                EquivalentGoal.ofRate(convention, Budgets.level(2020, 100), Rate.ofPercentPerYear(16), 2030);
        Milestone end = Milestone.of(Budgets.CO2, 2030, Emissions.ofTonnes(20));
        EquivalentGoal level = EquivalentGoal.ofLevel(convention, Budgets.level(2020, 100), end);
        figures.addAll(List.of(
                goal.rate(), goal.level(), goal.reduction(), goal.budget().amount(), level.rate()));
        GoalAgreement agreement =
                GoalAgreement.of(convention, Trajectory.linear(Budgets.level(2020, 100), end), goal.budget());
        figures.addAll(List.of(
                agreement.used(),
                agreement.left(),
                agreement.shareUsed().orElseThrow(),
                agreement.matchingLevel().orElseThrow()));
    }

    private static List<Traced<?>> shares() {
        Traced<Emissions> some = Traced.given(BudgetText.OVERHEAD.of(), Emissions.ofTonnes(10));
        Traced<Emissions> overhead = Allocation.scaledOverhead(some, some, some);
        List<Claimant> claimants = List.of(
                Claimant.of("Alvesta", Budgets.CO2, Emissions.ofTonnes(5)).withResidents(Population.ofPersons(20_040)));
        AllocationRule half = AllocationRule.blend(Share.ofPercent(50));
        return List.of(
                overhead,
                Allocation.of(Budgets.budget(500, 2024), overhead, half, claimants)
                        .get("Alvesta")
                        .amount(),
                Allocation.of(Budgets.budget(500, 2024), half, claimants)
                        .get("Alvesta")
                        .amount());
    }

    private static Stream<Traced<?>> tree(Traced<?> figure) {
        return Stream.concat(
                Stream.of(figure), figure.origin().inputs().stream().flatMap(BudgetOriginTest::tree));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_branch_ends_in_a_leaf_and_reads_in_both_languages(Traced<?> figure) {
        assertThat(figure.origin().leaves()).isNotEmpty().noneMatch(Origin.Derivation.class::isInstance);
        for (Language language : Language.shipped()) {
            assertThat(tree(figure)).allSatisfy(node -> {
                assertThat(node.name().text(language)).isNotBlank().doesNotContain("{");
                if (node.origin() instanceof Origin.Derivation derivation) {
                    assertThat(derivation.inputs()).as(node.toString()).isNotEmpty();
                    assertThat(derivation.operation().text(language)).isNotBlank();
                    assertThat(derivation.formula()).isNotBlank();
                    assertThat(derivation.standard()).isNotBlank();
                }
            });
        }
    }

    @Test
    void strangnas_rate_comes_from_its_emissions_and_its_budget() {
        Traced<Rate> rate = Budgets.STRANGNAS
                .requiredRate(BudgetConvention.FIRST_YEAR_REDUCED)
                .rate()
                .orElseThrow();
        assertThat(rate.origin().inputs())
                .containsExactly(
                        Budgets.STRANGNAS.start(), Budgets.STRANGNAS.budget().amount());
        assertThat(rate.explain())
                .startsWith("rate of reduction required from 2024 = 14.05")
                .contains("r = E_0 / (E_0 + B)");
    }

    @Test
    void every_formula_is_used_by_some_figure() {
        assertThat(figures()
                        .flatMap(BudgetOriginTest::tree)
                        .filter(node -> node.origin() instanceof Origin.Derivation)
                        .map(node ->
                                ((Origin.Derivation) node.origin()).operation().key())
                        .distinct())
                .contains(BudgetOperation.values())
                .hasSizeGreaterThan(BudgetOperation.values().length);
    }
}
