package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.budget.Overshoot;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * Klimatkollen's published carbon budgets of 2025-01-20, every value of all 290 municipalities, out of the raw export; and
 * beside them what this library says and why it differs.
 */
class PublishedBudgetsTest {
    private static final double RELATIVE = 1e-9;

    /** Sectors are added in another order than the publisher's. */
    private static final double SUM_OF_SECTORS = 1e-13;

    private static final Set<String> NUMBERS = Set.of(
            "emissions",
            "budget",
            "trend",
            "approximatedHistoricalEmission",
            "totalApproximatedHistoricalEmission",
            "trendEmission",
            "emissionBudget",
            "neededEmissionChangePercent",
            "historicalEmissionChangePercent");
    private static final Set<String> DATES = Set.of("hitNetZero", "budgetRunsOut");

    private static PublishedRows published = new PublishedRows(List.of());
    private static Map<String, KlimatkollenBudget> computed = Map.of();

    @BeforeAll
    static void read_both() {
        published = PublishedRows.read(PublishedRows.BUDGETS);
        computed = KlimatkollenBudget.all(national(), published.municipalities());
    }

    private static NationalEmissions national() {
        return EmissionsDatabase.read(SharedData.file(SharedData.CO2_2024)).get();
    }

    private static Collection<KlimatkollenBudget> all() {
        return computed.values();
    }

    @Test
    void no_municipality_and_no_quantity_of_the_file_is_left_out() {
        Set<String> tested = new TreeSet<>(NUMBERS);
        tested.addAll(DATES);
        assertThat(published.quantities()).isEqualTo(tested);
        assertThat(published.municipalities()).hasSize(290);
    }

    @ParameterizedTest
    @CsvSource({
        "emissions,3480",
        "budget,290",
        "trend,7830",
        "approximatedHistoricalEmission,870",
        "totalApproximatedHistoricalEmission,290",
        "trendEmission,290",
        "emissionBudget,7830",
        "neededEmissionChangePercent,290",
        "historicalEmissionChangePercent,290"
    })
    void every_number_of_all_290_municipalities_is_reproduced(String quantity, int rows) {
        assertThat(published.of(quantity))
                .hasSize(rows)
                .allSatisfy(row -> assertThat(computed.get(row.municipality()).number(quantity, row.year()))
                        .isCloseTo(row.number(), within(RELATIVE * Math.abs(row.number()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hitNetZero", "budgetRunsOut"})
    void every_date_of_all_290_municipalities_is_reproduced_to_the_day(String quantity) {
        assertThat(published.of(quantity))
                .hasSize(290)
                .allSatisfy(row -> assertThat(computed.get(row.municipality()).date(quantity))
                        .isEqualTo(row.value()));
    }

    /** The published emissions are the export's rows 'Alla', 'Alla'; the main sectors have the same sum. */
    @Test
    void main_sectors_add_up_to_the_emissions_that_were_published() {
        NationalEmissions national = national();
        AggregationRule sectors =
                AggregationRule.mainSectors(national.inventory().scheme());
        Map<String, Map<Integer, Double>> plants = PublishedRows.plants();
        for (String name : published.municipalities()) {
            AnnualSeries sum = national.account(national.find(name).orElseThrow(), sectors)
                    .get()
                    .total();
            Map<Integer, Double> plant = plants.getOrDefault(name, Map.of());
            published
                    .series(name, "emissions")
                    .forEach((year, tonnes) -> assertThat(sum.get(year).tonnes() - plant.getOrDefault(year, 0.0))
                            .as(name + " " + year)
                            .isCloseTo(
                                    tonnes,
                                    within(SUM_OF_SECTORS * sum.get(year).tonnes())));
        }
    }

    @Test
    void budgets_are_together_the_national_one_without_its_overhead() {
        double shared = 80e6 - 55e6 / 285e6 * 80e6;
        assertThat(Emissions.sum(all().stream()
                                .map(each -> each.budget().amount().value())
                                .toList())
                        .tonnes())
                .isCloseTo(shared, within(RELATIVE * shared));
    }

    /**
     * The published path is a curve whose integral is the budget, read as if its points were the emissions of years. The
     * expected distribution is that of the published file alone, calculated separately.
     */
    @Test
    void the_published_path_has_a_quarter_more_than_the_budget() {
        List<Double> overshoot = new ArrayList<>();
        for (KlimatkollenBudget each : all()) {
            double sum = Cumulative.SUM_OF_YEARS.of(each.path()).value().tonnes();
            overshoot.add(100 * (sum / each.budget().tonnes() - 1));
        }
        overshoot.sort(null);
        assertThat(overshoot.get(0)).isCloseTo(4.389, within(5e-4));
        assertThat((overshoot.get(144) + overshoot.get(145)) / 2).isCloseTo(25.832, within(5e-4));
        assertThat(overshoot.get(289)).isCloseTo(65.447, within(5e-4));
    }

    @Test
    void the_published_path_as_yearly_emissions_uses_every_budget_up_before_it_ends() {
        assertThat(all())
                .allSatisfy(each -> assertThat(each.budget().exhaustedBy(YearlyFlow.along(each.path())))
                        .map(Exhaustion::year)
                        .hasValueSatisfying(year -> assertThat(year).isBetween(2024, 2050)));
    }

    /** At the same rate a year of the library is the area over that year, so that years add up to the budget. */
    @Test
    void the_library_s_continuous_path_keeps_the_rate_and_the_budget() {
        assertThat(all()).allSatisfy(each -> {
            RequiredRate required = each.plan().requiredRate(BudgetConvention.CONTINUOUS);
            assertThat(required.total().orElseThrow().value().tonnes())
                    .isCloseTo(
                            each.budget().tonnes(),
                            within(RELATIVE * each.budget().tonnes()));
            assertThat(required.in(2024).orElseThrow().value().tonnes())
                    .isLessThan(each.path().at(2024).value().tonnes());
            assertThat(Overshoot.find(YearlyFlow.along(each.path()), flow(required), 2024))
                    .map(Overshoot::year)
                    .hasValue(2024);
        });
    }

    private static YearlyFlow flow(RequiredRate required) {
        return YearlyFlow.reported(IntStream.rangeClosed(2024, 2050)
                .mapToObj(year -> point(required, year))
                .toList());
    }

    private static Observation point(RequiredRate required, int year) {
        Traced<Emissions> tonnes = required.in(year).orElseThrow();
        return Observation.of(required.plan().budget().basis(), year, tonnes.value());
    }

    /** Read as yearly emissions with the first year at full level, as published, the same budget asks for more. */
    @Test
    void yearly_values_from_the_first_year_on_would_need_a_higher_rate_than_the_published_one() {
        assertThat(all()).allSatisfy(each -> {
            RequiredRate full = each.plan().requiredRate(BudgetConvention.FIRST_YEAR_FULL);
            double published = each.number("neededEmissionChangePercent", 0);
            assertThat(full.rate().map(rate -> rate.value().percentPerYear()).orElse(Double.POSITIVE_INFINITY))
                    .isGreaterThan(published);
        });
    }

    /** The library says the first whole year; a date that leap days have moved back may be a year earlier still. */
    @Test
    void the_library_says_the_first_whole_year_without_emissions_on_trend() {
        List<Integer> later = new ArrayList<>();
        for (PublishedRows.Row row : published.of("hitNetZero")) {
            var goal = computed.get(row.municipality()).trend().goalYear(Emissions.ZERO);
            if (row.value().equals(KlimatkollenDates.NEVER) || KlimatkollenDates.yearOf(row.value()) >= 2199) {
                assertThat(goal.year().orElse(2200)).as(row.municipality()).isGreaterThanOrEqualTo(2199);
            } else {
                later.add(goal.year().orElseThrow() - KlimatkollenDates.yearOf(row.value()));
            }
        }
        assertThat(later)
                .hasSizeGreaterThan(250)
                .allSatisfy(years -> assertThat(years).isBetween(1, 2));
    }

    /** The sum of years instead of trapezoids: the year is the same or, where a fraction decides, the one before. */
    @Test
    void the_library_s_end_of_the_budget_on_trend_is_the_same_year_or_the_one_before() {
        List<Integer> earlier = new ArrayList<>();
        for (PublishedRows.Row row : published.of("budgetRunsOut")) {
            KlimatkollenBudget each = computed.get(row.municipality());
            var end = each.budget().exhaustedBy(YearlyFlow.along(each.trendPath()));
            if (!row.value().equals(KlimatkollenDates.HOLDS)) {
                earlier.add(KlimatkollenDates.yearOf(row.value())
                        - end.orElseThrow().year());
            }
        }
        assertThat(earlier)
                .hasSizeGreaterThan(200)
                .allSatisfy(years -> assertThat(years).isBetween(0, 1));
    }
}
