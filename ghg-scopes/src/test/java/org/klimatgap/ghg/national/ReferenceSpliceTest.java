package org.klimatgap.ghg.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** A reference year that the newer release lacks. */
class ReferenceSpliceTest {
    private static final double EXACT = 1e-9;
    private static final OverviewRequest REQUEST = OverviewRequest.of(2019, Share.ofPercent(80), 2030);

    private static OverviewRow row(NationalEmissions national, OverviewRequest request, String code) {
        return NationalOverview.of(national, request).get().find(code).orElseThrow();
    }

    private static NationalEmissions newer() {
        return Statistics.release("2025")
                .line("0764", "transport", Map.of(2020, 110.0, 2021, 220.0, 2024, 90.0))
                .build();
    }

    @Test
    void reference_year_is_spliced_by_the_mean_of_ratios() {
        NationalEmissions older = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 300.0, 2020, 100.0, 2021, 204.0))
                .build();
        OverviewRow row = row(newer(), REQUEST.withPrevious(older), "0764");
        assertThat(row.baseline().orElseThrow().tonnes())
                .isCloseTo(300 * (110.0 / 100 + 220.0 / 204) / 2, within(EXACT));
        assertThat(row.baseline().orElseThrow().status()).isEqualTo(ValueStatus.SPLICED);
        assertThat(row.findings()).extracting(Finding::code).containsExactly(OverviewFinding.SPLICED);
    }

    @Test
    void releases_whose_relation_varies_are_spliced_with_a_warning() {
        NationalEmissions older = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 300.0, 2020, 100.0, 2021, 100.0))
                .build();
        assertThat(row(newer(), REQUEST.withPrevious(older), "0764").findings())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.UNSTEADY_OVERLAP);
    }

    @Test
    void municipality_that_cannot_be_spliced_has_no_gaps() {
        NationalEmissions older = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 300.0))
                .build();
        OverviewRow row = row(newer(), REQUEST.withPrevious(older), "0764");
        assertThat(row.gaps()).isEmpty();
        assertThat(row.findings())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.CANNOT_SPLICE, OverviewFinding.NO_GAPS);
        assertThat(row).hasToString("0764 Alvesta: no gaps");
    }

    @Test
    void sector_that_the_older_release_lacks_is_a_warning_of_the_splice() {
        NationalEmissions older = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 300.0, 2020, 110.0, 2021, 220.0))
                .build();
        NationalEmissions wider = Statistics.release("2025")
                .line("0764", "transport", Map.of(2020, 110.0, 2021, 220.0, 2024, 90.0))
                .line("0764", "waste", Map.of(2020, 66.0, 2021, 132.0, 2024, 60.0))
                .build();
        OverviewRow row = row(wider, REQUEST.withPrevious(older), "0764");
        assertThat(row.findings())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.OLDER_LACKS_SECTORS, OverviewFinding.UNSTEADY_OVERLAP);
    }

    @Test
    void older_release_must_have_the_year_and_count_the_same() {
        NationalEmissions without = Statistics.release("2024")
                .line("0764", "transport", Map.of(2020, 1.0))
                .build();
        NationalEmissions co2 = Statistics.ofCarbonDioxide("2024")
                .line("0764", "transport", Map.of(2019, 1.0, 2020, 1.0))
                .build();
        assertThat(NationalOverview.of(newer(), REQUEST.withPrevious(without)).errors())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.NO_REFERENCE_YEAR);
        assertThat(NationalOverview.of(newer(), REQUEST.withPrevious(co2)).errors())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.OTHER_BASIS);
    }
}
