package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** Emissions along a path, counted in each way. */
class CumulativeTest {
    private static final Baseline START = Alvesta.baseline(Alvesta.GHG, 2020, 100_000);
    private static final ReductionTarget END = ReductionTarget.reduction(START, Share.ofPercent(80), 2030);

    /** Sums recomputed independently; the geometric integral is (E_0 − T)·n / ln(E_0 / T) = 800000 / ln 5. */
    @ParameterizedTest
    @CsvSource({
        "SUM_OF_YEARS, 660000, 558140.44",
        "SUM_OF_YEARS_AFTER_START, 560000, 458140.44",
        "TRAPEZOID, 600000, 498140.44",
        "EXACT_INTEGRAL, 600000, 497067.95"
    })
    void a_fall_from_100000_to_20000_tonnes_in_ten_years(Cumulative counting, String linear, String geometric) {
        assertAgrees(counting.of(Trajectory.linear(START, END)).value(), linear);
        assertAgrees(counting.of(Trajectory.geometric(START, END)).value(), geometric);
    }

    @Test
    void alvestas_path_has_312837_17_tonnes_as_integral_and_313395_05_as_trapezoids() {
        Trajectory path = Trajectory.geometric(Alvesta.CO2_2019, Alvesta.CO2_2030);
        assertAgrees(Cumulative.EXACT_INTEGRAL.of(path).value(), "312837.17");
        assertAgrees(Cumulative.TRAPEZOID.of(path).value(), "313395.05");
    }

    @Test
    void a_part_of_a_path_is_counted_by_itself() {
        Trajectory path = Trajectory.linear(START, END);
        assertThat(Cumulative.SUM_OF_YEARS.of(path, 2021, 2022).value()).isEqualTo(Emissions.ofTonnes(176_000));
        assertThat(Cumulative.SUM_OF_YEARS_AFTER_START.of(path, 2021, 2022).value())
                .isEqualTo(Emissions.ofTonnes(84_000));
        assertThat(Cumulative.TRAPEZOID.of(path, 2021, 2022).value()).isEqualTo(Emissions.ofTonnes(88_000));
        assertThat(Cumulative.EXACT_INTEGRAL.of(path, 2021, 2022).value()).isEqualTo(Emissions.ofTonnes(88_000));
    }

    @ParameterizedTest
    @EnumSource(Cumulative.class)
    void one_year_is_a_flow_as_a_sum_and_no_time_as_a_curve(Cumulative counting) {
        Emissions expected = counting == Cumulative.SUM_OF_YEARS ? Emissions.ofTonnes(92_000) : Emissions.ZERO;
        assertThat(counting.of(Trajectory.linear(START, END), 2021, 2021).value())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Cumulative.class)
    void only_years_of_the_path_count(Cumulative counting) {
        Trajectory path = Trajectory.linear(START, END);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting.of(path, 2019, 2025))
                .withMessageContaining("no year 2019");
        assertThatIllegalArgumentException().isThrownBy(() -> counting.of(path, 2025, 2021));
        assertThat(counting.title().text(Language.SWEDISH)).isNotBlank();
        assertThat(counting).hasToString(counting.id());
    }

    @Test
    void a_sum_of_years_is_traced_to_every_year() {
        Trajectory path = Trajectory.linear(START, END);
        assertThat(Cumulative.SUM_OF_YEARS.of(path).origin().inputs()).hasSize(11);
        assertThat(Cumulative.SUM_OF_YEARS_AFTER_START.of(path).origin().inputs())
                .hasSize(10);
        assertThat(Cumulative.SUM_OF_YEARS.of(path)).hasToString("emissions along the path 2020–2030: 660000 t");
    }
}
