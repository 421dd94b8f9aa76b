package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/** Levels on the way to a goal. The account is 1,000 t in 2019, 800 t in 2021, 600 t in 2023. */
class InterimTargetTest {
    private static ReductionTarget reduction() {
        return ReductionTarget.reduction(Contracts.falling().baseline(2019), Share.ofPercent(80), 2029);
    }

    private static ReductionTarget ceiling(double tonnes, int year) {
        return ReductionTarget.ceiling(Examples.GHG, Emissions.ofTonnes(tonnes), year);
    }

    private static ContractAssessment assess(Optional<Integer> referenceYear, ContractGoal... goals) {
        return Contracts.contract(Contracts.account(Contracts.falling(), referenceYear, goals))
                .assess();
    }

    private static List<Omission.Item> omissions(ContractAssessment assessment) {
        return assessment.omissions().stream().map(Omission::item).toList();
    }

    private static Quantity figure(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value();
    }

    @Test
    void interim_targets_are_read_from_the_declared_path_in_rising_order() {
        InterimPlan fromReference = new InterimPlan(List.of(2028, 2025, 2028), Trajectory.Shape.LINEAR, false);
        ContractAssessment assessment = assess(Optional.of(2019), Contracts.goal("cut", reduction(), fromReference));
        List<InterimTarget> interim =
                assessment.accounts().get(0).goals().get(0).interimTargets();
        assertThat(interim).extracting(InterimTarget::year).containsExactly(2025, 2028);
        assertThat(figure(assessment, "interim.2025.a")).isEqualTo(Emissions.ofTonnes(520));
        assertThat(figure(assessment, "interim.2028.a")).isEqualTo(Emissions.ofTonnes(280));
        assertThat(omissions(assessment)).doesNotContain(Omission.Item.INTERIM_TARGETS);
    }

    @Test
    void a_goal_above_current_emissions_has_no_interim_targets() {
        InterimPlan fromCurrent = new InterimPlan(List.of(2025), Trajectory.Shape.LINEAR, true);
        ContractAssessment assessment =
                assess(Optional.of(2019), Contracts.goal("cap", ceiling(700, 2030), fromCurrent));
        assertThat(assessment.accounts().get(0).goals().get(0).interimTargets()).isEmpty();
    }

    @Test
    void interim_targets_of_a_goal_without_reference_year_start_now() {
        InterimPlan fromReference = new InterimPlan(List.of(2024), Trajectory.Shape.LINEAR, false);
        ContractAssessment assessment =
                assess(Optional.empty(), Contracts.goal("cap", ceiling(300, 2029), fromReference));
        assertThat(figure(assessment, "interim.2024.a")).isEqualTo(Emissions.ofTonnes(550));
    }

    @Test
    void interim_targets_need_a_line_or_a_rate() {
        List<Trajectory.Shape> fit = List.of(Trajectory.Shape.LINEAR, Trajectory.Shape.GEOMETRIC);
        Arrays.stream(Trajectory.Shape.values())
                .filter(shape -> !fit.contains(shape))
                .forEach(shape -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new InterimPlan(List.of(2026), shape, true))
                        .withMessage("interim targets need a linear or a geometric path, was " + shape));
        assertThat(fit)
                .allSatisfy(shape -> assertThat(new InterimPlan(List.of(2026), shape, true).shape())
                        .isEqualTo(shape));
    }
}
