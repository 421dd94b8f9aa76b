package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputAmountTest {
    @ParameterizedTest
    @ValueSource(strings = {"10000 l", "2.854 kg CO2e/l", "-1.5 MWh", "1250000 SEK", "0 km"})
    void an_amount_reads_back(String text) {
        assertThat(InputAmount.parse(text)).hasToString(text);
    }

    @Test
    void the_same_number_in_another_unit_is_another_amount() {
        assertThat(InputAmount.of(1, "l"))
                .isEqualTo(InputAmount.of(1, new InputUnit("l")))
                .isNotEqualTo(InputAmount.of(1, "m3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10000", "l", " l", "10000  l", "1e3 l", "1,5 l", "ten l"})
    void text_in_another_form_is_no_amount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> InputAmount.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " l", "l "})
    void a_unit_has_a_symbol_without_spaces_around(String symbol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InputUnit(symbol))
                .withMessageContaining("'" + symbol + "'");
    }

    @Test
    void an_input_is_no_published_result() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAmount.exactly(InputAmount.of(2, "l")))
                .withMessageContaining("2 l");
    }
}
