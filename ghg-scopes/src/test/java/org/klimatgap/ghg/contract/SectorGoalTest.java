package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

/**
 * Goals for some of the sectors of Alvesta's greenhouse gases, and levels divided among them. Inputs: SMHI's national
 * emissions database, release of 15 January 2026; transport 46,972.96 t in 2019 and 38,316.49 t in 2023, machinery 6,028.66 t.
 */
class SectorGoalTest {
    private static final double LAST_DIGITS = 1e-9;
    private static final EmissionsAccount ALVESTA = Examples.alvesta();
    private static final List<SectorCode> TRANSPORT = codes("transport");
    private static final EmissionsAccount OF_TRANSPORT = ALVESTA.part(TRANSPORT);

    private static List<SectorCode> codes(String... sectors) {
        return Arrays.stream(sectors).map(each -> SectorCode.of("NED", each)).toList();
    }

    private static ContractGoal whole(String id, double percent, int year, SectorDivision... division) {
        return new ContractGoal(
                id,
                Contracts.text(id),
                ReductionTarget.reduction(ALVESTA.baseline(2019), Share.ofPercent(percent), year),
                Optional.of(new InterimPlan(List.of(2026), Trajectory.Shape.LINEAR, true)),
                List.of(),
                Arrays.stream(division).findFirst());
    }

    private static ContractGoal transport(String id, ReductionTarget target) {
        return new ContractGoal(
                id,
                Contracts.text(id),
                target,
                Optional.of(new InterimPlan(List.of(2026), Trajectory.Shape.LINEAR, true)),
                TRANSPORT,
                Optional.empty());
    }

    private static ContractGoal transport() {
        return transport(
                "transport-2030", ReductionTarget.reduction(OF_TRANSPORT.baseline(2019), Share.ofPercent(70), 2030));
    }

    private static ContractAccount account(Optional<TrendPlan> trend, ContractGoal... goals) {
        ContractBudget budget = new ContractBudget(
                "b",
                Contracts.text("budgeten"),
                CarbonBudget.of(Examples.GHG, Emissions.ofTonnes(1e6), 2024),
                BudgetConvention.FIRST_YEAR_REDUCED,
                Optional.empty(),
                Contracts.text("räkneexempel"));
        return new ContractAccount(
                "ghg",
                Contracts.text("redovisningen"),
                ALVESTA,
                2023,
                Optional.of(2019),
                List.of(goals),
                List.of(budget),
                trend);
    }

    private static ContractAssessment assess(ContractGoal... goals) {
        TrendPlan trend = new TrendPlan(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019, 2023, Optional.empty());
        return Contracts.contract(account(Optional.of(trend), goals)).assess();
    }

    private static double amount(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value().amount();
    }

    /**
     * 46,972.96·0.3 = 14,091.888; 38,316.49 less that; (14,091.888 / 38,316.49)^(1/7) and (38,316.49 / 46,972.96)^(1/4);
     * 38,316.49 − 3/7 of 24,224.602; 8,656.47 t in four years are 2,164.1175 t a year, which seven more years prolong.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            current.ghg.transport-2030,              38316.49
            baseline.ghg.transport-2030,             46972.96
            change.ghg.transport-2030,               -18.428623617
            target.ghg.transport-2030,               14091.888
            gap.level.ghg.transport-2030,            24224.602
            required-rate.ghg.transport-2030,        13.315690336
            historical-rate.ghg.transport-2030,      4.964809940
            interim.2026.ghg.transport-2030,         27934.5177142857
            trend.ghg.transport-2030,                2164.1175
            trend-level.ghg.transport-2030,          23167.6675
            current.ghg,                             95864.49
            """)
    void a_goal_for_transport_has_its_own_figures(String id, double expected) {
        assertThat(amount(assess(whole("all", 50, 2030), transport()), id))
                .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void a_goal_for_a_sector_without_a_year_of_its_own_is_measured_from_the_account_s() {
        GoalAssessment goal = assess(
                        transport("cap", ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(20_000), 2030)))
                .accounts()
                .get(0)
                .goals()
                .get(0);
        assertThat(goal.analysis().baseline().orElseThrow().tonnes()).isEqualTo(46_972.96);
    }

    @Test
    void a_goal_for_a_sector_uses_no_budget_and_is_no_baseline_of_the_account() {
        ContractAssessment assessment = assess(whole("all", 50, 2030), transport());
        assertThat(assessment.accounts().get(0).budgets().get(0).goals())
                .extracting(each -> each.goal().id())
                .containsOnly("all");
        ContractAccount noYear =
                new ContractAccount("ghg", Contracts.text("r"), ALVESTA, 2023, Optional.empty(), List.of(transport()));
        assertThat(noYear.baseline()).isEmpty();
    }

    private static List<String> conflicts(ContractGoal... goals) {
        return assess(goals).findings().stream()
                .filter(finding -> finding.code() instanceof ContractFinding)
                .map(finding -> finding.code().key())
                .filter(key -> key.contains("goal"))
                .toList();
    }

    /** Transport's 70 % leave 14,091.888 t; 90 % of all leave 10,829.308 t. */
    @Test
    void a_goal_for_a_sector_that_allows_more_than_one_for_all_is_told() {
        assertThat(conflicts(whole("all", 90, 2030), transport())).containsExactly("sector-goal-above-whole");
        assertThat(conflicts(transport(), whole("all", 90, 2030))).containsExactly("sector-goal-above-whole");
        assertThat(conflicts(transport(), whole("earlier", 90, 2028))).containsExactly("sector-goal-above-whole");
        assertThat(conflicts(transport(), whole("later", 90, 2040))).isEmpty();
        assertThat(conflicts(transport(), whole("all", 50, 2030))).isEmpty();
        assertThat(conflicts(
                        transport(),
                        transport("other", ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(9_000), 2030))))
                .containsExactly("goals-differ");
        Finding told = assess(whole("all", 90, 2030), transport()).findings().stream()
                .filter(each -> each.code() == ContractFinding.SECTOR_GOAL_ABOVE_WHOLE)
                .findFirst()
                .orElseThrow();
        assertThat(told.arguments()).containsEntry("goal", Contracts.text("transport-2030"));
        assertThat(told.text(Language.ENGLISH)).contains("allows all sectors in 2030");
    }

    /** 54,146.54 of 95,864.49 t: transport 38,316.49 and agriculture 42,977.35 t by the same percentage. */
    @Test
    void every_year_of_a_divided_goal_adds_up() {
        ContractAssessment assessment = assess(whole("all", 50, 2030, SectorDivision.EQUAL_PERCENTAGE));
        assertThat(amount(assessment, "sector-target.2030.transport.ghg")).isCloseTo(21_642.063, within(0.001));
        assertThat(amount(assessment, "sector-target.2030.agriculture.ghg")).isCloseTo(24_274.628, within(0.001));
        for (String year : List.of("2026", "2030")) {
            double sum = assessment.figures().stream()
                    .filter(figure -> figure.id().startsWith("sector-target." + year))
                    .mapToDouble(figure -> figure.value().value().amount())
                    .sum();
            double level = amount(assessment, year.equals("2030") ? "target.ghg" : "interim.2026.ghg");
            assertThat(sum).isCloseTo(level, within(LAST_DIGITS * level));
        }
    }

    @Test
    void the_sectors_that_do_not_carry_the_cut_stay() {
        SectorDivision division = new SectorDivision(codes("transport", "machinery"));
        ContractAssessment assessment = assess(whole("all", 50, 2030, division));
        assertThat(amount(assessment, "sector-target.2030.agriculture.ghg")).isEqualTo(42_977.35);
        // 54146.54 less the 51519.34 t of the others, shared as 38316.49 to 6028.66.
        assertThat(amount(assessment, "sector-target.2030.transport.ghg")).isCloseTo(2_270.036, within(0.001));
        assertThat(division.isEqualPercentage()).isFalse();
    }

    @Test
    void sectors_that_stay_above_the_goal_are_told_and_leave_no_levels() {
        ContractAssessment assessment =
                assess(whole("all", 60, 2030, new SectorDivision(codes("transport", "machinery"))));
        assertThat(assessment.findings())
                .extracting(finding -> finding.code().key())
                .contains("sectors-stay-above-goal");
        assertThat(assessment.figure("sector-target.2030.transport.ghg")).isEmpty();
        ContractAssessment nothing = assess(whole("all", 60, 2030, new SectorDivision(codes("foreign-transport"))));
        assertThat(nothing.findings())
                .extracting(finding -> finding.code().key())
                .contains("sectors-stay-above-goal");
    }

    @Test
    void a_past_goal_of_a_sector_is_judged_by_the_sector() {
        ContractGoal past = transport("past", ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(38_000), 2023));
        assertThat(amount(assess(past), "outcome.ghg")).isCloseTo(316.49, within(1e-6));
    }

    @Test
    void residents_make_a_ceiling_per_person_of_a_sector() {
        ContractAccount account = new ContractAccount(
                "ghg",
                Contracts.text("r"),
                ALVESTA.withPopulations(Map.of(2023, Contracts.residents(20_040))),
                2023,
                Optional.of(2019),
                List.of(transport(
                        "cap",
                        ReductionTarget.perPerson(
                                Examples.GHG,
                                EmissionsPerCapita.ofTonnesPerPerson(1),
                                Population.ofPersons(20_040),
                                2030))));
        // 38,316.49 t / 20,040 persons.
        assertThat(amount(Contracts.contract(account).assess(), "per-capita.ghg.cap"))
                .isCloseTo(1_912.0005, within(0.001));
    }

    @Test
    void what_is_no_part_of_the_total_is_refused_with_what_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALVESTA.part(codes("forest")))
                .withMessageContaining("NED~forest")
                .withMessageContaining("NED~transport");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALVESTA.part(codes("transport", "transport")))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.falling().part(TRANSPORT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contracts.account(Contracts.falling(), Optional.of(2019), transport()));
    }
}
