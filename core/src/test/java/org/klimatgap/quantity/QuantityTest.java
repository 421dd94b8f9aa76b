package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all kinds of amounts have in common: units, text, finiteness, order. */
class QuantityTest {
    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(Emissions.ofTonnes(57215.5), 57215.5, Unit.TONNES, "57215.5 t"),
                Arguments.of(Emissions.ofKilotonnes(2.5), 2500.0, Unit.TONNES, "2500 t"),
                Arguments.of(Emissions.ofKilograms(2334), 2.334, Unit.TONNES, "2.334 t"),
                Arguments.of(
                        EmissionsPerCapita.ofKilogramsPerPerson(2334),
                        2334.0,
                        Unit.KILOGRAMS_PER_PERSON,
                        "2334 kg/person"),
                Arguments.of(
                        EmissionsPerCapita.ofTonnesPerPerson(4), 4000.0, Unit.KILOGRAMS_PER_PERSON, "4000 kg/person"),
                Arguments.of(
                        EmissionsPerYear.ofTonnesPerYear(-2611.25), -2611.25, Unit.TONNES_PER_YEAR, "-2611.25 t/yr"),
                Arguments.of(PercentagePoints.of(13.3), 13.3, Unit.PERCENTAGE_POINTS, "13.3 percentage points"),
                Arguments.of(Population.ofPersons(20040), 20040.0, Unit.PERSONS, "20040 persons"),
                Arguments.of(Rate.ofPercentPerYear(16), 16.0, Unit.PERCENT_PER_YEAR, "16 %/yr"),
                Arguments.of(Share.ofPercent(44.8), 44.8, Unit.PERCENT, "44.8 %"),
                Arguments.of(Share.ofFraction(0.25), 25.0, Unit.PERCENT, "25 %"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void an_amount_knows_its_number_its_unit_and_its_text(Quantity quantity, double amount, Unit unit, String text) {
        assertThat(quantity.amount()).isEqualTo(amount);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity).hasToString(text);
    }

    @Test
    void units_of_one_amount_convert_into_each_other() {
        assertThat(Emissions.ofTonnes(2500).kilotonnes()).isEqualTo(2.5);
        assertThat(Emissions.ofTonnes(2500).tonnes()).isEqualTo(2500);
        assertThat(EmissionsPerCapita.ofTonnesPerPerson(7.5).kilogramsPerPerson())
                .isEqualTo(7500);
        assertThat(EmissionsPerCapita.ofKilogramsPerPerson(7500).tonnesPerPerson())
                .isEqualTo(7.5);
        assertThat(EmissionsPerYear.ofTonnesPerYear(2611.25).tonnesPerYear()).isEqualTo(2611.25);
        assertThat(PercentagePoints.of(-7.99).points()).isEqualTo(-7.99);
        assertThat(Population.ofPersons(20_040).persons()).isEqualTo(20_040);
        assertThat(Share.ofPercent(25).fraction()).isEqualTo(0.25);
        assertThat(Share.ofFraction(0.25).percent()).isEqualTo(25);
        assertThat(Rate.ofPercentPerYear(16).percentPerYear()).isEqualTo(16);
        assertThat(Rate.ofPercentPerYear(16).fractionPerYear()).isEqualTo(0.16);
    }

    static Stream<DoubleFunction<Quantity>> factories() {
        return Stream.of(
                Emissions::ofTonnes,
                Emissions::ofKilotonnes,
                Emissions::ofKilograms,
                EmissionsPerCapita::ofKilogramsPerPerson,
                EmissionsPerCapita::ofTonnesPerPerson,
                EmissionsPerYear::ofTonnesPerYear,
                PercentagePoints::of,
                Rate::ofPercentPerYear,
                Share::ofPercent,
                Share::ofFraction);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void a_number_that_is_not_finite_is_no_amount(DoubleFunction<Quantity> factory) {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> factory.apply(number))
                    .withMessage("an amount must be a finite number, was " + number);
        }
    }

    @ParameterizedTest
    @MethodSource("factories")
    void negative_zero_is_zero(DoubleFunction<Quantity> factory) {
        Quantity zero = factory.apply(-0.0);
        assertThat(zero).isEqualTo(factory.apply(0.0)).hasSameHashCodeAs(factory.apply(0.0));
        assertThat(zero.toString()).startsWith("0 ");
        assertThat(zero.isZero()).isTrue();
        assertThat(zero.isNegative()).isFalse();
    }

    @Test
    void a_computed_negative_zero_is_zero() {
        assertThat(Emissions.ofTonnes(5).times(-0.0)).isEqualTo(Emissions.ZERO).hasToString("0 t");
        assertThat(Emissions.ZERO.times(-3)).isEqualTo(Emissions.ZERO).isEqualByComparingTo(Emissions.ZERO);
    }

    @Test
    void only_an_amount_below_zero_is_negative() {
        assertThat(Emissions.ofTonnes(-0.1).isNegative()).isTrue();
        assertThat(Emissions.ofTonnes(-0.1).isZero()).isFalse();
        assertThat(Emissions.ZERO.isNegative()).isFalse();
        assertThat(Emissions.ofTonnes(0.1).isNegative()).isFalse();
    }

    @Test
    void amounts_are_equal_when_kind_and_number_are() {
        assertThat(Share.ofPercent(5)).isEqualTo(Share.ofPercent(5)).isNotEqualTo(Share.ofPercent(5.1));
        assertThat(Share.ofPercent(5)).isNotEqualTo(Rate.ofPercentPerYear(5)).isNotEqualTo(5.0);
        assertThat(Share.ofPercent(5)).isNotEqualTo(null);
        assertThat(Emissions.ofTonnes(5)).hasSameHashCodeAs(Emissions.ofKilograms(5_000));
    }

    static Stream<Arguments> rising() {
        return Stream.of(
                Arguments.of(List.of(Emissions.ofTonnes(-1), Emissions.ZERO, Emissions.ofTonnes(1e9))),
                Arguments.of(
                        List.of(EmissionsPerCapita.ofKilogramsPerPerson(1), EmissionsPerCapita.ofTonnesPerPerson(1))),
                Arguments.of(List.of(EmissionsPerYear.ofTonnesPerYear(-1), EmissionsPerYear.ofTonnesPerYear(1))),
                Arguments.of(List.of(PercentagePoints.of(-1), PercentagePoints.of(1))),
                Arguments.of(List.of(Population.ofPersons(1), Population.ofPersons(2))),
                Arguments.of(List.of(Rate.ofPercentPerYear(-5), Rate.ofPercentPerYear(5))),
                Arguments.of(List.of(Share.ofPercent(-5), Share.ofPercent(131))));
    }

    @ParameterizedTest
    @MethodSource("rising")
    <Q extends Comparable<Q>> void amounts_are_ordered_by_number(List<Q> rising) {
        assertThat(rising).isSorted();
        assertThat(rising.get(0)).isLessThan(rising.get(1));
        assertThat(rising.get(1)).isGreaterThan(rising.get(0));
        assertThat(rising.get(0)).isEqualByComparingTo(rising.get(0));
    }

    static Stream<Arguments> parsers() {
        return Stream.<Arguments>of(
                Arguments.of((Function<String, Quantity>) Emissions::parse, "t"),
                Arguments.of((Function<String, Quantity>) EmissionsPerCapita::parse, "kg/person"),
                Arguments.of((Function<String, Quantity>) EmissionsPerYear::parse, "t/yr"),
                Arguments.of((Function<String, Quantity>) PercentagePoints::parse, "percentage points"),
                Arguments.of((Function<String, Quantity>) Population::parse, "persons"),
                Arguments.of((Function<String, Quantity>) Rate::parse, "%/yr"),
                Arguments.of((Function<String, Quantity>) Share::parse, "%"));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_says_what_it_wanted(Function<String, Quantity> parse, String unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("12 lb"))
                .withMessage("'12 lb' is not an amount in " + unit + ", must look like '57215.5 " + unit + "'");
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void parse_reads_a_decimal_point_and_no_grouping(Function<String, Quantity> parse, String unit) {
        assertThat(parse.apply("12 " + unit).amount()).isEqualTo(12);
        for (String number : List.of(
                "",
                "x",
                "1,5",
                "1 000",
                "1\u00a0000",
                "NaN",
                "Infinity",
                "0x10",
                "1d",
                "--1",
                "+1",
                "1.",
                ".5",
                "1e3",
                "\u0665")) {
            assertThatIllegalArgumentException()
                    .as("'%s'", number)
                    .isThrownBy(() -> parse.apply(number + " " + unit))
                    .withMessageContaining("'" + number + " " + unit + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"57215", "57215t", "t", " t", "", "57215 t ", "57215 T", "57215 t/yr", "57215 kg/person"})
    void text_in_another_form_is_no_emissions(String text) {
        assertThatThrownBy(() -> Emissions.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void a_unit_prints_its_symbol(Unit unit) {
        assertThat(unit).hasToString(unit.symbol());
        assertThat(unit.symbol()).isNotBlank().isEqualTo(unit.symbol().strip());
    }

    @Test
    void a_population_has_at_least_one_person() {
        for (long persons : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Population.ofPersons(persons))
                    .withMessage("a population must be at least 1 person, was " + persons);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 persons", "0.9 persons", "20040.01 persons"})
    void a_part_of_a_person_is_no_population(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.parse(text))
                .withMessageContaining("person");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # tonnes, persons, kilograms per person: Alvesta, by hand (2333.83; 5157 kg x 20257 is 104465.349 t)
            46770,      20040, 2333.8323
            104465.349, 20257, 5157.0000
            0,          20040, 0.0000
            """)
    void emissions_per_person_and_in_total_agree(double tonnes, long persons, String kilograms) {
        Population population = Population.ofPersons(persons);
        EmissionsPerCapita each = Emissions.ofTonnes(tonnes).perCapita(population);
        Published.assertAgrees(each, kilograms);
        Published.assertAgrees(each.total(population), Double.toString(tonnes));
    }
}
