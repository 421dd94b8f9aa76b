package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;

/** Yearly rates in tonnes and per person, with and without end year; the figures of Borås are closed forms. */
class YearlyRateGoalTest {
    private static final Vintage VINTAGE = Vintage.of("Borås Stad");
    private static final Basis GROUP = Basis.of(Boundary.OPERATIONAL_CONTROL, Basket.GHG_TOTAL, "AR5", VINTAGE);
    private static final Basis HOUSEHOLDS = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", VINTAGE);
    private static final Traced<Rate> SIXTEEN = Traced.given(PathwayText.YEARLY_RATE.of(), Rate.ofPercentPerYear(16));

    private static Traced<Population> persons(long persons) {
        return Traced.given(PathwayText.POPULATION.of(), Population.ofPersons(persons));
    }

    private static RateTarget group(boolean isOpenEnded) {
        return new RateTarget(Baseline.of(GROUP, 2019, Emissions.ofTonnes(45_000)), SIXTEEN, 2030, isOpenEnded);
    }

    /** 8 t per person in 2019: 800 t of 100 residents, who will be 120. */
    private static PerPersonRateTarget perPerson() {
        return new PerPersonRateTarget(
                Baseline.of(HOUSEHOLDS, 2019, Emissions.ofTonnes(800)),
                persons(100),
                SIXTEEN,
                persons(120),
                2030,
                true);
    }

    private static Observation now(int year, double tonnes, long persons) {
        return Observation.of(HOUSEHOLDS, year, Emissions.ofTonnes(tonnes))
                .withPopulation(Population.ofPersons(persons));
    }

    /** 45,000·0.84 = 37,800; 45,000·0.84¹¹ = 6,611.3; 45,000·0.84·(1 − 0.84¹¹)/0.16 = 201,540.85. */
    @Test
    void group_of_45000_t_may_emit_201540_85_t_from_2020_to_2030() {
        RateTarget target = group(true);
        assertThat(target.path().at(2020).value().tonnes()).isCloseTo(37_800, within(1e-9));
        assertThat(target.emissions().value().tonnes()).isCloseTo(6_611, within(0.5));
        assertThat(target.allowed().value().tonnes()).isCloseTo(201_540.85, within(0.005));
        assertThat(target.allowed().value().tonnes())
                .isCloseTo(45_000 * 0.84 * (1 - Math.pow(0.84, 11)) / 0.16, within(1e-6));
    }

    @Test
    void goal_without_end_year_says_so_and_has_the_same_levels() {
        assertThat(group(true).isOpenEnded()).isTrue();
        assertThat(group(false).isOpenEnded()).isFalse();
        assertThat(group(true).emissions().value())
                .isEqualTo(group(false).emissions().value());
        assertThat(new RateTarget(group(true).from(), SIXTEEN, 2030)).isEqualTo(group(false));
        assertThat(ReductionTarget.perPerson(HOUSEHOLDS, perPerson().at(2030).value(), Population.ofPersons(1), 2030)
                        .isOpenEnded())
                .isFalse();
    }

    /** 8,000·0.84^n kilograms. */
    @ParameterizedTest
    @CsvSource({"2019,8000", "2020,6720", "2021,5644.8", "2030,1175.336257"})
    void level_per_person_falls_by_the_rate(int year, double kilograms) {
        assertThat(perPerson().at(year).value().kilogramsPerPerson()).isCloseTo(kilograms, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"2018", "2031"})
    void level_per_person_is_asked_for_years_of_the_path_alone(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perPerson().at(year))
                .withMessageContaining("2019–2030");
    }

    @Test
    void level_in_tonnes_is_that_of_the_later_residents() {
        assertThat(perPerson().emissions().value().tonnes()).isCloseTo(8 * Math.pow(0.84, 11) * 120, within(1e-9));
        assertThat(perPerson().kind()).isEqualTo("yearly-rate-per-person");
        assertThat(perPerson().toString()).contains("2030", "16 %", "2019");
    }

    /** 660 t of 110 residents are 6,000 kg each, of 8,000: −25 % per person, though tonnes fell by 17.5 % alone. */
    @Test
    void change_and_rates_are_per_person() {
        GapAnalysis gaps = GapAnalysis.of(now(2021, 660, 110), perPerson());
        assertThat(gaps.change().orElseThrow().value().percent()).isCloseTo(-25, within(1e-9));
        assertThat(gaps.historicalRate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * (1 - Math.sqrt(0.75)), within(1e-9));
        assertThat(gaps.level().amount().value().amount()).isCloseTo(6_000 - 1_175.336257, within(1e-4));
        assertThat(gaps.progress().orElseThrow().value().percent())
                .isCloseTo(100 * 2_000 / (8_000 - 1_175.336257), within(1e-4));
        assertThat(gaps.requiredRate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * (1 - Math.pow(1_175.336257 / 6_000, 1.0 / 9)), within(1e-5));
    }

    @Test
    void without_residents_everything_is_in_tonnes() {
        Observation unknown = Observation.of(HOUSEHOLDS, 2021, Emissions.ofTonnes(660));
        GapAnalysis gaps = GapAnalysis.of(unknown, perPerson());
        assertThat(gaps.change().orElseThrow().value().percent()).isCloseTo(-17.5, within(1e-9));
        assertThat(perPerson().onTrack(unknown)).isEmpty();
    }

    /** 6,000 kg against 8,000·0.84² = 5,644.8 kg. */
    @Test
    void on_track_gap_is_measured_against_the_path_per_person() {
        Gap gap = perPerson().onTrack(now(2021, 660, 110)).orElseThrow();
        assertThat(gap.definition()).isEqualTo(GapDefinition.ON_TRACK);
        assertThat(gap.amount().value().amount()).isCloseTo(355.2, within(1e-9));
        assertThat(perPerson().onTrack(now(2018, 1, 1))).isEmpty();
        assertThat(perPerson().onTrack(now(2031, 1, 1))).isEmpty();
    }

    @Test
    void other_basis_is_refused() {
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> perPerson().onTrack(Observation.of(GROUP, 2021, Emissions.ofTonnes(1))));
    }

    @Test
    void rate_must_not_be_negative_nor_the_year_early() {
        Baseline from = Baseline.of(HOUSEHOLDS, 2019, Emissions.ofTonnes(800));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerPersonRateTarget(from, persons(100), SIXTEEN, persons(100), 2019, false));
        Traced<Rate> growth = Traced.given(PathwayText.YEARLY_RATE.of(), Rate.ofPercentPerYear(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerPersonRateTarget(from, persons(100), growth, persons(100), 2030, false));
    }
}
