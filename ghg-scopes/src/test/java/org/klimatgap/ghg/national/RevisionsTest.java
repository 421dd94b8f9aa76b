package org.klimatgap.ghg.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

class RevisionsTest {
    private static final SectorCode WASTE = SectorCode.of("NED", "waste");

    private static final NationalEmissions OLDER = Statistics.release("older")
            .line("0764", "transport", Map.of(2019, 100.0, 2020, 100.0, 2021, 0.0))
            .line("0780", "transport", Map.of(2020, 100.0))
            .line("0764", "waste", Map.of(2019, 0.0, 2020, 0.0, 2021, 0.0))
            .line("0780", "waste", Map.of(2020, 0.0))
            .build();

    private static final NationalEmissions NEWER = Statistics.release("newer")
            .line("0764", "transport", Map.of(2020, 90.0, 2021, 5.0, 2022, 1.0))
            .line("0780", "transport", Map.of(2020, 130.0))
            .line("0764", "waste", Map.of(2020, 0.0, 2021, 0.0, 2022, 0.0))
            .line("0780", "waste", Map.of(2020, 50.0))
            .build();

    @Test
    void values_that_both_have_are_compared_the_largest_first() {
        Revisions revisions = Revisions.between(OLDER, NEWER, List.of(WASTE));
        assertThat(revisions.values())
                .extracting(revision -> revision.area().code() + " " + revision.year())
                .containsExactly("0764 2021", "0780 2020", "0764 2020");
        assertThat(revisions).hasToString("older to newer: 3 values");
    }

    @Test
    void difference_has_its_sign_and_leads_to_both_files() {
        Revision alvesta =
                Revisions.between(OLDER, NEWER, List.of(WASTE)).values().get(2);
        assertThat(alvesta.difference().value().tonnes()).isEqualTo(-10);
        assertThat(alvesta.relative().orElseThrow().value().percent()).isCloseTo(-10, within(1e-12));
        assertThat(alvesta.difference().explain()).contains("older.csv:2", "newer.csv:2");
        assertThat(alvesta).hasToString("0764 Alvesta 2020: 100 t -> 90 t (-10 %)");
    }

    @Test
    void value_that_was_zero_has_no_percentage_and_comes_first() {
        Revision first =
                Revisions.between(OLDER, NEWER, List.of(WASTE)).values().get(0);
        assertThat(first.relative()).isEmpty();
        assertThat(first.difference().value().tonnes()).isEqualTo(5);
    }

    @Test
    void sectors_count_unless_they_are_left_out() {
        assertThat(Revisions.between(OLDER, NEWER).values())
                .filteredOn(revision -> revision.area().code().equals("0780"))
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.difference().value().tonnes()).isEqualTo(80));
    }

    @Test
    void sector_that_one_release_lacks_is_in_neither_total() {
        NationalEmissions wider = Statistics.release("wider")
                .line("0764", "transport", Map.of(2020, 100.0))
                .line("0764", "machinery", Map.of(2020, 70.0))
                .line("0764", "waste", Map.of(2020, 0.0))
                .build();
        assertThat(Revisions.between(OLDER, wider).values())
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.difference().value().isZero()).isTrue());
    }

    @Test
    void area_that_lacks_a_sector_in_one_release_is_compared_without_it() {
        NationalEmissions partly = Statistics.release("partly")
                .line("0764", "transport", Map.of(2020, 100.0))
                .line("0780", "transport", Map.of(2020, 100.0))
                .line("0780", "waste", Map.of(2020, 0.0))
                .line("0880", "transport", Map.of(2020, 1.0))
                .build();
        Revisions revisions = Revisions.between(partly, NEWER);
        assertThat(revisions.values())
                .filteredOn(revision -> revision.area().code().equals("0764"))
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.difference().value().tonnes()).isEqualTo(-10));
        assertThat(revisions.unmatched()).extracting(area -> area.code()).containsExactly("0880");
    }

    @Test
    void threshold_lists_what_lies_above_it() {
        Revisions revisions = Revisions.between(OLDER, NEWER, List.of(WASTE));
        assertThat(revisions.above(Share.ofPercent(10))).hasSize(2);
        assertThat(revisions.above(Share.ofPercent(9.9))).hasSize(3);
    }

    @Test
    void statistics_of_different_gases_or_the_same_release_are_no_revisions() {
        NationalEmissions co2 = Statistics.ofCarbonDioxide("co2")
                .line("0764", "transport", Map.of(2020, 1.0))
                .build();
        assertThatThrownBy(() -> Revisions.between(co2, NEWER)).isInstanceOf(BasisMismatchException.class);
        assertThatThrownBy(() -> Revisions.between(NEWER, NEWER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Revisions.between(OLDER, NEWER, List.of(SectorCode.of("NED", "products"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("products");
    }
}
