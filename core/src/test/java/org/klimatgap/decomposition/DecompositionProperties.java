package org.klimatgap.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.klimatgap.basis.Bases;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.SectorCode;

/** LMDI leaves no residual and changes its sign with time (Ang 2005), and what else holds for every decomposition. */
class DecompositionProperties {
    /** Relative to the emissions. */
    private static final double ROUNDING = 1e-9;

    /** A change and factors whose product it is. */
    record Case(EmissionsChange change, List<Factor> factors) {
        Decomposition decomposed() {
            return Decomposition.of(change, factors);
        }

        double largest() {
            return Math.max(
                    change.before().value().tonnes(), change.after().value().tonnes());
        }
    }

    /** One to six sectors with three factors each, of which some are zero. */
    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Double> number = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.doubles().between(0.001, 1000).ofScale(3)), Tuple.of(1, Arbitraries.just(0.0)));
        Arbitrary<FactorLevels> levels = Combinators.combine(number, number).as(FactorLevels::new);
        return levels.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6).map(DecompositionProperties::of);
    }

    private static Case of(List<List<FactorLevels>> sectors) {
        List<SectorLevels> emissions = new ArrayList<>();
        List<Map<SectorCode, FactorLevels>> factors = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (int i = 0; i < sectors.size(); i++) {
            SectorCode code = SectorCode.of("T", "s" + i);
            double before = 1;
            double after = 1;
            for (int k = 0; k < 3; k++) {
                FactorLevels levels = sectors.get(i).get(k);
                factors.get(k).put(code, levels);
                before *= levels.before();
                after *= levels.after();
            }
            emissions.add(SectorLevels.of(code, Emissions.ofTonnes(before), Emissions.ofTonnes(after)));
        }
        return new Case(
                new EmissionsChange(Bases.GHG, 2015, 2023, emissions),
                factors.stream().map(DecompositionProperties::factor).toList());
    }

    private static Factor factor(Map<SectorCode, FactorLevels> levels) {
        return Factor.of(Message.of(DecompositionText.POPULATION), "1", levels);
    }

    @Property
    void nothing_is_left(@ForAll("cases") Case any) {
        assertThat(any.decomposed().residual().tonnes()).isCloseTo(0, within(ROUNDING * any.largest()));
    }

    @Property
    void an_effect_is_the_sum_of_its_sectors(@ForAll("cases") Case any) {
        assertThat(any.decomposed().effects())
                .allSatisfy(effect -> assertThat(effect.change().value())
                        .isEqualTo(Emissions.sum(effect.bySector().values())));
    }

    @Property
    void exchanging_the_years_changes_the_signs(@ForAll("cases") Case any) {
        Decomposition forward = any.decomposed();
        Decomposition back = Decomposition.of(
                any.change().reversed(),
                any.factors().stream().map(Factor::reversed).toList());
        for (int i = 0; i < forward.effects().size(); i++) {
            assertThat(back.effects().get(i).change().value().tonnes())
                    .isCloseTo(-forward.effects().get(i).change().value().tonnes(), within(ROUNDING * any.largest()));
        }
    }

    @Property
    void the_order_of_sectors_and_factors_does_not_matter(@ForAll("cases") Case any, @ForAll Random random) {
        List<SectorLevels> sectors = new ArrayList<>(any.change().sectors());
        Collections.shuffle(sectors, random);
        List<Factor> factors = new ArrayList<>(any.factors());
        Collections.reverse(factors);
        List<Effect> straight = any.decomposed().effects();
        List<Effect> other = new ArrayList<>(new Case(new EmissionsChange(Bases.GHG, 2015, 2023, sectors), factors)
                .decomposed()
                .effects());
        Collections.reverse(other);
        for (int i = 0; i < straight.size(); i++) {
            assertThat(other.get(i).change().value())
                    .isEqualTo(straight.get(i).change().value());
        }
    }

    @Property
    void a_factor_that_stays_has_no_effect(@ForAll("cases") Case any) {
        List<List<FactorLevels>> sectors = any.change().sectors().stream()
                .map(sector -> List.of(
                        new FactorLevels(3, 3),
                        any.factors().get(1).get(sector.sector()),
                        any.factors().get(2).get(sector.sector())))
                .toList();
        assertThat(of(sectors).decomposed().effects().get(0).change().value()).isEqualTo(Emissions.ZERO);
    }

    @Property
    void contributions_add_up_to_the_change(@ForAll("cases") Case any) {
        List<Contribution> contributions = any.change().contributions();
        Emissions total = any.change().total().value();
        assertThat(Emissions.sum(contributions.stream()
                        .map(each -> each.change().value())
                        .toList()))
                .isEqualTo(total);
        any.change()
                .relative()
                .ifPresent(relative -> assertThat(contributions.stream()
                                .mapToDouble(each ->
                                        each.points().orElseThrow().value().points())
                                .sum())
                        .isCloseTo(relative.value().percent(), within(ROUNDING * (100 + largestPoints(any)))));
    }

    private static double largestPoints(Case any) {
        return 100 * any.largest() / any.change().before().value().tonnes();
    }

    @Property
    void population_and_emissions_per_resident_leave_nothing(@ForAll("cases") Case any) {
        Decomposition decomposition =
                Decomposition.populationAndPerCapita(any.change(), residents(20_139), residents(20_039));
        assertThat(decomposition.residual().tonnes()).isCloseTo(0, within(ROUNDING * any.largest()));
    }

    private static Traced<Population> residents(long persons) {
        return Traced.given(Message.of(DecompositionText.POPULATION), Population.ofPersons(persons));
    }
}
