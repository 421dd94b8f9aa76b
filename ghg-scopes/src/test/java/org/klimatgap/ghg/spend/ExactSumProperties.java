package org.klimatgap.ghg.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An exact sum against the decimals of the platform, which add exactly too. */
class ExactSumProperties {
    @Provide
    Arbitrary<List<BigDecimal>> decimals() {
        Arbitrary<BigDecimal> plain = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999"), new BigDecimal("99999999999999"))
                .ofScale(4);
        Arbitrary<BigDecimal> fine = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(9);
        Arbitrary<BigDecimal> huge = Arbitraries.of(
                new BigDecimal("1E+14"), new BigDecimal("-1E+20"), new BigDecimal("922337203685477.5807"));
        return Arbitraries.oneOf(plain, plain, fine, huge).list().ofMaxSize(50);
    }

    private static ExactSum sum(List<BigDecimal> decimals) {
        ExactSum sum = new ExactSum();
        decimals.forEach(sum::add);
        return sum;
    }

    @Property
    void no_digit_is_lost(@ForAll("decimals") List<BigDecimal> decimals) {
        BigDecimal expected = decimals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(decimals).value()).isEqualByComparingTo(expected);
    }

    @Property
    void two_sums_are_one(@ForAll("decimals") List<BigDecimal> left, @ForAll("decimals") List<BigDecimal> right) {
        ExactSum both = sum(left);
        both.add(sum(right));
        ExactSum swapped = sum(right);
        swapped.add(sum(left));
        assertThat(both.value())
                .isEqualTo(swapped.value())
                .isEqualByComparingTo(sum(left).value().add(sum(right).value()));
    }

    /** A thousand times the largest that goes into a long runs over it many times. */
    @Property(tries = 20)
    void what_no_long_can_hold_spills_over(@ForAll boolean negative) {
        BigDecimal most = new BigDecimal(negative ? "-99999999999999.9999" : "99999999999999.9999");
        ExactSum sum = new ExactSum();
        for (int i = 0; i < 1_000; i++) {
            sum.add(most);
        }
        assertThat(sum.value()).isEqualByComparingTo(most.multiply(new BigDecimal(1_000)));
    }
}
