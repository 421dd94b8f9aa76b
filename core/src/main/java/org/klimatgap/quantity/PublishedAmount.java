package org.klimatgap.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An amount as somebody has published it, with the decimals that they chose, such as '-11.6 %'.
 *
 * @param value the number; its scale is the number of published decimals
 * @param unit its unit
 */
public record PublishedAmount(BigDecimal value, Unit unit) implements Serializable {
    /**
     * Reads a number and a unit.
     *
     * @param text for instance {@code -11.6 %} or {@code 57215 t}, with a decimal point
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else; the message names the units
     */
    public static PublishedAmount parse(String text) {
        return Arrays.stream(Unit.values())
                .filter(unit -> text.endsWith(" " + unit.symbol()))
                .findFirst()
                .map(unit -> new PublishedAmount(PlainNumber.decimal(text, unit), unit))
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' must be a number, a space and one of "
                        + Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining(", "))));
    }

    /**
     * An amount with every decimal that it has and no more, as a goal states it.
     *
     * @param quantity the amount
     * @return the same amount
     * @throws IllegalArgumentException if it is in the unit of an input, since no goal is
     */
    public static PublishedAmount exactly(Quantity quantity) {
        if (quantity.unit() instanceof Unit unit) {
            return new PublishedAmount(new BigDecimal(PlainNumber.format(quantity.amount())), unit);
        }
        throw new IllegalArgumentException(quantity + " is an input and no result that is published");
    }

    /**
     * A computed amount with as many decimals as this one, rounded half up.
     *
     * @param computed an amount in the same unit
     * @return the rounded amount
     * @throws IllegalArgumentException if the units differ
     */
    public PublishedAmount roundLike(Quantity computed) {
        if (computed.unit() != unit) {
            throw new IllegalArgumentException("cannot compare " + this + " with an amount in " + computed.unit());
        }
        return new PublishedAmount(
                BigDecimal.valueOf(computed.amount()).setScale(value.scale(), RoundingMode.HALF_UP), unit);
    }

    /**
     * Whether a computed amount, rounded to the published decimals, is the published one.
     *
     * @param computed an amount
     * @return false as well when the units differ
     */
    public boolean agreesWith(Quantity computed) {
        return computed.unit() == unit && roundLike(computed).value.compareTo(value) == 0;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }
}
