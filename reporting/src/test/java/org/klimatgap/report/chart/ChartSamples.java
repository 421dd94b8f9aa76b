package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;
import org.klimatgap.trend.TrendEstimator;

/** One chart of each kind with made-up figures, with every status, a trend with an interval, removals and long names. */
public final class ChartSamples {
    static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("2025"));
    static final Basis HOUSEHOLDS = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("2025"));
    private static final double[] VALUES = {63_000, 61_500, 62_000, 59_000, 57_215, 52_000, 51_500, 49_000, 46_770};

    private ChartSamples() {}

    /**
     * Every kind of chart.
     *
     * @param language the language
     * @param size the size
     * @return the charts
     */
    public static List<Chart> all(Language language, ChartSize size) {
        Presentation presentation = Presentation.of(language);
        return List.of(
                emissions().draw(presentation, size),
                gap().draw(presentation, size),
                sectors().draw(presentation, size),
                budget().draw(presentation, size),
                scopes().draw(presentation, size),
                categories().draw(presentation, size));
    }

    static LocalizedText name(String words) {
        return LocalizedText.of(Language.SWEDISH, words);
    }

    static EmissionsChart emissions() {
        AnnualSeries.Builder history = AnnualSeries.builder();
        history.put(2012, Emissions.ofTonnes(66_000), ValueStatus.SPLICED);
        history.put(2013, Emissions.ofTonnes(64_500), ValueStatus.INTERPOLATED);
        for (int i = 0; i < VALUES.length; i++) {
            boolean last = i == VALUES.length - 1;
            history.put(2015 + i, Emissions.ofTonnes(VALUES[i]), last ? ValueStatus.PROVISIONAL : ValueStatus.REPORTED);
        }
        Baseline base = Baseline.of(CO2, 2019, Emissions.ofTonnes(57_215));
        ReductionTarget goal = ReductionTarget.reduction(base, Share.ofPercent(80), 2030);
        Trend trend = Trend.of(new TrendData(observations()), TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2015, 2023);
        return EmissionsChart.of(
                        "emissions",
                        Line.text("Koldioxidutsläpp inom kommunen: utveckling och mål"),
                        CO2,
                        history.build())
                .withPath(Trajectory.linear(base, goal))
                .withTrend(trend, 2030, Optional.of(Share.ofPercent(90)))
                .withGoal(goal)
                .withInterimTarget(Milestone.of(CO2, 2026, Emissions.ofTonnes(28_000)));
    }

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < VALUES.length; i++) {
            observations.add(Observation.of(CO2, 2015 + i, Emissions.ofTonnes(VALUES[i])));
        }
        return observations;
    }

    static GapChart gap() {
        Baseline base = Baseline.of(CO2, 2019, Emissions.ofTonnes(57_215));
        return new GapChart(
                "gap",
                Line.text("Koldioxid till 2030: från basår till mål"),
                GapAnalysis.of(
                        Observation.of(CO2, 2023, Emissions.ofTonnes(46_770)),
                        ReductionTarget.reduction(base, Share.ofPercent(80), 2030)));
    }

    static SectorChart sectors() {
        Map<String, double[]> tonnes = new LinkedHashMap<>();
        tonnes.put("Jordbruk", new double[] {44_000, 43_500, 43_200, 43_000, 42_977});
        tonnes.put("Transporter", new double[] {46_972, 44_000, 42_000, 40_100, 38_316});
        tonnes.put("Arbetsmaskiner", new double[] {6_913, 6_700, 6_500, 6_200, 6_028});
        tonnes.put("Avfall (inkl. avlopp)", new double[] {3_262, 3_300, 3_350, 3_380, 3_394});
        tonnes.put("Egen uppvärmning av bostäder och lokaler", new double[] {2_017, 2_100, 2_000, 2_050, 2_046});
        tonnes.put("Produktanvändning (inkl. lösningsmedel)", new double[] {2_673, 2_400, 2_200, 2_000, 1_833});
        tonnes.put("El och fjärrvärme", new double[] {655, 700, 640, 660, 666});
        tonnes.put("Industri (energi + processer)", new double[] {1_762, 1_500, 1_000, 800, 600});
        tonnes.put("Markanvändning och skogsbruk", new double[] {-9_000, -8_800, -9_100, -8_900, -8_700});
        List<SectorChart.Part> parts = new ArrayList<>();
        tonnes.forEach((sector, values) -> parts.add(new SectorChart.Part(
                name(sector), AnnualSeries.ofTonnes(new int[] {2019, 2020, 2021, 2022, 2023}, values))));
        return new SectorChart("sectors", Line.text("Växthusgasutsläpp inom kommunen: sektorer"), CO2, parts);
    }

    static BudgetChart budget() {
        List<Observation> reported = observations().subList(5, 9);
        Traced<Emissions> now = reported.get(3).emissions();
        CarbonBudget budget = CarbonBudget.of(CO2, Emissions.ofTonnes(400_000), 2020);
        Baseline base = Baseline.of(CO2, 2023, Emissions.ofTonnes(46_770));
        Trajectory path = Trajectory.linear(base, ReductionTarget.ceiling(CO2, Emissions.ofTonnes(11_443), 2030));
        return BudgetChart.of(
                        "budget",
                        Line.text("Kommunens koldioxidbudget: vad som återstår"),
                        budget,
                        Optional.of(YearlyFlow.reported(reported)),
                        2031)
                .withWay(
                        ChartTitle.PATH.with("path", "oförändrade utsläpp").with("year", 2031),
                        YearlyFlow.constant(CO2, now))
                .withWay(ChartTitle.PATH.with("path", path.shape().title()).with("year", 2030), YearlyFlow.along(path));
    }

    static ScopeChart scopes() {
        return new ScopeChart(
                "scopes",
                Line.text("Kommunkoncernen: utsläpp per scope"),
                Basis.of(Boundary.OPERATIONAL_CONTROL, Basket.GHG_TOTAL, "AR6", Vintage.of("2024")),
                AnnualSeries.ofTonnes(Map.of(2021, 1_420.0, 2022, 1_310.0, 2023, 1_180.0, 2024, 990.0)),
                AnnualSeries.ofTonnes(Map.of(2021, 512.0, 2022, 480.0, 2023, 455.0, 2024, 410.0)),
                AnnualSeries.ofTonnes(Map.of(2021, 210.0, 2022, 180.0, 2023, 120.0, 2024, 95.0)),
                AnnualSeries.ofTonnes(Map.of(2022, 5_310.0, 2023, 5_120.0, 2024, 4_870.0)));
    }

    static CategoryChart categories() {
        Map<String, Double> amounts = new LinkedHashMap<>();
        amounts.put("Livsmedel", 1_520.3);
        amounts.put("Restauranger och hotell", 310.0);
        amounts.put("Bostad, vatten, el, gas och andra bränslen", 905.2);
        amounts.put("Transporter", 1_640.9);
        amounts.put("Kläder och skor", 190.4);
        amounts.put("Inventarier, hushållsutrustning och rutinunderhåll av bostaden", 260.0);
        amounts.put("Hälso- och sjukvård", 85.0);
        amounts.put("Fritid och kultur", 240.0);
        List<CategoryChart.Part> parts = new ArrayList<>();
        amounts.forEach((category, amount) ->
                parts.add(new CategoryChart.Part(name(category), EmissionsPerCapita.ofKilogramsPerPerson(amount))));
        return new CategoryChart(
                "categories", Line.text("Alvesta: utsläpp från hushållens konsumtion 2022"), HOUSEHOLDS, parts);
    }
}
