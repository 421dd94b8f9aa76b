package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic of emissions. */
class EmissionsAmountTest {
    @Test
    void amounts_add_and_subtract_and_scale() {
        Emissions a = Emissions.ofTonnes(57_215);
        Emissions b = Emissions.ofTonnes(46_770);
        assertThat(b.minus(a)).isEqualTo(Emissions.ofTonnes(-10_445));
        assertThat(a.plus(b)).isEqualTo(Emissions.ofTonnes(103_985));
        assertThat(a.times(2)).isEqualTo(Emissions.ofTonnes(114_430));
        assertThat(a.times(Share.ofPercent(25))).isEqualTo(Emissions.ofTonnes(14_303.75));
        EmissionsPerCapita now = EmissionsPerCapita.ofKilogramsPerPerson(5_157);
        EmissionsPerCapita most = EmissionsPerCapita.ofTonnesPerPerson(4);
        assertThat(now.minus(most)).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(1_157));
        assertThat(most.plus(most)).isEqualTo(EmissionsPerCapita.ofTonnesPerPerson(8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level, reduction in percent, what is left: exact in decimal arithmetic
            100000, 80,  20000
            57215,  80,  11443
            100000, 55,  45000
            100000, 57,  43000
            100000, 7,   93000
            700,    29,  497
            1000,   100, 0
            1000,   0,   1000
            1000,   -10, 1100
            """)
    void a_reduction_by_whole_percent_hits_the_round_number(double level, double percent, double left) {
        assertThat(Emissions.ofTonnes(level).reducedBy(Share.ofPercent(percent)))
                .isEqualTo(Emissions.ofTonnes(left));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level, share in percent, the part: exact in decimal arithmetic
            100000, 55, 55000
            100000, 7,  7000
            700,    29, 203
            """)
    void a_whole_percentage_of_a_round_number_is_the_round_number(double level, double percent, double part) {
        assertThat(Emissions.ofTonnes(level).times(Share.ofPercent(percent))).isEqualTo(Emissions.ofTonnes(part));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # part, whole, percent: Alvesta, by hand (sectors of 2023, the rest of 2030 after the CO2 goal)
            42977.35, 95864.49, 44.83
            38316.49, 95864.49, 39.97
            60537,    108293,   55.9
            -5,       20,       -25
            131,      100,      131
            0,        7,        0
            """)
    void a_share_is_part_by_whole(double part, double whole, String percent) {
        Published.assertAgrees(Emissions.ofTonnes(part).shareOf(Emissions.ofTonnes(whole)), percent);
    }

    @Test
    void a_share_of_zero_is_undefined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emissions.ofTonnes(1).shareOf(Emissions.ZERO))
                .withMessage("a share of zero is undefined, the whole must not be 0 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmissionsPerCapita.ofKilogramsPerPerson(1)
                        .shareOf(EmissionsPerCapita.ofKilogramsPerPerson(-0.0)))
                .withMessage("a share of zero is undefined, the whole must not be 0 kg/person");
    }

    @Test
    void an_amount_that_outgrows_a_double_is_rejected() {
        Emissions huge = Emissions.ofTonnes(Double.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> huge.plus(huge))
                .withMessage("an amount must be a finite number, was Infinity");
        assertThatIllegalArgumentException().isThrownBy(() -> huge.times(Double.NaN));
    }

    @Test
    void a_sum_keeps_the_tonne_that_plain_addition_loses() {
        Emissions large = Emissions.ofTonnes(1e16);
        Emissions one = Emissions.ofTonnes(1);
        Emissions negative = large.times(-1);
        assertThat(large.plus(one).plus(negative)).isEqualTo(Emissions.ZERO);
        assertThat(Emissions.sum(List.of(large, one, negative))).isEqualTo(one);
        assertThat(Emissions.sum(List.of(negative, one, large))).isEqualTo(one);
    }

    @Test
    void a_sum_of_nothing_is_zero() {
        assertThat(Emissions.sum(List.of())).isEqualTo(Emissions.ZERO);
    }

    @Test
    void ten_tenths_make_one() {
        assertThat(Emissions.sum(Collections.nCopies(10, Emissions.ofTonnes(0.1))))
                .isEqualTo(Emissions.ofTonnes(1));
    }
}
