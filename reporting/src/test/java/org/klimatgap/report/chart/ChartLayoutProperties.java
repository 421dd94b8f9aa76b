package org.klimatgap.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Whatever the data: no text over another one, nothing beyond the paper. */
class ChartLayoutProperties {
    private static final int FIRST = 1990;

    @Provide
    Arbitrary<Double> tonnes() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 100_000),
                Arbitraries.doubles().between(-50_000, 50_000),
                Arbitraries.doubles().between(0, 2).ofScale(3),
                Arbitraries.doubles().between(0, 9e9),
                Arbitraries.just(0.0));
    }

    @Provide
    Arbitrary<AnnualSeries> series() {
        Arbitrary<Map<Integer, Double>> values = Arbitraries.maps(
                        Arbitraries.integers().between(FIRST, FIRST + 60), tonnes())
                .ofMinSize(1)
                .ofMaxSize(61);
        return Combinators.combine(values, Arbitraries.of(ValueStatus.class)).as(ChartLayoutProperties::series);
    }

    private static AnnualSeries series(Map<Integer, Double> values, ValueStatus status) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        new TreeMap<>(values)
                .forEach((year, value) ->
                        series.put(year, Emissions.ofTonnes(value), year % 3 == 0 ? status : ValueStatus.REPORTED));
        return series.build();
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcdefåäöxyzÅÄÖW-")
                .ofMinLength(1)
                .ofMaxLength(60);
        return word.list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<ChartSize> sizes() {
        return Arbitraries.of(ChartSize.class);
    }

    @Provide
    Arbitrary<Presentation> presentations() {
        return Arbitraries.of(Language.SWEDISH, Language.ENGLISH).map(Presentation::of);
    }

    @Property(tries = 80)
    void emissions_fit(
            @ForAll("series") AnnualSeries history,
            @ForAll("names") String title,
            @ForAll @IntRange(min = 0, max = 60) int years,
            @ForAll("tonnes") double level,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        int last = history.years().get(history.years().size() - 1);
        Milestone now = Milestone.of(ChartSamples.CO2, last, history.get(last));
        Milestone goal = Milestone.of(ChartSamples.CO2, last + years, Emissions.ofTonnes(Math.abs(level)));
        EmissionsChart chart = EmissionsChart.of("c", Line.userText(title), ChartSamples.CO2, history)
                .withGoal(goal)
                .withInterimTarget(goal);
        fits((years > 0 ? chart.withPath(Trajectory.linear(now, goal)) : chart).draw(presentation, size));
    }

    @Property(tries = 60)
    void gaps_fit(
            @ForAll("tonnes") double now,
            @ForAll("tonnes") double level,
            @ForAll("names") String title,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        GapAnalysis analysis = GapAnalysis.of(
                Observation.of(ChartSamples.CO2, 2023, Emissions.ofTonnes(now)),
                ReductionTarget.ceiling(ChartSamples.CO2, Emissions.ofTonnes(Math.abs(level)), 2030));
        fits(new GapChart("c", Line.userText(title), analysis).draw(presentation, size));
    }

    @Property(tries = 60)
    void sectors_fit(
            @ForAll("parts") List<SectorChart.Part> parts,
            @ForAll("names") String title,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        fits(new SectorChart("c", Line.userText(title), ChartSamples.CO2, parts).draw(presentation, size));
    }

    @Provide
    Arbitrary<List<SectorChart.Part>> parts() {
        return Arbitraries.maps(names(), series()).ofMinSize(1).ofMaxSize(14).map(ChartLayoutProperties::parts);
    }

    private static List<SectorChart.Part> parts(Map<String, AnnualSeries> byName) {
        List<SectorChart.Part> parts = new ArrayList<>();
        byName.forEach((name, series) -> parts.add(new SectorChart.Part(ChartSamples.name(name), series)));
        return parts;
    }

    @Property(tries = 60)
    void scopes_fit(
            @ForAll("series") AnnualSeries one,
            @ForAll("series") AnnualSeries two,
            @ForAll("series") AnnualSeries three,
            @ForAll("names") String title,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        fits(new ScopeChart("c", Line.userText(title), ChartSamples.HOUSEHOLDS, one, two, three, one)
                .draw(presentation, size));
    }

    /** The longest bar below zero ends where the numbers of the years begin. */
    @Example
    void removals_alone_fit() {
        AnnualSeries removals = series(Map.of(FIRST, -1.0), ValueStatus.REPORTED);
        ScopeChart chart = new ScopeChart(
                "c", Line.text("Upptag"), ChartSamples.HOUSEHOLDS, removals, removals, removals, removals);
        fits(chart.draw(Presentation.of(Language.SWEDISH), ChartSize.FULL));
    }

    @Property(tries = 60)
    void categories_fit(
            @ForAll("categories") List<CategoryChart.Part> parts,
            @ForAll("names") String title,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        fits(new CategoryChart("c", Line.userText(title), ChartSamples.HOUSEHOLDS, parts).draw(presentation, size));
    }

    @Provide
    Arbitrary<List<CategoryChart.Part>> categories() {
        return Arbitraries.maps(names(), tonnes()).ofMinSize(1).ofMaxSize(20).map(ChartLayoutProperties::categories);
    }

    private static List<CategoryChart.Part> categories(Map<String, Double> byName) {
        List<CategoryChart.Part> parts = new ArrayList<>();
        byName.forEach((name, amount) -> parts.add(
                new CategoryChart.Part(ChartSamples.name(name), EmissionsPerCapita.ofKilogramsPerPerson(amount))));
        return parts;
    }

    @Property(tries = 60)
    void budgets_fit(
            @ForAll("tonnes") double budget,
            @ForAll("tonnes") double yearly,
            @ForAll @IntRange(min = 0, max = 10) int reported,
            @ForAll @IntRange(min = 0, max = 60) int ahead,
            @ForAll("names") String title,
            @ForAll("sizes") ChartSize size,
            @ForAll("presentations") Presentation presentation) {
        Traced<Emissions> each = Traced.given(ChartText.EMISSIONS.of(), Emissions.ofTonnes(Math.abs(yearly)));
        List<Observation> past = new ArrayList<>();
        for (int year = 0; year < reported; year++) {
            past.add(Observation.of(ChartSamples.CO2, 2015 + year, each.value()));
        }
        BudgetChart chart = BudgetChart.of(
                        "c",
                        Line.userText(title),
                        CarbonBudget.of(ChartSamples.CO2, Emissions.ofTonnes(Math.abs(budget)), 2015),
                        past.isEmpty() ? Optional.empty() : Optional.of(YearlyFlow.reported(past)),
                        2015 + reported + ahead)
                .withWay(ChartText.TREND.with("from", 1).with("to", 2), YearlyFlow.constant(ChartSamples.CO2, each));
        fits(chart.draw(presentation, size));
    }

    private static void fits(Chart chart) {
        Box paper = chart.picture().box();
        for (Mark mark : chart.picture().marks()) {
            assertThat(paper.contains(mark.box())).as(mark.toString()).isTrue();
        }
        List<Mark.Text> texts = chart.picture().texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).box().overlaps(texts.get(j).box()))
                        .as(texts.get(i) + " over " + texts.get(j))
                        .isFalse();
            }
        }
    }
}
