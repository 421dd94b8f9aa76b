package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

/** Goals for some of the gases beside an account of all gases: 1,000 t in 2019 and 600 t in 2023. */
class PartialGoalTest {
    private static ContractAccount part(EmissionsAccount emissions, int goalYear) {
        ReductionTarget target = ReductionTarget.ceiling(emissions.basis(), Emissions.ofTonnes(10), goalYear);
        return new ContractAccount(
                "part",
                Contracts.text("en del"),
                emissions,
                2023,
                Optional.empty(),
                List.of(Contracts.goal("cap", target)));
    }

    private static EmissionsAccount carbonDioxide(double tonnes) {
        return Examples.totals(Examples.ALVESTA, Examples.CO2, Map.of(2023, tonnes));
    }

    private static ContractAccount whole(int... neutralYears) {
        ContractGoal[] goals = Arrays.stream(neutralYears)
                .mapToObj(year -> Contracts.goal(
                        "neutral-" + year,
                        ReductionTarget.climateNeutrality(
                                Contracts.falling().baseline(2019), Share.ofPercent(20), year)))
                .toArray(ContractGoal[]::new);
        return Contracts.account(Contracts.falling(), Optional.of(2019), goals);
    }

    private static List<PartialGoal> partialGoals(ContractAccount... accounts) {
        return Contracts.contract(accounts).assess().partialGoals();
    }

    @Test
    void a_goal_of_the_part_is_seen_in_the_whole_and_not_the_other_way_round() {
        List<PartialGoal> partial = partialGoals(part(carbonDioxide(500), 2030), whole(2030));
        assertThat(partial).singleElement().satisfies(goal -> {
            assertThat(goal.part().id()).isEqualTo("part");
            assertThat(goal.whole().id()).isEqualTo("a");
            assertThat(goal.outcome().remaining().value()).isEqualTo(Emissions.ofTonnes(10 + 600 - 500));
            assertThat(goal.aboveCap()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # CO2 of 600 t in all, remaining 10 + 600 - CO2, above a cap of 200 t
            400, 210, 10
            410, 200,
            500, 110,
            0,   610, 410
            """)
    void what_remains_may_be_above_the_cap(double part, double remaining, Double above) {
        PartialGoal goal =
                partialGoals(part(carbonDioxide(part), 2030), whole(2030)).get(0);
        assertThat(goal.outcome().remaining().value()).isEqualTo(Emissions.ofTonnes(remaining));
        assertThat(goal.aboveCap().map(excess -> excess.value().tonnes())).isEqualTo(Optional.ofNullable(above));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year of the part's goal, of the neutrality goals, of the one whose cap counts
            2030, 2030, 2045, 2030
            2045, 2030, 2045, 2045
            2050, 2045, 2030, 2045
            2028, 2030, 2045,
            """)
    void the_cap_is_that_of_the_latest_neutrality_goal_due_by_then(int goal, int one, int other, Integer due) {
        PartialGoal partial =
                partialGoals(part(carbonDioxide(100), goal), whole(one, other)).get(0);
        assertThat(partial.neutrality().map(NeutralityTarget::year)).isEqualTo(Optional.ofNullable(due));
        assertThat(partial.aboveCap().isPresent()).isEqualTo(due != null);
    }

    @Test
    void a_part_that_is_larger_than_the_whole_is_no_part_of_it() {
        assertThat(partialGoals(part(carbonDioxide(601), 2030), whole(2030))).isEmpty();
    }

    @Test
    void a_part_of_some_sectors_is_not_compared_with_a_whole_of_all() {
        EmissionsAccount transport = Examples.inventory(List.of(Examples.line("transport", Map.of(2023, 100.0))))
                .account(
                        Examples.ALVESTA,
                        AggregationRule.sectors(List.of(SectorCode.of("NED", "transport"))),
                        Examples.CO2)
                .get();
        assertThat(partialGoals(part(transport, 2030), whole(2030))).isEmpty();
    }

    @Test
    void a_whole_without_a_reference_year_says_nothing_of_a_part() {
        ContractAccount unmeasured = Contracts.account(Contracts.falling(), Optional.empty());
        assertThat(partialGoals(part(carbonDioxide(100), 2030), unmeasured)).isEmpty();
    }

    @Test
    void a_part_of_another_boundary_is_not_compared() {
        Basis group = Basis.ofCarbonDioxide(Boundary.OPERATIONAL_CONTROL, Examples.SMHI);
        EmissionsAccount operations = Examples.totals(Examples.ALVESTA, group, Map.of(2023, 100.0));
        assertThat(partialGoals(part(operations, 2030), whole(2030))).isEmpty();
    }
}
