package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

class HighAltitudeRuleTest {
    /** Klimatsmart semester: 1.9 from 1,000 km, nothing below 500 km, rising between them. */
    @ParameterizedTest
    @CsvSource({"0 km, 1", "499 km, 1", "500 km, 1", "750 km, 1.45", "1000 km, 1.9", "9000 km, 1.9", "100 mil, 1.9"})
    void the_multiplier_rises_between_500_and_1000_km(String distance, double expected) {
        Traced<InputAmount> flown = Traced.given(Message.of(Dimension.DISTANCE), InputAmount.parse(distance));
        assertThat(HighAltitudeRule.of("altitude-1.9")
                        .multiplier(Optional.of(flown))
                        .value()
                        .amount())
                .isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"altitude-1.7, 1.7", "altitude-2.7, 2.7"})
    void other_rules_hold_at_every_distance(String rule, double expected) {
        assertThat(HighAltitudeRule.of(rule)
                        .multiplier(Optional.empty())
                        .value()
                        .amount())
                .isEqualTo(expected);
    }

    @Test
    void a_missing_distance_is_never_a_long_or_a_short_flight(@TempDir Path folder) {
        assertThatThrownBy(() -> HighAltitudeRule.of("altitude-1.9").multiplier(Optional.empty()))
                .hasMessage("the rule altitude-1.9 needs the distance of the flight in km");
        Activity flight = ActivityFiles.activity("3.6", "flight", "1000 pkm", 2024);
        assertThat(ActivityFiles.texts(calculator(folder).calculate(flight).findings()))
                .anySatisfy(text -> assertThat(text).contains("needs the distance of the flight"));
    }

    /** 100 g/pkm × 1,000 pkm = 0.1 t of CO2, × 1.45 at 750 km; upstream of the fuel is not multiplied. */
    @Test
    void the_rule_of_a_factor_multiplies_its_carbon_dioxide(@TempDir Path folder) {
        Activity flight =
                ActivityFiles.activity("3.6", "flight", "1000 pkm", 2024).withDistance(InputAmount.parse("750 km"));
        ActivityResult result = calculator(folder).calculate(flight).get();
        assertThat(result.emissions().value().tonnes()).isCloseTo(0.145 + 0.00265, within(1e-15));
        assertThat(result.gases().get(0).tonnes()).isCloseTo(0.1, within(1e-15));
        assertThat(result.emissions().explain())
                .contains("high-altitude-rules.csv:")
                .contains("distance of flight = 750 km");
    }

    private static ActivityCalculator calculator(Path folder) {
        FactorSet own = ActivityFiles.factors(
                folder,
                "f,flight,CO2,100,g/pkm,,,direct,World,,,,altitude-1.9,example,x",
                "f,flight,N2O,0.01,g/pkm,,,direct,World,,,,,example,x");
        return ActivityFiles.calculator("AR5", own);
    }

    @Test
    void an_unknown_rule_names_those_that_there_are() {
        assertThatThrownBy(() -> HighAltitudeRule.of("3"))
                .hasMessage("unknown rule '3', must be one of [altitude-1.9, altitude-1.7, altitude-2.7]");
    }
}
