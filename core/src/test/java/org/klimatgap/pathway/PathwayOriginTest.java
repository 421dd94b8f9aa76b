package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.sector.SectorCode;

/** The trees under derived figures: every branch ends in a leaf, every name reads in both languages. */
class PathwayOriginTest {
    private static final Population RESIDENTS = Population.ofPersons(20_040);

    static Stream<Traced<?>> figures() {
        List<Traced<?>> figures = new ArrayList<>();
        for (ReductionTarget target : List.of(
                Alvesta.CO2_2030,
                ReductionTarget.ceiling(Alvesta.CO2, Emissions.ofTonnes(11_443), 2030),
                ReductionTarget.perPerson(Alvesta.CO2, EmissionsPerCapita.ofTonnesPerPerson(1), RESIDENTS, 2030),
                ReductionTarget.yearlyRate(Alvesta.CO2_2019, Rate.ofPercentPerYear(16), 2030),
                new PerPersonRateTarget(
                        Alvesta.CO2_2019,
                        Traced.given(PathwayText.POPULATION.of(), RESIDENTS),
                        Traced.given(PathwayText.YEARLY_RATE.of(), Rate.ofPercentPerYear(16)),
                        Traced.given(PathwayText.POPULATION.of(), RESIDENTS),
                        2030,
                        true))) {
            figures.addAll(of(GapAnalysis.of(Alvesta.CO2_2019, Alvesta.CO2_2023, target)));
        }
        figures.addAll(of(GapAnalysis.of(Alvesta.GHG_2023, Alvesta.MISSION_2030)));
        figures.addAll(outcome());
        figures.addAll(paths());
        figures.addAll(divided());
        return figures.stream();
    }

    private static List<Traced<?>> divided() {
        SectorCode transport = SectorCode.of("NED", "transport");
        Map<SectorCode, Traced<Emissions>> current =
                Map.of(transport, level(40_000), SectorCode.of("NED", "agriculture"), level(6_770));
        List<Traced<?>> figures = new ArrayList<>();
        figures.addAll(SectorTargets.equalPercentage(Alvesta.CO2_2030, current)
                .bySector()
                .values());
        figures.addAll(SectorTargets.carriedBy(Alvesta.CO2_2030, current, Set.of(transport))
                .orElseThrow()
                .bySector()
                .values());
        return figures;
    }

    private static Traced<Emissions> level(double tonnes) {
        return Traced.given(PathwayText.EMISSIONS_IN.of(2023), Emissions.ofTonnes(tonnes));
    }

    private static List<Traced<?>> paths() {
        List<Traced<?>> figures = new ArrayList<>();
        TrajectoryShapesTest.paths().forEach(path -> figures.addAll(List.of(path.at(2025), path.integral(2021, 2029))));
        Traced<Emissions> budget = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(500_000));
        for (Cumulative counting : Cumulative.values()) {
            figures.add(counting.of(Trajectory.linear(Alvesta.CO2_2019, Alvesta.CO2_2030)));
            figures.add(Trajectory.budgetExponential(Alvesta.CO2_2019, budget, counting, 2030)
                    .at(2025));
        }
        return figures;
    }

    private static List<Traced<?>> of(GapAnalysis analysis) {
        Baseline from = analysis.baseline().orElseThrow();
        List<Traced<?>> figures = new ArrayList<>(List.of(
                analysis.target().emissions(),
                analysis.levelInTonnes().amount(),
                Projection.linear(from, analysis.current()).at(2030),
                Projection.compoundRate(from, analysis.current()).at(2030),
                Trajectory.constantRate(from, Rate.ofPercentPerYear(5), 2030).at(2025)));
        analysis.gaps().forEach(gap -> figures.add(gap.amount()));
        figures.add(
                analysis.projected(Projection.linear(from, analysis.current())).amount());
        analysis.onTrack(Trajectory.linear(from, analysis.target())).ifPresent(gap -> figures.add(gap.amount()));
        Stream.<Optional<? extends Traced<?>>>of(
                        analysis.levelShare(),
                        analysis.change(),
                        analysis.progress(),
                        analysis.requiredRate(),
                        analysis.requiredPerYear(),
                        analysis.historicalRate(),
                        analysis.historicalPerYear(),
                        analysis.current().perCapita())
                .forEach(figure -> figure.ifPresent(figures::add));
        return figures;
    }

    private static List<Traced<?>> outcome() {
        BasketOutcome outcome =
                BasketOutcome.of(Alvesta.CO2_2030, Alvesta.CO2_2023, Alvesta.GHG_2019, Alvesta.GHG_2023);
        Traced<Emissions> cap = ((NeutralityTarget) Alvesta.MISSION_2030).residualCap();
        return List.of(
                outcome.remaining(),
                outcome.shareOfBaseline(),
                outcome.above(cap).orElseThrow(),
                cap);
    }

    private static Stream<Traced<?>> tree(Traced<?> figure) {
        return Stream.concat(
                Stream.of(figure), figure.origin().inputs().stream().flatMap(PathwayOriginTest::tree));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_branch_ends_in_a_leaf(Traced<?> figure) {
        assertThat(tree(figure))
                .filteredOn(node -> node.origin() instanceof Origin.Derivation)
                .allSatisfy(node ->
                        assertThat(node.origin().inputs()).as(node.toString()).isNotEmpty());
        assertThat(figure.origin().leaves()).isNotEmpty().noneMatch(Origin.Derivation.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_name_in_the_tree_reads_in_both_languages(Traced<?> figure) {
        for (Language language : Language.shipped()) {
            assertThat(tree(figure))
                    .allSatisfy(node ->
                            assertThat(node.name().text(language)).isNotBlank().doesNotContain("{"));
        }
        assertThat(figure.explain().lines().count()).isEqualTo(tree(figure).count());
    }

    @Test
    void the_level_gap_of_alvesta_comes_from_two_years_and_a_percentage() {
        Traced<?> gap =
                GapAnalysis.of(Alvesta.CO2_2023, Alvesta.CO2_2030).level().amount();
        assertThat(gap.explain().lines().map(String::strip))
                .hasSize(5)
                .first()
                .asString()
                .contains("= 35327 t ←", "G = E_c − T");
        assertThat(gap.origin().leaves()).hasSize(3);
    }

    /** The operations that a figure of this test has, so that a new formula is noticed. */
    @ParameterizedTest
    @EnumSource(PathwayOperation.class)
    void every_formula_is_tried_here(PathwayOperation operation) {
        Set<String> formulas = Stream.concat(
                        figures(),
                        Stream.of(Trajectory.geometric(Alvesta.CO2_2019, Alvesta.CO2_2030)
                                .at(2025)))
                .flatMap(PathwayOriginTest::tree)
                .map(Traced::origin)
                .filter(Origin.Derivation.class::isInstance)
                .map(origin -> ((Origin.Derivation) origin).operation().key().name())
                .collect(Collectors.toSet());
        assertThat(formulas).contains(operation.name());
    }
}
