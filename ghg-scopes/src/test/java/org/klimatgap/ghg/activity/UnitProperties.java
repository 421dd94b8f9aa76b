package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/** Conversions go forth and back, through every unit and every fuel. */
class UnitProperties {
    /** A few roundings of products and quotients. */
    private static final double ROUNDINGS = 16 * Math.ulp(1.0);

    private static final FuelProperties FUELS = FuelProperties.shipped();

    record Pair(ActivityUnit from, ActivityUnit to) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return units().flatMap(from -> Arbitraries.of(
                        ActivityUnit.shipped().stream().filter(from::convertsTo).toList())
                .map(to -> new Pair(from, to)));
    }

    @Provide
    Arbitrary<ActivityUnit> units() {
        return Arbitraries.of(ActivityUnit.shipped());
    }

    @Provide
    Arbitrary<FuelProperty> properties() {
        return Arbitraries.of(FUELS.entries());
    }

    @Property
    void a_unit_goes_forth_and_back(
            @ForAll("pairs") Pair pair, @ForAll @DoubleRange(min = 0, max = 1e9) double number) {
        InputAmount there = pair.to().convert(pair.from().amount(number));
        assertThat(pair.from().convert(there).amount()).isCloseTo(number, within(number * ROUNDINGS));
    }

    @Property
    void a_fuel_goes_forth_and_back(
            @ForAll("properties") FuelProperty property, @ForAll @DoubleRange(min = 0, max = 1e9) double number) {
        ActivityUnit from = property.unit().denominator();
        ActivityUnit to = property.unit().numerator();
        Traced<InputAmount> start = Traced.given(Message.of(from.dimension()), from.amount(number));
        Traced<InputAmount> there = FUELS.convert(property.fuel(), start, to).get();
        assertThat(FUELS.convert(property.fuel(), there, from).get().value().amount())
                .isCloseTo(number, within(number * ROUNDINGS));
    }

    @Property
    void units_convert_into_each_other_or_neither(
            @ForAll("units") ActivityUnit one, @ForAll("units") ActivityUnit other) {
        assertThat(one.convertsTo(other)).isEqualTo(other.convertsTo(one));
        if (one.convertsTo(other)) {
            assertThat(one.dimension()).isEqualTo(other.dimension());
        }
    }
}
