package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;

class ReductionObligationTest {
    /** Lag (2017:1201) in its wording of each time. */
    @ParameterizedTest
    @CsvSource({
        "diesel, 2019-06-01, 20",
        "diesel, 2021-07-31, 21",
        "diesel, 2021-08-01, 26",
        "diesel, 2022-01-01, 30.5",
        "diesel, 2023-12-31, 30.5",
        "diesel, 2024-01-01, 6",
        "diesel, 2025-06-30, 6",
        "diesel, 2025-07-01, 10",
        "petrol, 2023-06-01, 7.8",
        "petrol, 2024-06-01, 6",
        "petrol, 2026-01-01, 10"
    })
    void the_obligation_of_a_day(String fuel, LocalDate day, double percent) {
        assertThat(ReductionObligation.find(fuel, day)
                        .orElseThrow()
                        .reduction()
                        .value()
                        .percent())
                .isEqualTo(percent);
    }

    @Test
    void there_is_none_before_it_began_and_for_other_fuels() {
        assertThat(ReductionObligation.find("diesel", LocalDate.of(2018, 6, 30)))
                .isEmpty();
        assertThat(ReductionObligation.find("hvo", LocalDate.of(2024, 6, 30))).isEmpty();
    }

    /** 95.1·(1 − q): 66.0945, 89.394 and 85.59 g/MJ; an estimate, no official factor. */
    @ParameterizedTest
    @CsvSource({"2022, 66.0945", "2023, 66.0945", "2024, 89.394", "2025-10, 85.59", "2026, 85.59"})
    void blended_diesel_is_an_estimate(String period, double gramsPerMegajoule) {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", ReductionObligation.blended());
        Activity litres =
                ActivityFiles.activity("3.4", "diesel", "1000 MJ", 2016).with(Period.parse(period));
        Checked<ActivityResult> result = calculator.calculate(litres);
        assertThat(result.get().emissions().value().tonnes()).isCloseTo(gramsPerMegajoule / 1000, within(1e-13));
        assertThat(result.get().factor().confidence()).isEqualTo(Confidence.ESTIMATE);
        assertThat(ActivityFiles.codes(result.findings()))
                .containsExactly("warning gwp-set-not-stated", "info weak-factor");
        assertThat(result.get().emissions().explain())
                .contains("EF = EF_0·(1 − q)")
                .contains("reduction obligation of diesel")
                .contains("← reduction-obligation.csv:");
    }

    @Test
    void a_year_in_which_the_obligation_changed_must_be_divided() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", ReductionObligation.blended());
        Checked<ActivityResult> result = calculator.calculate(ActivityFiles.activity("3.4", "diesel", "1000 MJ", 2025));
        assertThat(ActivityFiles.texts(result.findings()))
                .containsExactly(
                        "the period 2025 of \"diesel\" (category 3.4) is not within the validity of one factor: divide the"
                                + " amount among se-diesel-blended 2024-01-01/2025-06-30, se-diesel-blended 2025-07-01/2100-12-31");
    }
}
