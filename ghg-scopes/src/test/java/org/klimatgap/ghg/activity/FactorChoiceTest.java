package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Message;

class FactorChoiceTest {
    @TempDir
    private Path folder;

    private FactorSet own() {
        return ActivityFiles.factors(
                folder,
                "a-2020,heat,CO2e,1,kg/MWh,2020-01-01,2020-12-31,life-cycle,SE,AR5,,,,published,x",
                "a-2023,heat,CO2e,2,kg/MWh,2023-01-01,2023-12-31,life-cycle,SE,AR5,,,,published,x",
                "a-world,heat,CO2e,3,kg/MWh,2023-01-01,2023-12-31,life-cycle,World,AR5,,,,published,x",
                "a-own,heat,CO2e,4,kg/MWh,2023-01-01,2023-12-31,life-cycle,World,AR5,Värmeverket,,,published,x",
                "a-waste,heat,CO2e,5,kg/MWh,,,life-cycle,SE,AR5,,3.5,,published,x",
                "a-direct,heat,CO2,6,kg/MWh,2023-01-01,2023-12-31,direct,SE,,,,,published,x",
                "a-wtt,heat,CO2e,7,kg/MWh,2023-01-01,2023-12-31,well-to-tank,SE,AR5,,,,published,x");
    }

    private Checked<ActivityResult> calculate(String category, int year, FactorWish wish, Optional<String> supplier) {
        ActivityContext context = new ActivityContext("skolor", Optional.empty(), supplier, Optional.empty());
        return ActivityFiles.calculator("AR5", own())
                .calculate(ActivityFiles.activity(category, "heat", "1 MWh", year)
                        .with(context)
                        .with(wish));
    }

    @ParameterizedTest
    @CsvSource({
        "3.8, 2023, , , , a-2023",
        "3.8, 2020, , , , a-2020",
        "3.8, 2023, Värmeverket, , , a-own",
        "3.8, 2023, Annat verk, , , a-2023",
        "3.8, 2023, , World, , a-world",
        "3.8, 2023, , , a-world, a-world",
        "3.5, 2023, , , , a-waste",
        "3.5, 2031, , , , a-waste",
        "1.stationary, 2023, , , , a-direct",
        "3.3, 2023, , , , a-wtt"
    })
    void the_first_eligible_factor_is_chosen(
            String category, int year, String supplier, String region, String factor, String expected) {
        FactorWish wish = new FactorWish(Optional.ofNullable(factor), Optional.ofNullable(region), Optional.empty());
        ActivityResult result =
                calculate(category, year, wish, Optional.ofNullable(supplier)).get();
        assertThat(result.factor().id()).isEqualTo(expected);
    }

    @Test
    void a_wanted_stage_is_kept_to() {
        FactorWish direct = new FactorWish(Optional.empty(), Optional.empty(), Optional.of(LifeCycleStage.DIRECT));
        assertThat(calculate("3.8", 2023, direct, Optional.empty())
                        .get()
                        .factor()
                        .id())
                .isEqualTo("a-direct");
        FactorWish upstream =
                new FactorWish(Optional.empty(), Optional.empty(), Optional.of(LifeCycleStage.WELL_TO_TANK));
        assertThat(ActivityFiles.codes(
                        calculate("3.8", 2023, upstream, Optional.empty()).findings()))
                .containsExactly("error no-suitable-factor");
    }

    @Test
    void the_choice_shows_its_rule_and_every_candidate() {
        FactorChoice choice =
                calculate("3.8", 2023, FactorWish.ANY, Optional.empty()).get().choice();
        assertThat(choice.reasons())
                .extracting(Message::toString)
                .containsExactly(
                        "order of precedence: factor sets own; for the category alone before any category; the supplier's own"
                                + " before everybody's; regions Östersund, SE, Nordic, World; stages life cycle, cradle-to-gate,"
                                + " direct (tank-to-wheel), stage not stated",
                        "a-2020 (own; life cycle; SE; 2020): not valid for the period",
                        "a-2023 (own; life cycle; SE; 2023): chosen",
                        "a-world (own; life cycle; World; 2023): suits, but another factor comes first",
                        "a-own (own; life cycle; World; 2023): other supplier",
                        "a-waste (own; life cycle; SE; 1900-01-01/2100-12-31): other category",
                        "a-direct (own; direct (tank-to-wheel); SE; 2023): suits, but another factor comes first",
                        "a-wtt (own; well-to-tank; SE; 2023): stage not allowed in the category, or not the one asked for");
        assertThat(choice).hasToString("heat in category 3.8, 2023 → a-2023 of 7");
    }

    @Test
    void an_earlier_set_wins_over_a_nearer_region() {
        FactorSet fuels = FactorSet.of("se-fuels-2016");
        FactorSet litre = FactorSet.of("se-fuels-2016-litre");
        Activity diesel = ActivityFiles.activity("3.4", "diesel", "1 l", 2016);
        assertThat(ActivityFiles.calculator("AR5", fuels, litre)
                        .calculate(diesel)
                        .get()
                        .factor()
                        .set())
                .isEqualTo("se-fuels-2016");
        assertThat(ActivityFiles.calculator("AR5", litre, fuels)
                        .calculate(diesel)
                        .get()
                        .factor()
                        .set())
                .isEqualTo("se-fuels-2016-litre");
        assertThatThrownBy(() -> ActivityFiles.calculator("AR5", litre, litre))
                .hasMessageStartingWith("factor sets must have different identifiers");
    }

    @Test
    void a_year_without_factor_is_an_error_that_names_the_years_there_are() {
        Activity residual = ActivityFiles.activity("3.3", "heat", "1 MWh", 2019);
        assertThat(ActivityFiles.texts(ActivityFiles.calculator("AR5", own())
                        .calculate(residual)
                        .findings()))
                .containsExactly("factor of \"heat\" is missing for 2019 (category 3.3), there are a-wtt 2023");
        assertThat(ActivityFiles.texts(
                        calculate("3.8", 2021, FactorWish.ANY, Optional.empty()).findings()))
                .containsExactly(
                        "factor of \"heat\" is missing for 2021 (category 3.8), there are a-2020 2020, a-2023 2023, a-direct 2023,"
                                + " a-world 2023");
    }

    @ParameterizedTest
    @CsvSource({"2021, 1, a-2020", "2022, 1, a-2023", "2025, 2, a-2023", "2018, 5, a-2020"})
    void the_nearest_year_is_used_when_allowed_and_told(int year, int allowed, String expected) {
        Activity activity = ActivityFiles.activity("3.8", "heat", "1 MWh", year);
        Checked<ActivityResult> result = ActivityFiles.calculator("AR5", own())
                .allowingOtherYears(allowed)
                .calculate(activity);
        assertThat(result.get().factor().id()).isEqualTo(expected);
        assertThat(ActivityFiles.codes(result.findings())).containsExactly("warning factor-of-other-year");
        assertThat(ActivityFiles.texts(result.findings()).get(0))
                .startsWith("the factor " + expected + " of ")
                .contains(" is used for " + year);
    }

    @Test
    void a_year_beyond_what_is_allowed_stays_an_error() {
        Activity activity = ActivityFiles.activity("3.8", "heat", "1 MWh", 2026);
        ActivityCalculator two = ActivityFiles.calculator("AR5", own()).allowingOtherYears(2);
        assertThat(ActivityFiles.codes(two.calculate(activity).findings()))
                .containsExactly("error factor-missing-for-year");
        assertThatThrownBy(() -> two.allowingOtherYears(0)).hasMessageContaining("at least 1 year away, was 0");
    }

    @Test
    void life_cycle_factors_do_not_get_into_scope_1() {
        Checked<ActivityResult> result = ActivityFiles.calculator("AR5", FactorSet.of("se-fuels-2016"))
                .calculate(ActivityFiles.activity("1.mobile", "diesel", "10000 l", 2016));
        assertThat(result.isUsable()).isFalse();
        assertThat(ActivityFiles.texts(result.findings()))
                .containsExactly(
                        "\"diesel\" (2016) is of category 1.mobile in scope 1, which takes direct (tank-to-wheel)"
                                + " factors alone; se-2016-diesel cover more, or do not say what they cover. Well-to-tank belongs"
                                + " to category 3.3");
    }

    @Test
    void two_factors_that_suit_equally_are_an_error_until_one_is_named() {
        FactorSet two = ActivityFiles.factors(
                folder,
                "p,heat,CO2e,1,kg/MWh,,,life-cycle,SE,AR5,,,,published,x",
                "q,heat,CO2e,2,kg/MWh,,,life-cycle,SE,AR5,,,,published,x");
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", two);
        Activity heat = ActivityFiles.activity("3.8", "heat", "1 MWh", 2024);
        assertThat(ActivityFiles.texts(calculator.calculate(heat).findings()))
                .containsExactly(
                        "several factors of \"heat\" suit category 3.8, 2024 equally well: p, q. Name one of them in the"
                                + " column \"factor\"");
        assertThat(calculator
                        .calculate(heat.with(FactorWish.ofFactor("q")))
                        .get()
                        .factor()
                        .id())
                .isEqualTo("q");
    }

    @Test
    void an_activity_that_no_set_knows_is_named_with_the_sets() {
        assertThat(ActivityFiles.texts(ActivityFiles.calculator("AR5", FactorSet.of("ipcc-2006"))
                        .calculate(ActivityFiles.activity("3.6", "taxi", "1 km", 2024))
                        .findings()))
                .containsExactly("no factor set has a factor of \"taxi\" (category 3.6, 2024); sets: ipcc-2006");
    }

    @Test
    void a_gas_that_the_set_lacks_is_an_error_and_never_zero() {
        FactorSet own = ActivityFiles.factors(folder, "x,leak,CH4,1,kg/h,,,direct,SE,,,,,published,x");
        assertThat(ActivityFiles.texts(ActivityFiles.calculator("AR6", own)
                        .calculate(ActivityFiles.activity("1.fugitive", "leak", "5 h", 2024))
                        .findings()))
                .containsExactly(
                        "the factor x has CH4, for which AR6 has no global warming potential; methane must be CH4-fossil"
                                + " or CH4-biogenic there");
    }

    @Test
    void equivalents_of_another_set_are_refused_until_they_are_accepted() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR6", own());
        Activity heat = ActivityFiles.activity("3.8", "heat", "1 MWh", 2020);
        assertThat(ActivityFiles.texts(calculator.calculate(heat).findings()))
                .containsExactly(
                        "the factor a-2020 is in CO2 equivalents by AR5 and cannot be converted into AR6: use a factor by"
                                + " gas, or compute by AR5");
        Checked<ActivityResult> accepted = calculator.acceptingOtherGwpSets().calculate(heat);
        assertThat(accepted.get().emissions().value().tonnes()).isEqualTo(0.001);
        assertThat(ActivityFiles.texts(accepted.findings()))
                .containsExactly(
                        "own.csv:6: the factor a-2020 is in CO2 equivalents by AR5, and is used unconverted among results"
                                + " by AR6");
    }

    @Test
    void a_stage_that_is_not_stated_or_too_wide_for_scope_2_is_told() {
        FactorQuery mix = FactorQuery.of("electricity-grid-average", ScopeCategory.ELECTRICITY, Period.ofYear(2023));
        assertThat(ActivityFiles.codes(ActivityFiles.calculator("AR5", FactorSet.of("se-electricity"))
                        .factor(mix, "kg/MWh")
                        .findings()))
                .containsExactly("warning gwp-set-not-stated", "warning doubtful-stage");
    }

    @Test
    void a_factor_is_told_in_units_of_its_own_dimension_alone() {
        ActivityCalculator calculator = ActivityFiles.calculator("AR5", FactorSet.of("se-electricity"));
        FactorQuery mix = FactorQuery.of("electricity-residual-mix", ScopeCategory.ELECTRICITY, Period.ofYear(2023));
        assertThat(ActivityFiles.codes(calculator.factor(mix, "kg/l").findings()))
                .contains("error impossible-conversion");
        assertThatThrownBy(() -> calculator.factor(mix, "MWh"))
                .hasMessage("a factor must be in a unit such as kg/MWh, was 'MWh'");
    }

    @Test
    void many_errors_are_told_at_once_and_what_is_sound_is_computed() {
        Checked<ActivityResults> results = ActivityCalculator.of(
                        GwpSet.of("AR5"), List.of("World"), FactorSet.of("ipcc-2006"))
                .calculate(Activities.of(
                        ActivityFiles.activity("1.mobile", "diesel-fossil", "10 GJ", 2024),
                        ActivityFiles.activity("1.mobile", "taxi", "10 km", 2024),
                        ActivityFiles.activity("1.mobile", "diesel-fossil", "10 km", 2024)));
        assertThat(results.isUsable()).isFalse();
        assertThat(ActivityFiles.codes(results.findings()))
                .containsExactly("error unknown-activity", "error impossible-conversion");
        assertThat(results.acceptPartial("test").get().results()).hasSize(1);
    }
}
