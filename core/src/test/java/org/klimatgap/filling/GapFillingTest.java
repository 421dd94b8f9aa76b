package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** What every way of filling has in common. */
class GapFillingTest {
    private static final TracedSeries OLDER = Tables.named("release 1", "2014: 90; 2016: 98; 2017: 97; 2018: 95");
    private static final TracedSeries NEWER = Tables.named("release 2", "2015: 100 revised; 2017: 106.7; 2018: 104.5");
    private static final Surrogate PEOPLE = Surrogate.named(
            "population",
            Map.of(2014, Population.ofPersons(90), 2016, Population.ofPersons(99), 2017, Population.ofPersons(100)));

    static Stream<GapFilling> everyWayInto2016() {
        return Stream.of(
                GapFilling.overlap(OLDER, OverlapMethod.MEAN_OF_RATIOS),
                GapFilling.overlap(OLDER, OverlapMethod.RATIO_OF_SUMS),
                GapFilling.surrogate(PEOPLE),
                GapFilling.interpolation(InterpolationMethod.LINEAR),
                GapFilling.interpolation(InterpolationMethod.GEOMETRIC));
    }

    static Stream<GapFilling> everyWay() {
        return Stream.concat(
                everyWayInto2016(),
                Stream.of(
                        GapFilling.extrapolation(ExtrapolationMethod.LINEAR_TREND, 2015, 2018),
                        GapFilling.extrapolation(ExtrapolationMethod.CONSTANT_RATE_TREND, 2015, 2018)));
    }

    @ParameterizedTest
    @MethodSource("everyWayInto2016")
    void known_years_keep_value_status_and_origin(GapFilling filling) {
        FilledSeries filled = filling.fill(NEWER, 2016);
        assertThat(filled.series().years()).containsExactly(2015, 2016, 2017, 2018);
        for (int year : NEWER.years()) {
            assertThat(filled.series().get(year)).isEqualTo(NEWER.series().get(year));
            assertThat(filled.series().status(year)).isEqualTo(NEWER.series().status(year));
            assertThat(filled.traced().get(year)).isEqualTo(NEWER.get(year));
        }
    }

    @ParameterizedTest
    @MethodSource("everyWayInto2016")
    void a_filled_year_has_status_method_and_a_derivation_that_ends_in_given_values(GapFilling filling) {
        FilledSeries filled = filling.fill(NEWER, 2016);
        FilledYear year = filled.get(2016);
        assertThat(year.method()).isEqualTo(filling.method());
        assertThat(filled.series().status(2016))
                .isEqualTo(year.status())
                .isEqualTo(filling.method().status());
        assertThat(filled.traced().get(2016)).isEqualTo(year.emissions());
        assertThat(year.emissions().origin()).isInstanceOf(Origin.Derivation.class);
        assertThat(year.emissions().origin().leaves()).isNotEmpty().allMatch(Origin::isGiven);
        assertThat(year.emissions().name()).hasToString("release 2, 2016");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void a_year_that_the_series_has_is_never_overwritten(GapFilling filling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.fill(NEWER, 2017))
                .withMessage("release 2 already has 106.7 t for 2017; only years without a value can be filled");
        assertThat(filling.obstacle(NEWER, 2017)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void an_empty_series_cannot_be_filled(GapFilling filling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.fill(AnnualSeries.builder().build(), 2016));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void filling_needs_a_year(GapFilling filling) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.fill(NEWER))
                .withMessage("filling needs at least one year that release 2 lacks; it has [2015, 2017, 2018]");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void a_method_says_what_it_does(GapFilling filling) {
        assertThat(filling.toString()).contains(filling.method().id());
    }

    @Test
    void several_years_are_filled_at_once_in_any_order() {
        GapFilling splice = GapFilling.overlap(OLDER, OverlapMethod.MEAN_OF_RATIOS);
        FilledSeries filled = splice.fill(NEWER, 2016, 2014, 2016);
        assertThat(filled.filled()).extracting(FilledYear::year).containsExactly(2014, 2016);
        assertThat(filled.series()).isEqualTo(splice.fill(NEWER, 2014, 2016).series());
        assertThat(splice.fill(splice.fill(NEWER, 2016).traced(), 2014).series())
                .isEqualTo(filled.series());
    }

    @Test
    void a_filled_series_can_be_filled_by_another_method_and_keeps_its_derivations() {
        FilledSeries spliced =
                GapFilling.overlap(OLDER, OverlapMethod.MEAN_OF_RATIOS).fill(NEWER, 2014);
        FilledSeries both = GapFilling.interpolation(InterpolationMethod.LINEAR).fill(spliced.traced(), 2016);
        assertThat(both.series().status(2014)).isEqualTo(ValueStatus.SPLICED);
        assertThat(both.series().status(2016)).isEqualTo(ValueStatus.INTERPOLATED);
        assertThat(both.traced().get(2014)).isEqualTo(spliced.get(2014).emissions());
        assertThat(both.filled()).hasSize(1);
        assertThat(both.overlap()).isEmpty();
    }

    @Test
    void a_filled_series_prints_the_filled_years_and_explains_them() {
        FilledSeries filled =
                GapFilling.interpolation(InterpolationMethod.LINEAR).fill(NEWER, 2016);
        assertThat(filled).hasToString("2016: 103.35 t (interpolated)");
        assertThat(filled.explain()).isEqualTo("""
                        release 2, 2016 = 103.35 t ← straight line between two known years: E_0 + (E_1 − E_0)·i / n
                          release 2, 2015 = 100 t ← given: release 2
                          release 2, 2017 = 106.7 t ← given: release 2
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filled.get(2017))
                .withMessage("year 2017 was not filled, must be one of [2016]");
    }

    @Test
    void a_splice_prints_the_range_of_its_ratios() {
        FilledSeries filled = GapFilling.overlap(OLDER, OverlapMethod.RATIO_OF_SUMS)
                .fill(Tables.series("2017: 194; 2018: 190"), 2014);
        assertThat(filled).hasToString("2014: 180 t (spliced); ratios of [2017, 2018] from 200 % to 200 %");
        assertThat(filled.explain()).contains("newer series, 2014", "newer series, 2017", "release 1, 2014");
    }

    @Test
    void the_parts_of_an_explanation_read_in_swedish() {
        FilledSeries filled =
                GapFilling.overlap(OLDER.series(), OverlapMethod.MEAN_OF_RATIOS).fill(NEWER.series(), 2016);
        Traced<Emissions> value = filled.get(2016).emissions();
        assertThat(value.name().text(Language.SWEDISH)).isEqualTo("nyare serie, 2016");
        assertThat(value.origin().inputs().get(1).name().text(Language.SWEDISH))
                .isEqualTo("faktor från överlappningen 2017, 2018");
        assertThat(filled.get(2016).method().title().text(Language.SWEDISH))
                .isEqualTo("överlappning, medelvärde av de årliga kvoterna");
    }

    @Test
    void methods_can_be_listed_and_found() {
        assertThat(FillingMethod.all())
                .extracting(FillingMethod::id)
                .containsExactly(
                        "overlap-mean-of-ratios",
                        "overlap-ratio-of-sums",
                        "surrogate",
                        "linear-interpolation",
                        "geometric-interpolation",
                        "linear-trend",
                        "constant-rate-trend");
        assertThat(FillingMethod.all()).allSatisfy(method -> {
            assertThat(FillingMethod.of(method.id())).isEqualTo(method);
            assertThat(method).hasToString(method.id());
            assertThat(method.operation().formula()).isNotBlank();
            assertThat(method.operation().standard()).startsWith("IPCC 2006 Guidelines, Vol. 1, ch. 5");
            assertThat(method.title().text(Language.ENGLISH)).isNotBlank();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FillingMethod.of("guess"))
                .withMessageStartingWith("unknown method 'guess', must be one of [overlap-mean-of-ratios, ");
        assertThat(OverlapMethod.MEAN_OF_RATIOS.average()).isEqualTo(FillingOperation.MEAN_OF_RATIOS);
    }

    @Test
    void a_traced_value_must_be_that_of_the_series() {
        Traced<Emissions> other = Traced.given(FillingText.SERIES.with("a", "b"), Emissions.ofTonnes(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TracedSeries.named("release 1", Tables.series("2019: 5"), year -> other))
                .withMessage("the traced value of 2019 must be that of the series, 5 t, was 7 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLDER.get(2015))
                .withMessage("release 1 has no value for 2015, must be one of [2014, 2016, 2017, 2018]");
        assertThat(Tables.named("release 1", "2019: 5")).hasToString("release 1: 2019: 5 t");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2023, true", "2020, 2023, true", "2023, 2023, false"})
    void a_span_has_both_its_ends(int first, int last, boolean has2020) {
        assertThat(new YearSpan(first, last).contains(2020)).isEqualTo(has2020);
        assertThat(new YearSpan(first, last).contains(last)).isTrue();
    }

    @Test
    void a_span_does_not_run_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapFilling.extrapolation(ExtrapolationMethod.LINEAR_TREND, 2022, 2018))
                .withMessage("the last year must not be before the first, was 2022–2018");
    }

    @Test
    void a_surrogate_prints_its_years_and_can_come_with_origins() {
        assertThat(PEOPLE).hasToString("population: 2014: 90 persons, 2016: 99 persons, 2017: 100 persons");
        Surrogate traced = Surrogate.traced("other", Map.of(2016, OLDER.get(2016), 2017, OLDER.get(2017)));
        FilledSeries filled = GapFilling.surrogate(traced).fill(NEWER, 2016);
        assertThat(filled.series().get(2016).tonnes()).isCloseTo(106.7 * 98 / 97, within(1e-9));
        assertThat(filled.series())
                .isEqualTo(GapFilling.surrogate(Surrogate.of(OLDER))
                        .fill(NEWER, 2016)
                        .series());
        assertThat(filled.get(2016).emissions().origin().inputs())
                .isEqualTo(List.of(NEWER.get(2017), OLDER.get(2016), OLDER.get(2017)));
    }

    @Test
    void a_surrogate_has_one_unit_and_a_value() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Surrogate.named("mixed", Map.of(2016, Share.ofPercent(1), 2017, Emissions.ofTonnes(1))))
                .withMessageStartingWith("a surrogate needs at least one value and the same unit in all years, was {");
        assertThatIllegalArgumentException().isThrownBy(() -> Surrogate.named("none", Map.of()));
    }
}
