package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 2024",
        "2024-02, 2024-02-01, 2024-02-29, 2024-02-01/2024-02-29",
        "2021-08-01/2021-12-31, 2021-08-01, 2021-12-31, 2021-08-01/2021-12-31",
        "2022-01-01/2023-12-31, 2022-01-01, 2023-12-31, 2022-01-01/2023-12-31",
        "2024-01-01/2024-12-31, 2024-01-01, 2024-12-31, 2024"
    })
    void a_text_gives_its_days_and_prints_them(String text, String first, String last, String printed) {
        Period period = Period.parse(text);
        assertThat(period.first()).hasToString(first);
        assertThat(period.last()).hasToString(last);
        assertThat(period).hasToString(printed);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "1899",
                "2101",
                "2024-13",
                "2024-02-30/2024-03-01",
                "2024-12-31/2024-01-01",
                "2024/2025",
                "a/b"
            })
    void other_texts_are_no_period(String text) {
        assertThat(Period.find(text)).isEmpty();
        assertThatThrownBy(() -> Period.parse(text)).hasMessageContaining("must look like 2024, 2024-03");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 1, 1)))
                .hasMessage("a period must not end before it begins, was 2024-12-31 to 2024-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2024, 3",
        "2024, 2021, 3",
        "2024, 2024-03, 0",
        "2021-01-01/2023-12-31, 2024, 1",
        "2024-01-01/2024-03-31, 2024-07-01/2024-09-30, 0"
    })
    void the_distance_in_years_counts_calendar_years(String one, String other, long years) {
        assertThat(Period.parse(one).yearsTo(Period.parse(other))).isEqualTo(years);
    }
}
