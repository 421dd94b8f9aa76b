package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AmountKindLaws {
    @Property
    void code_reads_a_text_exactly_when_it_matches_the_pattern_of_the_schema(
            @ForAll AmountKind kind, @ForAll("texts") String text) {
        assertThat(kind.parse(text).isPresent())
                .isEqualTo(Pattern.compile(kind.pattern()).matcher(text).matches());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "1",
                "80",
                "215",
                "000",
                " ",
                "\u00a0",
                "\u202f",
                ",",
                ".",
                "-",
                "\u2212",
                "%",
                "t",
                "kt",
                "kg/person",
                "t/person",
                "/yr",
                "/år",
                "%/yr",
                "persons",
                "e3",
                "\n");
        return parts.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    }

    @Property
    void grouping_mark_and_minus_do_not_change_the_amount(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long unscaled,
            @ForAll @IntRange(max = 9) int scale,
            @ForAll("spaces") String space) {
        String plain = BigDecimal.valueOf(unscaled, scale).toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String grouped = plain.substring(0, end).replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", space)
                + plain.substring(end).replace('.', ',');
        assertThat(AmountKind.PUBLISHED.parse(grouped.replace('-', '\u2212') + space + "%"))
                .isEqualTo(AmountKind.PUBLISHED.parse(plain + " %"))
                .isPresent();
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "\u00a0", "\u2009", "\u202f");
    }

    @Property
    void amount_has_the_digits_and_decimals_that_were_written(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long unscaled, @ForAll @IntRange(max = 9) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        assertThat(AmountKind.SHARE
                        .parse(number.toPlainString() + " %")
                        .orElseThrow()
                        .amount()
                        .value())
                .isEqualTo(number);
    }
}
