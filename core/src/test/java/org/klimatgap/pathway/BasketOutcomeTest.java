package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** What a goal for some of the gases leaves of all of them. */
class BasketOutcomeTest {
    private static Basis basis(Boundary boundary, Basket basket, String gwpSet, String vintage) {
        return Basis.of(boundary, basket, basket.isCarbonDioxide() ? Basis.NO_GWP : gwpSet, Vintage.of(vintage));
    }

    private static BasketOutcome outcome(Basis part, Basis whole) {
        return BasketOutcome.of(
                ReductionTarget.ceiling(part, Emissions.ofTonnes(20), 2030),
                Alvesta.observation(part, 2023, 50),
                Alvesta.baseline(whole, 2019, 200),
                Alvesta.observation(whole, 2023, 120));
    }

    private static Traced<Emissions> cap(double tonnes) {
        return Traced.given(PathwayText.CEILING.of(), Emissions.ofTonnes(tonnes));
    }

    @Test
    void what_remains_is_the_part_goal_and_the_rest() {
        BasketOutcome outcome = outcome(Bases.CO2, Bases.GHG);
        assertThat(outcome.remaining().value()).isEqualTo(Emissions.ofTonnes(20 + 120 - 50));
        assertThat(outcome.shareOfBaseline().value().percent()).isEqualTo(45);
        assertThat(outcome.remaining().origin().inputs()).hasSize(3);
    }

    @Test
    void an_excess_exists_only_above_the_cap() {
        BasketOutcome outcome = outcome(Bases.CO2, Bases.GHG);
        assertThat(outcome.above(cap(40)).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(50));
        assertThat(outcome.above(cap(90))).isEmpty();
        assertThat(outcome.above(cap(91))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # part's boundary, basket, GWP set; whole's boundary, basket, GWP set; whether the one is in the other
            MUNICIPAL_AREA, CO2,        none, MUNICIPAL_AREA, GHG_TOTAL,  AR5, true
            MUNICIPAL_AREA, FOSSIL_CO2, none, MUNICIPAL_AREA, CO2,        none, true
            MUNICIPAL_AREA, CH4,        AR5,  MUNICIPAL_AREA, GHG_TOTAL,  AR5, true
            MUNICIPAL_AREA, CH4,        AR4,  MUNICIPAL_AREA, GHG_TOTAL,  AR5, false
            MUNICIPAL_AREA, GHG_TOTAL,  AR5,  MUNICIPAL_AREA, GHG_TOTAL,  AR5, false
            MUNICIPAL_AREA, GHG_TOTAL,  AR5,  MUNICIPAL_AREA, CO2,        none, false
            HOUSEHOLDS,     CO2,        none, MUNICIPAL_AREA, GHG_TOTAL,  AR5, false
            HOUSEHOLDS,     CO2,        none, HOUSEHOLDS_AND_PUBLIC, GHG_TOTAL, AR5, false
            """)
    void a_goal_says_something_of_a_basket_that_contains_its_own(
            Boundary partBoundary,
            Basket partBasket,
            String partGwp,
            Boundary wholeBoundary,
            Basket wholeBasket,
            String wholeGwp,
            boolean applies) {
        Basis part = basis(partBoundary, partBasket, partGwp, "a vintage");
        Basis whole = basis(wholeBoundary, wholeBasket, wholeGwp, "another vintage");
        assertThat(BasketOutcome.applies(part, whole)).isEqualTo(applies);
        if (applies) {
            assertThat(outcome(part, whole).remaining().value()).isEqualTo(Emissions.ofTonnes(90));
        } else {
            assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> outcome(part, whole));
        }
    }

    @Test
    void the_two_current_years_are_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasketOutcome.of(
                        Alvesta.CO2_2030,
                        Alvesta.CO2_2023,
                        Alvesta.GHG_2019,
                        Alvesta.observation(Alvesta.GHG, 2024, 105_666)))
                .withMessage("the current years of two baskets must be the same, was 2023 and 2024");
    }

    @Test
    void each_side_is_on_one_basis() {
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(
                        () -> BasketOutcome.of(Alvesta.CO2_2030, Alvesta.GHG_2023, Alvesta.GHG_2019, Alvesta.GHG_2023));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(
                        () -> BasketOutcome.of(Alvesta.CO2_2030, Alvesta.CO2_2023, Alvesta.CO2_2019, Alvesta.GHG_2023));
    }

    @Test
    void a_baseline_of_zero_has_no_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasketOutcome.of(
                        Alvesta.CO2_2030, Alvesta.CO2_2023, Alvesta.baseline(Alvesta.GHG, 2019, 0), Alvesta.GHG_2023))
                .withMessage("a share of zero is undefined, the whole must not be 0 t");
    }
}
