package org.klimatgap.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;

/** What a tonne stands for. */
class BasisTest {
    private static final Vintage OTHER = Vintage.of("SMHI 2026-06-25");

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void a_boundary_fits_its_own_perspective_and_no_other(Boundary boundary) {
        for (Perspective perspective : Perspective.values()) {
            if (perspective == boundary.perspective()) {
                Basis basis = new Basis(perspective, boundary, Basket.GHG_TOTAL, "AR5", OTHER);
                assertThat(basis).isEqualTo(Basis.of(boundary, Basket.GHG_TOTAL, "AR5", OTHER));
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Basis(perspective, boundary, Basket.GHG_TOTAL, "AR5", OTHER))
                        .withMessage(
                                "boundary %s belongs to the %s perspective, not to the %s one",
                                boundary, boundary.perspective(), perspective);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # boundary, perspective
            MUNICIPAL_AREA,                   TERRITORIAL
            HOUSEHOLDS,                       CONSUMPTION_BASED
            HOUSEHOLDS_AND_PUBLIC,            CONSUMPTION_BASED
            HOUSEHOLDS_PUBLIC_AND_INVESTMENT, CONSUMPTION_BASED
            PUBLIC_CONSUMPTION,               CONSUMPTION_BASED
            INVESTMENT,                       CONSUMPTION_BASED
            EQUITY_SHARE,                     ORGANISATIONAL
            FINANCIAL_CONTROL,                ORGANISATIONAL
            OPERATIONAL_CONTROL,              ORGANISATIONAL
            """)
    void a_boundary_belongs_to_one_perspective(Boundary boundary, Perspective perspective) {
        assertThat(boundary.perspective()).isEqualTo(perspective);
    }

    @ParameterizedTest
    @EnumSource(Basket.class)
    void equivalents_have_a_gwp_set_and_carbon_dioxide_has_none(Basket basket) {
        Boundary area = Boundary.MUNICIPAL_AREA;
        if (basket.isCarbonDioxide()) {
            assertThatNoException().isThrownBy(() -> Basis.of(area, basket, Basis.NO_GWP, OTHER));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Basis.of(area, basket, "AR5", OTHER))
                    .withMessage("tonnes of %s need no GWP set, was AR5, must be none", basket);
        } else {
            assertThatNoException().isThrownBy(() -> Basis.of(area, basket, "AR5", OTHER));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Basis.of(area, basket, Basis.NO_GWP, OTHER))
                    .withMessage("CO2 equivalents need a GWP set such as AR5, was none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_gwp_set_is_none(String gwpSet) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, gwpSet, OTHER))
                .withMessageStartingWith("CO2 equivalents need a GWP set such as AR5");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # whole, part, whether the whole counts all of the part and more
            GHG_TOTAL,   CO2,         true
            GHG_TOTAL,   FOSSIL_CO2,  true
            GHG_TOTAL,   CH4,         true
            GHG_TOTAL,   N2O,         true
            GHG_TOTAL,   F_GASES,     true
            CO2,         FOSSIL_CO2,  true
            GHG_TOTAL,   GHG_TOTAL,   false
            CO2,         CO2,         false
            FOSSIL_CO2,  CO2,         false
            CO2,         GHG_TOTAL,   false
            CH4,         CO2,         false
            GHG_TOTAL,   BIOGENIC_CO2, false
            CO2,         BIOGENIC_CO2, false
            BIOGENIC_CO2, CO2,        false
            """)
    void a_basket_contains_its_parts(Basket whole, Basket part, boolean contains) {
        assertThat(whole.contains(part)).isEqualTo(contains);
    }

    @ParameterizedTest
    @EnumSource(Basket.class)
    void a_basket_has_an_identifier_a_name_and_a_substance(Basket basket) {
        assertThat(Basket.of(basket.id())).isEqualTo(basket);
        assertThat(basket).hasToString(basket.id());
        assertThat(basket.title().text(Language.SWEDISH)).isNotBlank();
        assertThat(basket.substance()).isEqualTo(basket.name().endsWith("CO2") ? "CO2" : "CO2e");
    }

    /** IPCC 2006 Guidelines, Vol. 1, ch. 1: CO2 out of biomass is an information item. */
    @Test
    void biogenic_carbon_dioxide_alone_is_a_memo() {
        assertThat(Basket.values()).filteredOn(Basket::isMemo).containsExactly(Basket.BIOGENIC_CO2);
        assertThat(Basket.values()).noneMatch(basket -> basket.contains(Basket.BIOGENIC_CO2));
    }

    @Test
    void an_unknown_basket_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basket.of("ghg"))
                .withMessage(
                        "unknown basket 'ghg', must be one of [GHG, CO2, fossil-CO2, CH4, N2O, F-gases, HFC, PFC, SF6, biogenic-CO2]");
    }

    @Test
    void identifiers_of_perspectives_and_boundaries_are_their_texts() {
        assertThat(Perspective.values()).allSatisfy(each -> assertThat(each).hasToString(each.id()));
        assertThat(Boundary.values()).allSatisfy(each -> assertThat(each).hasToString(each.id()));
        assertThat(Perspective.CONSUMPTION_BASED.id()).isEqualTo("consumption-based");
        assertThat(Boundary.MUNICIPAL_AREA.id()).isEqualTo("municipal-area");
    }

    @Test
    void a_mismatch_names_both_sides_and_what_differs() {
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> Bases.CO2.requireSame(Bases.HOUSEHOLDS, "add"))
                .withMessage("cannot add emissions of different bases: "
                        + "[territorial, municipal-area, CO2, vintage SMHI 2026-01-15] and "
                        + "[consumption-based, households, GHG (GWP AR5), vintage SEI 2024] "
                        + "differ in perspective, boundary, basket, GWP set, vintage")
                .satisfies(thrown -> {
                    assertThat(thrown.left()).isEqualTo(Bases.CO2);
                    assertThat(thrown.right()).isEqualTo(Bases.HOUSEHOLDS);
                });
    }

    @Test
    void one_differing_part_is_named_alone() {
        assertThat(Bases.differingFromGhgInOnePart())
                .extracting(other -> Bases.GHG.differencesFrom(other))
                .containsExactly(
                        List.of("perspective", "boundary"), List.of("basket"), List.of("GWP set"), List.of("vintage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_description_names_every_part_in_the_readers_language(String tag) {
        Language language = Language.of(tag);
        assertThat(Bases.GHG.description().text(language))
                .contains(
                        Perspective.TERRITORIAL.title().text(language),
                        Boundary.MUNICIPAL_AREA.title().text(language),
                        Basket.GHG_TOTAL.title().text(language),
                        "AR5",
                        "SMHI 2026-01-15");
        assertThat(Bases.CO2.description().text(language))
                .contains(Basket.CO2.title().text(language), "SMHI 2026-01-15")
                .doesNotContain(Basis.NO_GWP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_vintage_has_a_label(String label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vintage.of(label))
                .withMessage("a vintage needs a label, such as 'SMHI 2026-01-15'");
        assertThat(OTHER).hasToString("SMHI 2026-06-25");
    }
}
