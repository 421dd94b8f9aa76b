package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;

/** What emissions would be if things go on. */
class ProjectionTest {
    /** Powers of whole numbers come within some roundings of the exact number. */
    private static final double POWER_ROUNDING = 1e-9;

    private static final Baseline FROM = Alvesta.baseline(Alvesta.GHG, 2019, 1_000);
    private static final Observation NOW = Alvesta.observation(Alvesta.GHG, 2023, 600);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, tonnes: 1000 t (2019) to 600 t (2023) is 100 t a year, so zero in 2029 and from then on
            2024, 500
            2026, 300
            2029, 0
            2030, 0
            2100, 0
            """)
    void the_same_tonnes_a_year_end_at_zero(int year, double tonnes) {
        assertThat(Projection.linear(FROM, NOW).at(year).value()).isEqualTo(Emissions.ofTonnes(tonnes));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # years after 2023, tonnes: every four years 600/1000 of the level; exact powers of 0.6
            4,  360
            8,  216
            12, 129.6
            16, 77.76
            """)
    void the_same_rate_passes_both_points(int years, double tonnes) {
        assertThat(Projection.compoundRate(FROM, NOW).at(2023 + years).value().tonnes())
                .isCloseTo(tonnes, within(POWER_ROUNDING));
    }

    @Test
    void rising_emissions_go_on_rising() {
        Observation more = Alvesta.observation(Alvesta.GHG, 2023, 1_400);
        assertThat(Projection.linear(FROM, more).at(2027).value()).isEqualTo(Emissions.ofTonnes(1_800));
        assertThat(Projection.compoundRate(FROM, more).at(2027).value().tonnes())
                .isCloseTo(1_960, within(POWER_ROUNDING));
    }

    @Test
    void unchanged_emissions_stay() {
        Observation same = Alvesta.observation(Alvesta.GHG, 2023, 1_000);
        assertThat(Projection.linear(FROM, same).at(2050).value()).isEqualTo(Emissions.ofTonnes(1_000));
        assertThat(Projection.compoundRate(FROM, same).at(2050).value()).isEqualTo(Emissions.ofTonnes(1_000));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # level, first year at or below it by tonnes (100 a year from 600 in 2023) and by rate (0.6 in four years):
            # the latter from 2023 + 4 ln(level/600)/ln(0.6), rounded up
            500,   2024, 2025
            499.9, 2025, 2025
            220,   2027, 2031
            100,   2028, 2038
            0,     2029,
            """)
    void the_first_year_at_or_below_a_level(double level, int byTonnes, Integer byRate) {
        Emissions wanted = Emissions.ofTonnes(level);
        assertThat(Projection.linear(FROM, NOW).firstYearAtOrBelow(wanted)).hasValue(byTonnes);
        if (byRate == null) {
            assertThat(Projection.compoundRate(FROM, NOW).firstYearAtOrBelow(wanted))
                    .isEmpty();
        } else {
            assertThat(Projection.compoundRate(FROM, NOW).firstYearAtOrBelow(wanted))
                    .hasValue(byRate);
        }
    }

    @Test
    void a_level_below_rising_emissions_is_never_reached() {
        Observation more = Alvesta.observation(Alvesta.GHG, 2023, 1_400);
        assertThat(Projection.linear(FROM, more).firstYearAtOrBelow(Emissions.ofTonnes(1_000)))
                .isEmpty();
        assertThat(Projection.compoundRate(FROM, more).firstYearAtOrBelow(Emissions.ofTonnes(1_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2022, 2023})
    void a_projection_says_nothing_of_the_past(int year) {
        for (Projection projection : List.of(Projection.linear(FROM, NOW), Projection.compoundRate(FROM, NOW))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> projection.at(year))
                    .withMessageStartingWith("projected year " + year + " must be after");
        }
    }

    @Test
    void a_projection_needs_a_later_current_year() {
        Observation sameYear = Alvesta.observation(Alvesta.GHG, 2019, 600);
        assertThatIllegalArgumentException().isThrownBy(() -> Projection.linear(FROM, sameYear));
        assertThatIllegalArgumentException().isThrownBy(() -> Projection.compoundRate(FROM, sameYear));
    }

    @Test
    void a_rate_needs_levels_above_zero_and_tonnes_do_not() {
        Baseline nothing = Alvesta.baseline(Alvesta.GHG, 2019, 0);
        assertThat(Projection.linear(nothing, NOW).at(2024).value()).isEqualTo(Emissions.ofTonnes(750));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.compoundRate(nothing, NOW))
                .withMessageContaining("a constant rate never reaches zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Projection.compoundRate(FROM, Alvesta.observation(Alvesta.GHG, 2023, 0)));
    }

    @Test
    void a_stated_projection_knows_its_own_year_alone() {
        Projection stated = Projection.stated(Milestone.of(Alvesta.GHG, 2030, Emissions.ofTonnes(300)));
        assertThat(stated.at(2030).value()).isEqualTo(Emissions.ofTonnes(300));
        assertThat(stated.basis()).isEqualTo(Alvesta.GHG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated.at(2031))
                .withMessage("the stated projection has no year 2031, must be 2030");
        assertThat(stated.firstYearAtOrBelow(Emissions.ofTonnes(300))).hasValue(2030);
        assertThat(stated.firstYearAtOrBelow(Emissions.ofTonnes(299))).isEmpty();
    }

    @Test
    void a_projection_says_what_it_is() {
        assertThat(List.of(
                        Projection.linear(FROM, NOW).method(),
                        Projection.compoundRate(FROM, NOW).method(),
                        Projection.stated(Milestone.of(Alvesta.GHG, 2030, Emissions.ZERO))
                                .method()))
                .extracting(Projection.Method::id)
                .containsExactly("linear", "compound-rate", "stated");
        assertThat(Projection.Method.STATED).hasToString("stated");
        assertThat(Projection.Method.values())
                .allSatisfy(method ->
                        assertThat(method.title().text(Language.SWEDISH)).isNotBlank());
        assertThat(Projection.linear(FROM, NOW).basis()).isEqualTo(Alvesta.GHG);
        assertThat(Projection.compoundRate(FROM, NOW).basis()).isEqualTo(Alvesta.GHG);
    }
}
