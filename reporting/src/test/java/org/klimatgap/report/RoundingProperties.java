package org.klimatgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Unit;

class RoundingProperties {
    private static final Presentation SWEDISH = Presentation.of(Language.SWEDISH);

    @Property
    void rounding_is_monotone(@ForAll Unit unit, @ForAll @Amount double one, @ForAll @Amount double other) {
        BigDecimal low = rounded(Math.min(one, other), unit);
        BigDecimal high = rounded(Math.max(one, other), unit);
        assertThat(low).isLessThanOrEqualTo(high);
    }

    @Property
    void rounding_is_monotone_around_ten(
            @ForAll @DoubleRange(min = 9, max = 11) double one, @ForAll @DoubleRange(min = 9, max = 11) double other) {
        rounding_is_monotone(Unit.TONNES, one, other);
    }

    @Property
    void rounding_is_idempotent(@ForAll Unit unit, @ForAll @Amount double amount) {
        BigDecimal once = rounded(amount, unit);
        assertThat(rounded(once.doubleValue(), unit)).isEqualByComparingTo(once);
    }

    @Property
    void a_rounded_number_is_off_by_half_a_step_at_most(@ForAll Unit unit, @ForAll @Amount double amount) {
        Quantity quantity = Quantities.of(within(amount, unit), unit);
        BigDecimal rounded = SWEDISH.round(quantity);
        BigDecimal error =
                rounded.subtract(BigDecimal.valueOf(quantity.amount())).abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.5").scaleByPowerOfTen(-rounded.scale()));
    }

    @Property
    void rounding_is_symmetric_about_zero(@ForAll @DoubleRange(max = 100) double percent) {
        assertThat(rounded(-percent, Unit.PERCENT))
                .isEqualTo(rounded(percent, Unit.PERCENT).negate());
    }

    @Property
    void a_written_number_reads_back_as_the_rounded_number(
            @ForAll Unit unit, @ForAll @Amount double amount, @ForAll @IntRange(max = 6) int decimals) {
        Quantity quantity = Quantities.of(within(amount, unit), unit);
        Presentation precise = SWEDISH.withDecimals(unit, decimals);
        String plain =
                precise.number(quantity).replace("\u00A0", "").replace(',', '.').replace('\u2212', '-');
        assertThat(new BigDecimal(plain)).isEqualTo(precise.round(quantity));
        assertThat(plain).doesNotMatch("-[0.]+");
    }

    private static BigDecimal rounded(double amount, Unit unit) {
        return SWEDISH.round(Quantities.of(within(amount, unit), unit));
    }

    /** What the unit can be: there is at least one person, and no reduction is above 100 % a year. */
    private static double within(double amount, Unit unit) {
        return switch (unit) {
            case PERSONS -> Math.max(1, amount);
            case PERCENT_PER_YEAR -> Math.min(100, amount);
            default -> amount;
        };
    }
}
