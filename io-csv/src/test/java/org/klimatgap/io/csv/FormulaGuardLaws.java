package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardLaws {
    @Provide
    Arbitrary<String> dangerous() {
        return Arbitraries.strings().withChars("'=+-@\t\r\n 1.,a").ofMaxLength(8);
    }

    @Property
    void any_string_comes_back(@ForAll String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void any_dangerous_string_comes_back(@ForAll("dangerous") String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }

    @Property
    void what_is_written_starts_no_formula_unless_it_is_a_number(@ForAll("dangerous") String text) {
        String written = FormulaGuard.guard(text).stripLeading();
        assertThat(written.isEmpty()
                        || "=+-@".indexOf(written.charAt(0)) < 0
                        || written.strip().matches("-[0-9]+([.,][0-9]+)?"))
                .isTrue();
    }
}
