package org.klimatgap.ghg.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Whatever the levels, the kind of goal and its year, a contract is assessed. */
class ContractProperties {
    /** Of CO2 and of all gases: the reference year 2019, the current year 2023; what the goals say, and their year. */
    record Case(List<Double> tonnes, double percent, int year, boolean withReferenceYear) {
        EmissionsAccount carbonDioxide() {
            return Examples.totals(Examples.ALVESTA, Examples.CO2, Map.of(2019, tonnes.get(0), 2023, tonnes.get(1)));
        }

        EmissionsAccount all() {
            return Examples.totals(Examples.ALVESTA, Examples.GHG, Map.of(2019, tonnes.get(2), 2023, tonnes.get(3)))
                    .withPopulations(Map.of(2023, Contracts.residents(20_040)));
        }

        ContractAccount account(String id, EmissionsAccount emissions) {
            return new ContractAccount(
                    id,
                    Contracts.text(id),
                    emissions,
                    2023,
                    withReferenceYear ? Optional.of(2019) : Optional.empty(),
                    goals(emissions));
        }

        private List<ContractGoal> goals(EmissionsAccount emissions) {
            Baseline from = emissions.baseline(2019);
            Share share = Share.ofPercent(percent);
            return List.of(
                    Contracts.goal(
                            "ceiling", ReductionTarget.ceiling(from.basis(), Emissions.ofTonnes(tonnes.get(4)), year)),
                    Contracts.goal("reduction", ReductionTarget.reduction(from, share, year)),
                    Contracts.goal("neutral", ReductionTarget.climateNeutrality(from, share, year)),
                    Contracts.goal("rate", ReductionTarget.yearlyRate(from, Rate.ofPercentPerYear(percent), year)),
                    Contracts.goal(
                            "each",
                            ReductionTarget.perPerson(
                                    from.basis(),
                                    EmissionsPerCapita.ofKilogramsPerPerson(tonnes.get(4)),
                                    Population.ofPersons(20_040),
                                    year)));
        }

        ContractAssessment assess() {
            return Contracts.contract(account("co2", carbonDioxide()), account("ghg", all()))
                    .assess();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Double> tonnes =
                Arbitraries.oneOf(Arbitraries.doubles().between(0, 1e7).ofScale(2), Arbitraries.of(0.0, 1.0, 46_770.0));
        return Combinators.combine(
                        tonnes.list().ofSize(5),
                        Arbitraries.doubles().between(0, 100).ofScale(1),
                        Arbitraries.integers().between(2020, 2060),
                        Arbitraries.of(true, false))
                .as(Case::new);
    }

    @Property(tries = 300)
    void every_contract_is_assessed_with_each_figure_once_and_traced(@ForAll("cases") Case given) {
        ContractAssessment assessment = given.assess();
        assertThat(assessment.figures()).extracting(ContractFigure::id).doesNotHaveDuplicates();
        assertThat(assessment.figures()).allSatisfy(figure -> {
            assertThat(figure.value().origin().leaves()).isNotEmpty();
            assertThat(figure.value().name().text(Language.SWEDISH)).isNotBlank();
        });
        assertThat(assessment.errors()).isEmpty();
    }

    @Property(tries = 300)
    void a_level_gap_is_current_less_target(@ForAll("cases") Case given) {
        ContractAssessment assessment = given.assess();
        for (String suffix : List.of("co2", "co2.reduction", "co2.neutral", "co2.rate")) {
            double target = amount(assessment, "target." + suffix);
            double current = amount(assessment, "current.co2");
            assertThat(amount(assessment, "gap.level." + suffix))
                    .isCloseTo(current - target, within(Math.ulp(current + target)));
        }
    }

    @Property(tries = 300)
    void a_goal_that_lies_ahead_has_steps_and_one_that_has_come_has_none(@ForAll("cases") Case given) {
        boolean ahead = given.year() > 2023;
        ContractAssessment assessment = given.assess();
        assertThat(assessment.figure("required-per-year.co2").isPresent()).isEqualTo(ahead);
        assertThat(assessment.figure("gap.projected.linear.co2.reduction").isPresent())
                .isEqualTo(ahead);
    }

    private static double amount(ContractAssessment assessment, String id) {
        return assessment.figure(id).orElseThrow().value().value().amount();
    }
}
