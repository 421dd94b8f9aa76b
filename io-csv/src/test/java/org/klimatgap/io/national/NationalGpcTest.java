package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.gpc.GpcTotal;
import org.klimatgap.ghg.gpc.MappedInventory;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.sector.SectorMapping;

/** The national emissions database by GPC reference: what is placed and what is not reconcile with its own total. */
class NationalGpcTest {
    /** The database's main sectors sum to "Alla" within this. */
    private static final double ROUNDING_TONNES = 0.05;

    private static MappedInventory mapped(NationalEmissions national, String code) {
        Area area = national.inventory().areas().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return MappedInventory.from(national.inventory(), area, national.basis(), SectorMapping.of("ned-to-gpc"))
                .get();
    }

    @ParameterizedTest
    @CsvSource({"0764, Alvesta", "1480, Göteborg", "2584, Kiruna", "1882, Askersund", "07, Kronobergs län"})
    void sums_reconcile_with_the_sources_total(String code, String name) {
        NationalEmissions national =
                EmissionsDatabase.read(SharedData.file(SharedData.GHG_2021)).get();
        MappedInventory mapped = mapped(national, code);
        assertThat(mapped.inventory().area().name()).isEqualTo(name);
        for (int year : List.of(1990, 2010, 2019)) {
            assertThat(mapped.restIn(year).orElseThrow().value().tonnes())
                    .as("%s %d", name, year)
                    .isCloseTo(0, within(ROUNDING_TONNES));
            assertThat(mapped.mappedIn(year).value().tonnes()).isPositive();
        }
        assertThat(mapped.unmapped())
                .extracting(line -> line.sector().code().code())
                .containsExactlyInAnyOrder("industry", "machinery");
    }

    /** Σ of the file's own rows, added by hand: transport 38,316.49 + heating 2,046.81, and agriculture 42,977.35 + products 1,833.35. */
    @Test
    void alvesta_2023_has_a_range_for_basic_and_basic_plus() {
        NationalEmissions national =
                EmissionsDatabase.read(SharedData.file(SharedData.MAIN_2026_01)).get();
        MappedInventory mapped = mapped(national, "0764");
        assertThat(mapped.inventory()
                        .sum(GpcTotal.BASIC, 2023)
                        .get()
                        .emissions()
                        .value()
                        .tonnes())
                .isCloseTo(40_363.30, within(ROUNDING_TONNES));
        assertThat(mapped.inventory()
                        .sum(GpcTotal.BASIC_PLUS, 2023)
                        .get()
                        .emissions()
                        .value()
                        .tonnes())
                .isCloseTo(85_174.00, within(ROUNDING_TONNES));
        assertThat(mapped.restIn(2023)).isEmpty();
    }

    @Test
    void basic_is_at_most_basic_plus_in_every_municipality() {
        NationalEmissions national =
                EmissionsDatabase.read(SharedData.file(SharedData.MAIN_2026_06)).get();
        for (Area area : national.municipalities()) {
            MappedInventory mapped = mapped(national, area.code());
            double basic = tonnes(mapped, GpcTotal.BASIC);
            assertThat(basic).as(area.toString()).isLessThanOrEqualTo(tonnes(mapped, GpcTotal.BASIC_PLUS));
        }
    }

    private static double tonnes(MappedInventory mapped, GpcTotal total) {
        return mapped.inventory().sum(total, 2024).get().emissions().value().tonnes();
    }
}
