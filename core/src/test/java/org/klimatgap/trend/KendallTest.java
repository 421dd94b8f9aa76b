package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distribution of falling pairs. */
class KendallTest {
    private static final double ROUNDING = 1e-15;

    @Test
    void four_points_have_1_3_5_6_5_3_1_orders() {
        double[] orders =
                Arrays.stream(Kendall.fallingPairs(4)).map(p -> 24 * p).toArray();
        assertThat(orders).containsExactly(new double[] {1, 3, 5, 6, 5, 3, 1}, within(24 * ROUNDING));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # points, tail in percent, slopes left out: (N - S + 2) / 2 with N pairs and the least S whose probability is
            # in the tail; Kendall, Rank Correlation Methods, appendix table 1: 0.023 for S = 23 and 10 points, 0.036 for
            # 21; 0.042 for S = 8 and 5 points
            10, 2.5, 12
            5,  5,   2
            # 4 points: a series without a falling pair has 1/24 = 4.17 %
            4,  4.2, 1
            4,  4.1, 0
            """)
    void slopes_left_out_follow_from_critical_values(int points, double tailPercent, int left) {
        assertThat(Kendall.leftOut(points, tailPercent / 100)).isEqualTo(left);
    }
}
