package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.series.ValueStatus;

/** Estimates that give way to real values. */
class ProvisionalValuesTest {
    private static final TracedSeries NOWCAST =
            Tables.named("nowcast", "2022: 96456; 2023: 95864; 2024: 102930.2 surrogate; 2025: 100000 extrapolated");
    private static final TracedSeries RELEASE =
            Tables.named("release", "2021: 1; 2022: 97590; 2023: 95286; 2024: 105666.2");

    @Test
    void alvestas_surrogate_was_2_59_percent_too_low() {
        Replacement replacement =
                ProvisionalValues.of(NOWCAST).replacedBy(RELEASE).replacements().get(0);
        assertThat(replacement.error().value().tonnes()).isCloseTo(-2_736.0, within(1e-6));
        assertThat(replacement.relativeError().orElseThrow().value().percent()).isCloseTo(-2.59, within(0.005));
        assertThat(replacement).hasToString("2024: 102930.2 t (surrogate) became 105666.2 t");
        assertThat(replacement.error().explain())
                .contains("nowcast, 2024 = 102930.2 t ← given: nowcast", "release, 2024 = 105666.2 t ← given: release");
    }

    @Test
    void only_waiting_years_that_the_newer_series_has_are_replaced() {
        ReplacedSeries replaced = ProvisionalValues.of(NOWCAST).replacedBy(RELEASE);
        assertThat(replaced.series())
                .hasToString("2022: 96456 t, 2023: 95864 t, 2024: 105666.2 t, 2025: 100000 t (extrapolated)");
        assertThat(replaced.traced().get(2024).origin())
                .isEqualTo(RELEASE.get(2024).origin());
        assertThat(replaced.traced().get(2025)).isEqualTo(NOWCAST.get(2025));
        assertThat(replaced.waiting()).containsExactly(2025);
        assertThat(replaced).hasToString("2024: 102930.2 t (surrogate) became 105666.2 t");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # status before, of the newer value, after
            PROVISIONAL,  REPORTED,     REPORTED
            SURROGATE,    REPORTED,     REPORTED
            EXTRAPOLATED, REPORTED,     REPORTED
            INTERPOLATED, REPORTED,     REPORTED
            SPLICED,      REPORTED,     REPORTED
            PROVISIONAL,  REVISED,      REVISED
            # what is real stays, and an estimate replaces nothing
            REPORTED,     REPORTED,     REPORTED
            REVISED,      REPORTED,     REVISED
            PROVISIONAL,  PROVISIONAL,  PROVISIONAL
            SURROGATE,    EXTRAPOLATED, SURROGATE
            """)
    void a_real_value_replaces_an_estimate_and_nothing_else(ValueStatus was, ValueStatus came, ValueStatus now) {
        ReplacedSeries replaced = ProvisionalValues.of(Tables.named("old", "2024: 10 " + was))
                .replacedBy(Tables.named("new", "2024: 12 " + came));
        assertThat(replaced.series().status(2024)).isEqualTo(now);
        assertThat(replaced.series().get(2024).tonnes())
                .isEqualTo(replaced.replacements().isEmpty() ? 10 : 12);
    }

    @Test
    void the_error_has_no_share_of_zero() {
        Replacement replacement = ProvisionalValues.of(Tables.named("old", "2024: 10 provisional"))
                .replacedBy(Tables.named("new", "2024: 0"))
                .replacements()
                .get(0);
        assertThat(replacement.error().value().tonnes()).isEqualTo(10);
        assertThat(replacement.relativeError()).isEmpty();
    }

    @Test
    void provisional_values_print_the_waiting_years() {
        assertThat(ProvisionalValues.of(NOWCAST))
                .hasToString("2024: 102930.2 t (surrogate), 2025: 100000 t (extrapolated)");
        assertThat(ProvisionalValues.of(RELEASE).years()).isEmpty();
    }
}
