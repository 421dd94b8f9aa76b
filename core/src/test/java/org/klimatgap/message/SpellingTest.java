package org.klimatgap.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> FIGURES = List.of(
            "baseline.co2", "gap.level.co2", "gap.level.ghg", "gap.rate.co2", "required-rate.co2", "scope.1.2024");

    @ParameterizedTest
    @CsvSource({"langauge, language", "LANGUAGE, language", "langua, language", "accountz, accounts"})
    void a_word_with_a_few_other_letters_is_found(String written, String meant) {
        assertThat(Spelling.find(written, List.of("accounts", "language"))).hasValue(meant);
    }

    @Test
    void a_word_that_differs_in_more_than_a_third_is_not_found() {
        assertThat(Spelling.find("lingo", List.of("accounts", "language"))).isEmpty();
        assertThat(Spelling.nearest("xyzzy", FIGURES, 3)).isEmpty();
    }

    @Test
    void the_nearest_come_first_and_no_more_than_asked_for() {
        assertThat(Spelling.nearest("gap.levl.ghg", FIGURES, 3)).containsExactly("gap.level.ghg", "gap.level.co2");
        assertThat(Spelling.nearest("gap.levl.ghg", FIGURES, 1)).containsExactly("gap.level.ghg");
    }

    @Test
    void where_none_is_close_those_that_hold_the_word_or_begin_like_it_are_named() {
        assertThat(Spelling.nearest("gap", FIGURES, 2)).containsExactly("gap.level.co2", "gap.level.ghg");
        assertThat(Spelling.nearest("rate", FIGURES, 3)).containsExactly("gap.rate.co2", "required-rate.co2");
        assertThat(Spelling.nearest("scope.total", FIGURES, 3)).containsExactly("scope.1.2024");
    }
}
