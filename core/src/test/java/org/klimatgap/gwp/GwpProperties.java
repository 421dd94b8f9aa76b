package org.klimatgap.gwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.klimatgap.quantity.Emissions;

/** CO2 equivalents are linear in the mass, and CO2 alone is the same in every set. */
class GwpProperties {
    /** Roundings of the sums and products on both sides, each of half a last digit. */
    private static final double FOUR_ROUNDINGS = 4 * Math.ulp(1.0);

    /** A set with one of its gases. */
    record Choice(GwpSet set, Gas gas) {
        @Override
        public String toString() {
            return gas + " in " + set.id();
        }
    }

    @Provide
    Arbitrary<Choice> choices() {
        return sets().flatMap(set -> Arbitraries.of(set.gases()).map(gas -> new Choice(set, gas)));
    }

    @Provide
    Arbitrary<GwpSet> sets() {
        return Arbitraries.of(GwpSet.shipped()).map(GwpSet::of);
    }

    @Property
    void equivalents_of_a_sum_are_the_sum_of_equivalents(
            @ForAll("choices") Choice choice,
            @ForAll @DoubleRange(min = 0, max = 1e9) double first,
            @ForAll @DoubleRange(min = 0, max = 1e9) double second) {
        Emissions together = emissions(choice, first + second);
        Emissions apart = emissions(choice, first).plus(emissions(choice, second));
        assertThat(apart.tonnes()).isCloseTo(together.tonnes(), within(together.tonnes() * FOUR_ROUNDINGS));
    }

    @Property
    void a_multiple_of_a_mass_is_the_multiple_of_its_equivalents(
            @ForAll("choices") Choice choice,
            @ForAll @DoubleRange(min = 0, max = 1e9) double mass,
            @ForAll @DoubleRange(min = 0, max = 1e3) double factor) {
        Emissions scaled = emissions(choice, mass * factor);
        assertThat(emissions(choice, mass).times(factor).tonnes())
                .isCloseTo(scaled.tonnes(), within(scaled.tonnes() * FOUR_ROUNDINGS));
    }

    @Property
    void one_tonne_is_the_potential(@ForAll("choices") Choice choice) {
        assertThat(emissions(choice, 1).tonnes()).isEqualTo(choice.set().factor(choice.gas()));
    }

    @Property
    void carbon_dioxide_is_the_same_in_every_set(
            @ForAll("sets") GwpSet set, @ForAll @DoubleRange(min = -1e12, max = 1e12) double tonnes) {
        assertThat(GasMass.ofTonnes(Gas.CO2, tonnes).toEmissions(set)).isEqualTo(Emissions.ofTonnes(tonnes));
    }

    private static Emissions emissions(Choice choice, double tonnes) {
        return GasMass.ofTonnes(choice.gas(), tonnes).toEmissions(choice.set());
    }
}
