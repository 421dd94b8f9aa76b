package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ContractAssessment;

/**
 * The figures of the worked example with budgets, trends and sectors. Published: 737,173 t from 2024, 120,545 t in 2023, 14 % a
 * year (Strängnäs municipality); main sectors (SMHI's national emissions database, release of 15 January 2026). The numbers
 * were computed from these in Python, apart from this library.
 */
class StrangnasFiguresTest {
    private static final ContractAssessment STRANGNAS = Project.assessment("strangnas");

    @ParameterizedTest
    @CsvSource(textBlock = """
            budget-rate.co2.budget-2024,                          14.054152996672567
            budget-rate.co2.continuous,                           15.085333054455862
            budget-exhausted.constant.co2.budget-2024,            11.5334522377536
            budget-share.linear.co2.budget-2024.co2-2035,         143.08293304285428
            budget-share.linear.co2.budget-2024.co2-2030,         62.13887377861098
            interim.2025.co2.co2-2030,                            107078.11240551989
            interim.2028.co2.co2-2030,                            37575.88759448011
            interim.2026.co2.co2-2035,                            108218
            interim.2030.co2.co2-2035,                            88649.28571428571
            target.ghg.transport-2030,                            32227.602
            gap.level.ghg.transport-2030,                         42425.428
            required-rate.ghg.transport-2030,                     11.30830884361147
            trend.ghg,                                            2667.692333333334
            trend-level.ghg,                                      97287.43766666666
            trend.ghg.transport-2030,                             2496.8081666666676
            trend-level.ghg.transport-2030,                       58998.19349999997
            contribution.transport.ghg,                           -21.147907798523754
            effect.population.ghg,                                22937.91935239196
            effect.per-capita.ghg,                                -63834.63935239196
            sector-target.2030.transport.ghg,                     40567.10331665971
            sector-target.2030.agriculture.ghg,                   10405.352126208345
            outcome.ghg.ghg-2020,                                 7157.0075
            outcome-share.ghg.ghg-2020,                           6.157870662696374
            """)
    void figures_are_those_computed_apart(String id, double expected) {
        assertThat(STRANGNAS.figure(id).orElseThrow().value().value().amount())
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    /** Published to three decimals: 13.562 % until 2045. */
    @Test
    void the_rate_until_2045_is_the_published_one() {
        assertThat(STRANGNAS
                        .figure("budget-rate.co2.until-2045")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(13.562, within(0.0005));
    }

    /** 737,173 / 120,545 is 6.115 years from 2024 on. */
    @Test
    void the_budget_is_used_up_in_2030_at_constant_emissions() {
        assertThat(STRANGNAS
                        .accounts()
                        .get(0)
                        .budgets()
                        .get(0)
                        .end("constant")
                        .orElseThrow()
                        .exhaustion()
                        .orElseThrow()
                        .year())
                .isEqualTo(2030);
    }

    @Test
    void the_published_figures_agree_and_the_goals_contradict_each_other_and_the_budget() {
        List<String> codes = STRANGNAS.findings().stream()
                .map(Finding::code)
                .map(code -> code.key())
                .toList();
        assertThat(codes)
                .contains("goals-differ", "later-goal-looser", "goal-exceeds-budget")
                .doesNotContain("stated-figure-differs");
    }
}
