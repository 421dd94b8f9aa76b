package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.message.Language;

/**
 * Systems whose spectral radius is close to 1: A = [[1/2 − e, 1/2], [1/2, 1/2 − e]] has the eigenvalue 1 − e, and with e = 2⁻ᵏ no
 * number of it is rounded. Solved by hand, m_1 = ((1/2 + e)·s_1 + s_2/2) / (e·(1 + e)).
 */
class NearlySingularTest {
    private static double[][] coefficients(double e) {
        return new double[][] {{.5 - e, .5}, {.5, .5 - e}};
    }

    private static Checked<InputOutputSystem> system(double[][] coefficients, SolutionMethod method) {
        return InputOutputSystem.ofCoefficients(Tables.money(Tables.TWO, Tables.TWO, coefficients), method);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 20, 30, 40, 48})
    void the_stated_bound_of_the_error_holds(int k) {
        double e = Math.scalb(1.0, -k);
        InputOutputModel model = InputOutputModel.of(
                        system(coefficients(e), SolutionMethod.DIRECT).get(), Tables.intensities(Tables.TWO, 1, .3))
                .get();
        double exact = (.5 + e + .15) / (e * (1 + e));
        double actual = model.multipliers().values().value(Stressors.EQUIVALENTS, Tables.TWO.get(0));
        assertThat(Math.abs(actual - exact) / exact)
                .isLessThanOrEqualTo(model.errorAtMost().fraction());
        assertThat(model.errorAtMost().fraction()).isGreaterThan(0);
    }

    @ParameterizedTest
    @CsvSource({"20, false", "40, true"})
    void a_bound_that_is_no_longer_small_is_a_warning(int k, boolean warned) {
        Checked<InputOutputModel> model = InputOutputModel.of(
                system(coefficients(Math.scalb(1.0, -k)), SolutionMethod.DIRECT).get(),
                Tables.intensities(Tables.TWO, 1, .3));
        assertThat(Tables.codes(model).contains("inaccurate")).isEqualTo(warned);
    }

    @Test
    void sweeps_that_are_too_slow_are_not_taken_for_a_system_that_uses_up_what_it_makes() {
        Checked<InputOutputSystem> slow = system(coefficients(.001), SolutionMethod.ITERATIVE);
        assertThat(Tables.codes(slow)).containsExactly("not-solved");
        assertThat(slow.findings().get(0).text(Language.ENGLISH))
                .isEqualTo("it cannot be shown that the system makes more than it uses up: its spectral radius is about"
                        + " 99.9 %, but the solution (ITERATIVE) is not exact enough. The largest inputs, 99.9 % of output, are"
                        + " those of SE|goods, SE|services (2); check them, or solve the system with DIRECT");
        assertThat(system(coefficients(.001), SolutionMethod.DIRECT).isUsable()).isTrue();
    }

    /** With more sectors than are solved directly by themselves. */
    @Test
    void a_large_system_on_which_sweeps_are_too_slow_is_solved_directly() {
        CompressedRows.Builder rows = new CompressedRows.Builder(1_001);
        for (double[] two : coefficients(.001)) {
            rows.add(Arrays.copyOf(two, 1_001));
        }
        for (int i = 2; i < 1_001; i++) {
            rows.add(new double[1_001]);
        }
        CompressedRows matrix = rows.build();
        assertThat(Leontief.of(matrix, SolutionMethod.ITERATIVE)).isEmpty();
        assertThat(Leontief.of(matrix, SolutionMethod.AUTOMATIC).orElseThrow().method())
                .isEqualTo(SolutionMethod.DIRECT);
    }

    /** Nothing is used up here, since no sector buys of itself in any circle: the radius is 0. */
    @Test
    void an_absurd_coefficient_is_told_as_what_it_is() {
        Checked<InputOutputSystem> absurd = system(new double[][] {{0, 1e20}, {0, 0}}, SolutionMethod.DIRECT);
        assertThat(Tables.codes(absurd)).containsExactly("inputs-exceed-output", "not-solved");
    }
}
