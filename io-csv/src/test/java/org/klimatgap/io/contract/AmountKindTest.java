package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Unit;

class AmountKindTest {
    private static PublishedAmount amount(AmountKind kind, String text) {
        return kind.parse(text).orElseThrow().amount();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80 % | 80 | PERCENT",
                "80% | 80 | PERCENT",
                "80,5 % | 80.5 | PERCENT",
                "80.50\u00a0% | 80.50 | PERCENT",
                "-11.6 % | -11.6 | PERCENT",
                "\u221211,6\u202f% | -11.6 | PERCENT",
                "18.219 %/yr | 18.219 | PERCENT_PER_YEAR",
                "18,219 %/år | 18.219 | PERCENT_PER_YEAR",
                "57215 t | 57215 | TONNES",
                "57 215 t | 57215 | TONNES",
                "57\u00a0215,5 t | 57215.5 | TONNES",
                "1\u2009234\u202f567 t | 1234567 | TONNES",
                "1 234,567 t | 1234.567 | TONNES",
                "0,125 t | 0.125 | TONNES",
                "5046.71 t/år | 5046.71 | TONNES_PER_YEAR",
                "2334 kg/person | 2334 | KILOGRAMS_PER_PERSON",
                "13.30 procentenheter | 13.30 | PERCENTAGE_POINTS",
                "20040 personer | 20040 | PERSONS"
            })
    void published_amount_is_read_with_its_decimals(String text, BigDecimal number, Unit unit) {
        assertThat(amount(AmountKind.PUBLISHED, text)).isEqualTo(new PublishedAmount(number, unit));
    }

    @Test
    void thousands_of_the_unit_keep_the_published_digits() {
        assertThat(amount(AmountKind.PUBLISHED, "57,2 kt")).hasToString("57200 t");
        assertThat(amount(AmountKind.PUBLISHED, "5.2 t/person")).hasToString("5200 kg/person");
        assertThat(amount(AmountKind.PUBLISHED, "5.2 t/person").value().scale()).isEqualTo(-2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "80",
                "80 percent",
                "80  %",
                "80 % ",
                " 80 %",
                "80 %\n",
                "+80 %",
                "--8 %",
                "8e1 %",
                "1,2,3 %",
                ".5 %",
                "5. %",
                "NaN %",
                "8 0 %",
                "1 2345 t",
                "1234 567 t",
                "1.234.567 t",
                "80 T",
                "４ t",
                "1234567890123 t"
            })
    void other_spellings_are_none(String text) {
        assertThat(AmountKind.PUBLISHED.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "57.215 t, 57215 t, 57.2150 t",
        "'57,215 t', 57215 t, 57.2150 t",
        "'−4,000 kg/person', -4000 kg/person, -4.0000 kg/person",
        "1.234 persons, 1234 persons, 1.2340 persons"
    })
    void amount_that_may_be_thousands_or_decimals_is_ambiguous(String text, String thousands, String decimals) {
        AmountKind.Written written = AmountKind.PUBLISHED.parse(text).orElseThrow();
        assertThat(written.isAmbiguous()).isTrue();
        assertThat(written.asThousands()).isEqualTo(thousands);
        assertThat(written.asDecimals()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18,219 %",
                "18.219 %/yr",
                "1.234 percentage points",
                "0.215 t",
                "1 057,215 t",
                "57.2150 t",
                "57215 t"
            })
    void amount_with_one_meaning_is_not_ambiguous(String text) {
        assertThat(AmountKind.PUBLISHED.parse(text).orElseThrow().isAmbiguous()).isFalse();
    }

    @Test
    void goals_have_no_minus() {
        assertThat(AmountKind.SHARE.parse("-80 %")).isEmpty();
        assertThat(AmountKind.MASS.parse("-1 t")).isEmpty();
    }
}
