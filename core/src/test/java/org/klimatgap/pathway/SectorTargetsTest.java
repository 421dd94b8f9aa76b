package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

/**
 * Alvesta's carbon dioxide: 46,770 t in 2023, of which its contract says that 93 % are from transport and machinery, and
 * 11,443 t in 2030.
 */
class SectorTargetsTest {
    private static final double TENTH_OF_A_TONNE = 0.05;

    private static final SectorCode MOBILE = SectorCode.of("ALVESTA", "transport-and-machinery");
    private static final SectorCode OTHER = SectorCode.of("ALVESTA", "other");
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("Alvesta"));
    private static final ReductionTarget GOAL =
            ReductionTarget.reduction(Baseline.of(CO2, 2019, Emissions.ofTonnes(57_215)), Share.ofPercent(80), 2030);

    private static Map<SectorCode, Traced<Emissions>> current(double mobile, double other) {
        return Map.of(MOBILE, given(mobile), OTHER, given(other));
    }

    private static Traced<Emissions> given(double tonnes) {
        return Traced.given(Message.of(PathwayText.EMISSIONS_IN).with("year", 2023), Emissions.ofTonnes(tonnes));
    }

    private static final Map<SectorCode, Traced<Emissions>> ALVESTA = current(46_770 * 0.93, 46_770 - 46_770 * 0.93);

    private static double tonnes(SectorTargets targets, SectorCode sector) {
        return targets.level(sector).orElseThrow().value().tonnes();
    }

    /** 43,496.1 t and 3,273.9 t times 11,443 / 46,770, by hand. */
    @Test
    void equal_percentages_leave_10642_tonnes_for_transport_and_machinery() {
        SectorTargets targets = SectorTargets.equalPercentage(GOAL, ALVESTA);
        assertThat(tonnes(targets, MOBILE)).isCloseTo(10_642.0, within(TENTH_OF_A_TONNE));
        assertThat(tonnes(targets, OTHER)).isCloseTo(801.0, within(TENTH_OF_A_TONNE));
        assertThat(targets.together(List.of(MOBILE, OTHER)).tonnes()).isCloseTo(11_443, within(1e-9));
    }

    /** 11,443 − 3,273.9 t. */
    @Test
    void transport_and_machinery_must_reach_8169_tonnes_if_the_rest_stays() {
        SectorTargets targets =
                SectorTargets.carriedBy(GOAL, ALVESTA, Set.of(MOBILE)).orElseThrow();
        assertThat(tonnes(targets, MOBILE)).isCloseTo(8_169.1, within(TENTH_OF_A_TONNE));
        assertThat(tonnes(targets, OTHER)).isCloseTo(3_273.9, within(TENTH_OF_A_TONNE));
    }

    @Test
    void sectors_that_stay_above_the_level_leave_nothing_to_divide() {
        assertThat(SectorTargets.carriedBy(GOAL, current(1_000, 12_000), Set.of(MOBILE)))
                .isEmpty();
    }

    @Test
    void a_division_says_how_it_was_made() {
        SectorTargets targets =
                SectorTargets.carriedBy(GOAL, ALVESTA, Set.of(MOBILE)).orElseThrow();
        assertThat(targets.bySector().get(MOBILE).explain()).contains("T_j = E_j·(T − Σ E_o) / Σ E_k");
        assertThat(targets)
                .asString()
                .contains("2030")
                .contains("ALVESTA~other")
                .doesNotEndWith(";");
    }

    @Test
    void what_cannot_carry_a_change_is_refused_with_what_can() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorTargets.carriedBy(GOAL, ALVESTA, Set.of(SectorCode.of("ALVESTA", "waste"))))
                .withMessageContaining("ALVESTA~waste")
                .withMessageContaining("ALVESTA~other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorTargets.equalPercentage(GOAL, current(0, 0)))
                .withMessageContaining("emit nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorTargets.equalPercentage(GOAL, current(-1, 2)))
                .withMessageContaining("must not be negative, was -1 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorTargets.equalPercentage(GOAL, ALVESTA)
                        .together(List.of(SectorCode.of("ALVESTA", "waste"))))
                .withMessageContaining("must be among");
    }

    @Test
    void the_levels_are_sorted_by_sector() {
        assertThat(SectorTargets.equalPercentage(GOAL, new TreeMap<>(ALVESTA)).bySector())
                .containsOnlyKeys(OTHER, MOBILE);
    }
}
