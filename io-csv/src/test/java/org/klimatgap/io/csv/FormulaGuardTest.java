package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 70",
                "-1+1",
                "@SUM(A1)",
                " =1",
                "\u00A0=1",
                "\t",
                "\tx",
                "\rx",
                "\nx",
                "=",
                "-",
                "--5",
                "+5",
                "-5 t",
                "'=1",
                "''@x",
                "＝1",
                "－1",
                "-1e5",
                "-cmd|' /C calc'!A0"
            })
    void text_that_starts_a_formula_gets_one_apostrophe(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Alvesta",
                "0764",
                "-5",
                "-5.2",
                "-5,2",
                "a=b",
                "1-2",
                "'",
                "''",
                "'s-Hertogenbosch",
                "−5",
                " x",
                "'-5"
            })
    void other_text_stays_as_it_is(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
    }
}
