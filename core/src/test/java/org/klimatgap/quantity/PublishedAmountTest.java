package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as somebody published them. */
class PublishedAmountTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, number, decimals, unit
            -11.6 %,             -11.6,  1, PERCENT
            11.60 %,             11.60,  2, PERCENT
            57215 t,             57215,  0, TONNES
            2334 kg/person,      2334,   0, KILOGRAMS_PER_PERSON
            5046.71 t/yr,        5046.71, 2, TONNES_PER_YEAR
            16 %/yr,             16,     0, PERCENT_PER_YEAR
            13.3 percentage points, 13.3, 1, PERCENTAGE_POINTS
            20040 persons,       20040,  0, PERSONS
            """)
    void a_text_gives_number_decimals_and_unit(String text, BigDecimal number, int decimals, Unit unit) {
        PublishedAmount amount = PublishedAmount.parse(text);
        assertThat(amount.value()).isEqualTo(number);
        assertThat(amount.value().scale()).isEqualTo(decimals);
        assertThat(amount.unit()).isEqualTo(unit);
        assertThat(amount).hasToString(text).isEqualTo(PublishedAmount.parse(amount.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "11.6",
                "11.6%",
                "11,6 %",
                "elva %",
                "11.6 lb",
                "11.6 % ",
                "−11.6 %",
                "1e-99999999 %",
                "1e9 t"
            })
    void other_text_is_rejected_and_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAmount.parse(text))
                .withMessageStartingWith("'" + text + "'");
    }

    @Test
    void an_unknown_unit_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAmount.parse("12 lb"))
                .withMessage("'12 lb' must be a number, a space and one of "
                        + "t, kg/person, t/yr, %, %/yr, percentage points, persons");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # computed percent, as published with other digits, rounded to the published decimals, agrees;
            # figures of Alvesta's contract, halves by the rule HALF_UP (away from zero)
            -11.477196, -11.6 %, -11.5 %, false
            -11.477196, -11.5 %, -11.5 %, true
            -11.477196, -11.48 %, -11.48 %, true
            -11.477196, -11 %,   -11 %,   true
            -11.477196, -11.50 %, -11.48 %, false
            -11.45,     -11.5 %, -11.5 %, true
            11.45,      11.5 %,  11.5 %,  true
            0.5,        1 %,     1 %,     true
            -0.5,       -1 %,    -1 %,    true
            2.675,      2.68 %,  2.68 %,  true
            22.4355,    22 %,    22 %,    true
            0.04,       0.0 %,   0.0 %,   true
            """)
    void rounding_is_half_up_to_the_published_decimals(
            double computed, String published, String rounded, boolean agrees) {
        PublishedAmount stated = PublishedAmount.parse(published);
        assertThat(stated.roundLike(Share.ofPercent(computed))).hasToString(rounded);
        assertThat(stated.agreesWith(Share.ofPercent(computed))).isEqualTo(agrees);
    }

    @Test
    void emissions_per_resident_of_alvesta_round_to_2334() {
        EmissionsPerCapita computed = Emissions.ofTonnes(46_770).perCapita(Population.ofPersons(20_040));
        assertThat(PublishedAmount.parse("2334 kg/person").agreesWith(computed)).isTrue();
        assertThat(PublishedAmount.parse("2333.8 kg/person").roundLike(computed))
                .hasToString("2333.8 kg/person");
    }

    @Test
    void another_unit_never_agrees_and_cannot_be_compared() {
        PublishedAmount percent = PublishedAmount.parse("16 %");
        Rate rate = Rate.ofPercentPerYear(16);
        assertThat(percent.agreesWith(rate)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percent.roundLike(rate))
                .withMessage("cannot compare 16 % with an amount in %/yr");
    }

    @ParameterizedTest
    @CsvSource({"80, 80 %", "0.1, 0.1 %", "1e7, 10000000 %", "-11.477, -11.477 %"})
    void a_goals_own_number_has_its_decimals_and_no_more(double percent, String text) {
        Share share = Share.ofPercent(percent);
        assertThat(PublishedAmount.exactly(share)).hasToString(text);
        assertThat(PublishedAmount.exactly(share).agreesWith(share)).isTrue();
    }
}
