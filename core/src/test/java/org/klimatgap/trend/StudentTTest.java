package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles against mpmath and against closed forms. */
class StudentTTest {
    /** Relative; the probability itself is known to some 1e-16, and its tail at 99.9 % to 1e-13. */
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvFileSource(resources = "student-t.csv")
    void quantiles_are_those_of_the_incomplete_beta_function(double percent, int degrees, double expected) {
        assertThat(StudentT.twoSided(percent / 100, degrees)).isCloseTo(expected, within(TOLERANCE * expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.68, 0.95, 0.99})
    void one_and_two_degrees_have_closed_forms(double probability) {
        double one = Math.tan(Math.PI * probability / 2);
        double two = probability * Math.sqrt(2 / (1 - probability * probability));
        assertThat(StudentT.twoSided(probability, 1)).isCloseTo(one, within(TOLERANCE * one));
        assertThat(StudentT.twoSided(probability, 2)).isCloseTo(two, within(TOLERANCE * two));
    }
}
