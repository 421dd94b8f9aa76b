package org.klimatgap.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;

/** Contributions of Alvesta's sectors, recomputed independently from SMHI's figures. */
class ContributionTest {
    /** Tonnes of CO2 equivalents in 2019 and 2023. */
    static final EmissionsChange ALVESTA = new EmissionsChange(
            Bases.GHG,
            2019,
            2023,
            List.of(
                    sector("machinery", 6_913.45, 6_028.66),
                    sector("waste", 3_262.47, 3_394.10),
                    sector("heating", 2_017.45, 2_046.81),
                    sector("power-heat", 655.59, 666.82),
                    sector("industry", 1_762.12, 600.91),
                    sector("agriculture", 44_035.47, 42_977.35),
                    sector("products", 2_673.57, 1_833.35),
                    sector("transport", 46_972.96, 38_316.49),
                    sector("foreign-transport", 0, 0)));

    static SectorLevels sector(String code, double before, double after) {
        return SectorLevels.of(SectorCode.of("NED", code), Emissions.ofTonnes(before), Emissions.ofTonnes(after));
    }

    private static Contribution contribution(EmissionsChange change, String code) {
        return change.contributions().stream()
                .filter(each -> each.sector().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            transport,   -7.99
            industry,    -1.07
            agriculture, -0.98
            machinery,   -0.82
            products,    -0.78
            waste,       0.12
            foreign-transport, 0.00
            """)
    void points_are_those_of_alvestas_sectors(String code, String points) {
        assertAgrees(contribution(ALVESTA, code).points().orElseThrow().value(), points);
    }

    @Test
    void totals_are_those_of_alvesta() {
        assertAgrees(ALVESTA.before().value(), "108293.08");
        assertAgrees(ALVESTA.after().value(), "95864.49");
        assertAgrees(ALVESTA.total().value(), "-12428.59");
        assertAgrees(ALVESTA.relative().orElseThrow().value(), "-11.48");
        assertThat(ALVESTA.toString()).startsWith("2019–2023: -12428.59").endsWith(" t in 9 sectors");
    }

    @Test
    void a_sector_prints_its_change_and_its_points() {
        EmissionsChange change = new EmissionsChange(
                Bases.GHG, 2019, 2023, List.of(sector("transport", 75, 50), sector("industry", 25, 25)));
        assertThat(contribution(change, "transport")).hasToString("NED~transport: -25 t, -25 percentage points");
        assertThat(change.sectors()).extracting(SectorLevels::toString).contains("NED~transport: 75 t to 50 t");
    }

    @Test
    void without_emissions_in_the_earlier_year_there_are_no_points() {
        EmissionsChange change = new EmissionsChange(Bases.GHG, 2019, 2023, List.of(sector("transport", 0, 5)));
        assertThat(change.relative()).isEmpty();
        assertThat(contribution(change, "transport").points()).isEmpty();
        assertThat(contribution(change, "transport")).hasToString("NED~transport: 5 t");
    }

    @Test
    void series_give_their_years() {
        SectorCode transport = SectorCode.of("NED", "transport");
        Map<SectorCode, AnnualSeries> series = Map.of(transport, AnnualSeries.ofTonnes(Map.of(2019, 5.0, 2023, 3.0)));
        EmissionsChange change = EmissionsChange.of(Bases.GHG, 2019, 2023, series);
        assertThat(change.total().value()).isEqualTo(Emissions.ofTonnes(-2));
        assertThat(change.total().explain().lines().map(String::strip).collect(Collectors.toList()))
                .containsExactly(
                        "change 2019–2023 = -2 t ← sum of the sectors' changes: ΔE = Σ_j (E_1j − E_0j)",
                        "emissions in 2023 = 3 t ← sum of the sectors: E = Σ_j E_j",
                        "emissions of NED~transport in 2023 = 3 t ← given: emissions of NED~transport in 2023",
                        "emissions in 2019 = 5 t ← sum of the sectors: E = Σ_j E_j",
                        "emissions of NED~transport in 2019 = 5 t ← given: emissions of NED~transport in 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmissionsChange.of(Bases.GHG, 2019, 2022, series))
                .withMessage("sector NED~transport has no value for 2022, must be one of [2019, 2023]");
    }

    @Test
    void a_change_is_checked() {
        SectorLevels transport = sector("transport", 5, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmissionsChange(Bases.GHG, 2019, 2023, List.of()))
                .withMessage("a change needs at least one sector");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmissionsChange(Bases.GHG, 2019, 2019, List.of(transport)))
                .withMessage("a change needs two different years, was 2019 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmissionsChange(
                        Bases.GHG, 2019, 2023, Stream.of(transport, transport).toList()))
                .withMessage("sector NED~transport stands twice in a change");
    }
}
