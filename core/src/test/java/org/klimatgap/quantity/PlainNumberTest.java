package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.DefaultLocale;

/** Numbers as data files hold them. */
class PlainNumberTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # double, its plain decimal form
            0,          0
            -0.0,       0
            57215,      57215
            -11.477,    -11.477
            1e7,        10000000
            10000000.5, 10000000.5
            1e15,       1000000000000000
            1.5e15,     1500000000000000
            9.5e18,     9500000000000000000
            1e22,       10000000000000000000000
            -1e22,      -10000000000000000000000
            1e-7,       0.0000001
            0.1,        0.1
            0.30,       0.3
            123456789012345.6, 123456789012345.6
            """)
    void a_number_is_written_without_exponent(double number, String text) {
        assertThat(PlainNumber.format(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "de-DE", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-nu-thai"})
    void the_machines_language_changes_nothing(String tag) {
        List<String> texts = DefaultLocale.under(
                tag,
                () -> List.of(
                        PlainNumber.format(10_000_000.5),
                        PlainNumber.format(-1234567),
                        Emissions.ofTonnes(1e22).toString(),
                        Emissions.parse("57215.5 t").toString(),
                        PublishedAmount.parse("-11.60 %").toString()));
        assertThat(texts)
                .containsExactly("10000000.5", "-1234567", "10000000000000000000000 t", "57215.5 t", "-11.60 %");
    }

    @Test
    void the_smallest_and_the_largest_double_have_every_digit() {
        assertThat(PlainNumber.format(Double.MAX_VALUE)).hasSize(309).matches("[0-9]+");
        assertThat(PlainNumber.format(Double.MIN_VALUE)).startsWith("0.000").endsWith("49");
    }
}
