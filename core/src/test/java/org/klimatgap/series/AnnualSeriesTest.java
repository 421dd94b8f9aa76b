package org.klimatgap.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;

/** Values by year. */
class AnnualSeriesTest {
    private static final AnnualSeries ALVESTA = AnnualSeries.ofTonnes(Map.of(2023, 46_770.0, 2019, 57_215.0));

    private static AnnualSeries of(int year, double tonnes, ValueStatus status) {
        return AnnualSeries.builder()
                .put(year, Emissions.ofTonnes(tonnes), status)
                .build();
    }

    @Test
    void years_rise_and_have_values() {
        assertThat(ALVESTA.years()).containsExactly(2019, 2023);
        assertThat(ALVESTA.get(2019)).isEqualTo(Emissions.ofTonnes(57_215));
        assertThat(ALVESTA.find(2023)).contains(Emissions.ofTonnes(46_770));
        assertThat(ALVESTA.status(2023)).isEqualTo(ValueStatus.REPORTED);
        assertThat(ALVESTA.isEmpty()).isFalse();
    }

    @Test
    void an_absent_year_is_unknown_and_not_zero() {
        assertThat(ALVESTA.find(2020)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALVESTA.get(2020))
                .withMessage("no value for 2020, must be one of [2019, 2023]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALVESTA.status(2020))
                .withMessage("no value for 2020, must be one of [2019, 2023]");
    }

    @Test
    void an_empty_series_has_no_year() {
        AnnualSeries empty = AnnualSeries.builder().build();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.years()).isEmpty();
        assertThat(empty.find(2019)).isEmpty();
        assertThat(empty).hasToString("");
        assertThat(AnnualSeries.sum(List.of(ALVESTA, empty))).isEqualTo(empty);
    }

    @Test
    void a_second_value_of_a_year_is_rejected() {
        AnnualSeries.Builder builder = AnnualSeries.builder().put(2019, Emissions.ofTonnes(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(2019, Emissions.ofTonnes(2)))
                .withMessage("year 2019 already has the value 1 t");
        assertThat(builder.build().get(2019)).isEqualTo(Emissions.ofTonnes(1));
    }

    @Test
    void a_sum_has_only_years_that_every_part_has() {
        AnnualSeries a = AnnualSeries.ofTonnes(Map.of(2019, 1.0, 2020, 2.0, 2021, 4.0));
        AnnualSeries b = AnnualSeries.ofTonnes(Map.of(2018, 10.0, 2019, 20.0, 2021, 30.0));
        assertThat(AnnualSeries.sum(List.of(a, b))).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 21.0, 2021, 34.0)));
        assertThat(AnnualSeries.sum(List.of(b, a))).isEqualTo(AnnualSeries.sum(List.of(a, b)));
        assertThat(AnnualSeries.sum(List.of(a))).isEqualTo(a);
    }

    @Test
    void a_sum_needs_a_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualSeries.sum(List.of()))
                .withMessage("a sum of series needs at least one series");
    }

    @Test
    void a_sum_shows_the_most_derived_status() {
        AnnualSeries sum = AnnualSeries.sum(List.of(
                of(2024, 1, ValueStatus.REPORTED),
                of(2024, 2, ValueStatus.PROVISIONAL),
                of(2024, 3, ValueStatus.REVISED)));
        assertThat(sum.status(2024)).isEqualTo(ValueStatus.PROVISIONAL);
        assertThat(sum.get(2024)).isEqualTo(Emissions.ofTonnes(6));
    }

    @Test
    void series_are_equal_when_years_values_and_statuses_are() {
        assertThat(ALVESTA)
                .isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 57_215.0, 2023, 46_770.0)))
                .hasSameHashCodeAs(AnnualSeries.ofTonnes(Map.of(2019, 57_215.0, 2023, 46_770.0)));
        assertThat(of(2019, 1, ValueStatus.REPORTED))
                .isNotEqualTo(of(2020, 1, ValueStatus.REPORTED))
                .isNotEqualTo(of(2019, 2, ValueStatus.REPORTED))
                .isNotEqualTo(of(2019, 1, ValueStatus.REVISED))
                .isNotEqualTo("2019: 1 t");
    }

    @Test
    void a_series_prints_its_years_and_any_status_but_reported() {
        AnnualSeries series = AnnualSeries.builder()
                .put(2024, Emissions.ofTonnes(1e7), ValueStatus.PROVISIONAL)
                .put(2023, Emissions.ofTonnes(0.5))
                .build();
        assertThat(series).hasToString("2023: 0.5 t, 2024: 10000000 t (provisional)");
    }

    @ParameterizedTest
    @EnumSource(ValueStatus.class)
    void a_status_has_an_identifier_and_a_name(ValueStatus status) {
        assertThat(ValueStatus.of(status.id())).isEqualTo(status);
        assertThat(status).hasToString(status.id());
        assertThat(status.title().text(Language.SWEDISH)).isNotBlank();
    }

    @Test
    void an_unknown_status_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueStatus.of("guessed"))
                .withMessage("unknown status 'guessed', must be one of "
                        + "[reported, revised, spliced, interpolated, extrapolated, surrogate, provisional]");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # two statuses, that of a result of both: anything but 'reported' shows through
            REPORTED,     REPORTED,     REPORTED
            REPORTED,     REVISED,      REVISED
            REPORTED,     PROVISIONAL,  PROVISIONAL
            INTERPOLATED, REPORTED,     INTERPOLATED
            SPLICED,      EXTRAPOLATED, EXTRAPOLATED
            """)
    void statuses_combine(ValueStatus one, ValueStatus other, ValueStatus both) {
        assertThat(one.combinedWith(other)).isEqualTo(both);
        assertThat(other.combinedWith(one)).isEqualTo(both);
    }

    @Test
    void combining_statuses_is_associative_and_idempotent() {
        List<ValueStatus> all = Arrays.asList(ValueStatus.values());
        assertThat(all)
                .allSatisfy(a -> assertThat(all)
                        .allSatisfy(b -> assertThat(all)
                                .allSatisfy(c -> assertThat(a.combinedWith(b).combinedWith(c))
                                        .isEqualTo(a.combinedWith(b.combinedWith(c))))));
        assertThat(all).allSatisfy(a -> assertThat(a.combinedWith(a)).isEqualTo(a));
    }
}
