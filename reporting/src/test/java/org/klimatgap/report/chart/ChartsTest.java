package org.klimatgap.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.message.Language;
import org.klimatgap.message.MessageKey;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Locales;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.picture.Box;
import org.klimatgap.report.picture.Dash;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

class ChartsTest {
    private static final Presentation SWEDISH = Presentation.of(Language.SWEDISH);

    private static <T extends Mark> List<T> marks(Chart chart, Class<T> kind) {
        return chart.picture().marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> words(Chart chart) {
        return chart.picture().texts().stream().map(Mark.Text::words).toList();
    }

    private static List<Box> bars(Chart chart, Ink ink) {
        return marks(chart, Mark.Area.class).stream()
                .filter(area -> area.ink().equals(ink))
                .map(Mark::box)
                .filter(box -> box.width() > Key.SIGN + 0.01 || box.height() > Key.HEIGHT + 0.01)
                .toList();
    }

    private static Chart emissions(AnnualSeries history) {
        return EmissionsChart.of("c", Line.text("Utsläpp"), ChartSamples.CO2, history)
                .draw(SWEDISH, ChartSize.FULL);
    }

    private static long lines(Chart chart) {
        return marks(chart, Mark.Stroke.class).stream()
                .filter(stroke -> stroke.ink().equals(House.VALUE) && stroke.width() == House.LINE)
                .count();
    }

    @Test
    void a_line_never_crosses_a_year_without_a_value() {
        assertThat(lines(emissions(AnnualSeries.ofTonnes(Map.of(2019, 5.0, 2023, 4.0)))))
                .isZero();
        assertThat(lines(emissions(AnnualSeries.ofTonnes(Map.of(2019, 5.0, 2020, 4.0, 2022, 3.0, 2023, 2.0)))))
                .isEqualTo(2);
    }

    @Test
    void a_value_that_is_not_as_published_is_hollow_and_named() {
        AnnualSeries history = AnnualSeries.builder()
                .put(2022, Emissions.ofTonnes(50))
                .put(2023, Emissions.ofTonnes(40), ValueStatus.PROVISIONAL)
                .build();
        Chart chart = emissions(history);
        // Two in the legend, two in the field.
        assertThat(marks(chart, Mark.Disc.class))
                .filteredOn(disc -> disc.fill().equals(Ink.WHITE))
                .hasSize(2);
        assertThat(marks(chart, Mark.Disc.class))
                .filteredOn(disc -> disc.fill().equals(House.VALUE))
                .hasSize(2);
        assertThat(words(chart)).contains("Utsläpp (preliminärt)");
        assertThat(chart.data().rows().get(1).get(1)).hasToString("Text[line=40 (preliminärt)]");
    }

    @Test
    void every_status_has_a_sign_and_only_published_values_are_filled() {
        assertThat(Arrays.stream(ValueStatus.values()).filter(status -> Marker.of(status) == Marker.DISC))
                .containsExactly(ValueStatus.REPORTED, ValueStatus.REVISED);
    }

    @Test
    void numbers_are_written_as_swedish_ones() {
        Chart chart = ChartSamples.emissions().draw(SWEDISH, ChartSize.FULL);
        assertThat(words(chart)).contains("60\u00A0000", "2030: 11\u00A0443", "Prediktionsintervall (90\u00A0%)");
        Chart sectors = ChartSamples.sectors().draw(SWEDISH, ChartSize.FULL);
        assertThat(words(sectors)).contains("\u221225\u00A0000");
        Chart small = emissions(AnnualSeries.ofTonnes(Map.of(2019, 0.9)));
        assertThat(words(small)).contains("0,2", "1,0");
    }

    @Test
    void the_interval_of_prediction_is_in_picture_table_and_description() {
        Chart chart = ChartSamples.emissions().draw(SWEDISH, ChartSize.FULL);
        assertThat(marks(chart, Mark.Area.class))
                .filteredOn(area -> area.ink().equals(House.BAND))
                .hasSize(2);
        assertThat(chart.values()).extracting(value -> value.series().text()).contains("Trendens undre gräns");
        assertThat(chart.description().text()).contains("Dess intervall 2030 är");
    }

    @Test
    void lines_differ_by_their_dashes() {
        Chart chart = ChartSamples.emissions().draw(SWEDISH, ChartSize.FULL);
        assertThat(marks(chart, Mark.Stroke.class))
                .extracting(Mark.Stroke::dash)
                .contains(Dash.SOLID, Dash.DASHED, Dash.LONG, Dash.DOTTED);
    }

    @Test
    void what_stands_on_another_basis_is_not_drawn_with_it() {
        EmissionsChart chart = ChartSamples.emissions();
        Basis other = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of("2025"));
        Milestone goal = Milestone.of(other, 2030, Emissions.ZERO);
        assertThatThrownBy(() -> chart.withGoal(goal)).isInstanceOf(BasisMismatchException.class);
    }

    @Test
    void a_chart_without_a_value_is_refused() {
        AnnualSeries none = AnnualSeries.builder().build();
        Line title = Line.text("T");
        assertThatThrownBy(() -> EmissionsChart.of("c", title, ChartSamples.CO2, none))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new SectorChart("c", title, ChartSamples.CO2, List.of()))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new CategoryChart("c", title, ChartSamples.CO2, List.of()))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> new ScopeChart("c", title, ChartSamples.CO2, none, none, none, none))
                .hasMessageContaining("at least one");
    }

    /** 57215 − 10445 = 46770 and 46770 − 35327 = 11443: the bars' lengths are in these proportions. */
    @Test
    void the_bars_of_a_gap_begin_where_the_one_before_ends() {
        Chart chart = ChartSamples.gap().draw(SWEDISH, ChartSize.FULL);
        List<Box> levels = bars(chart, House.VALUE);
        Box done = bars(chart, House.DONE).get(0);
        double unit = levels.get(0).width() / 57_215;
        assertThat(levels)
                .extracting(Box::width)
                .satisfiesExactly(
                        base -> assertThat(base).isEqualTo(57_215 * unit, within(1e-6)),
                        now -> assertThat(now).isEqualTo(46_770 * unit, within(1e-6)),
                        level -> assertThat(level).isEqualTo(11_443 * unit, within(1e-6)));
        assertThat(done.width()).isEqualTo(10_445 * unit, within(1e-6));
        assertThat(done.left()).isEqualTo(levels.get(1).right(), within(1e-6));
        assertThat(words(chart)).contains("Gap till målet 2030", "35\u00A0327");
    }

    @Test
    void the_two_ways_of_scope_2_stand_side_by_side_from_zero() {
        Chart chart = ChartSamples.scopes().draw(SWEDISH, ChartSize.FULL);
        List<Box> location = bars(chart, House.BAR);
        List<Box> market = bars(chart, Ink.WHITE);
        assertThat(location).hasSize(4);
        assertThat(market).hasSize(4);
        for (int year = 0; year < 4; year++) {
            assertThat(location.get(year).overlaps(market.get(year))).isFalse();
            assertThat(location.get(year).bottom()).isEqualTo(market.get(year).bottom());
        }
        assertThat(String.join(" ", words(chart))).contains("läggs aldrig ihop");
    }

    /** Without removals the positive parts of 2023 are 95 860 t, the removals 8 700 t. */
    @Test
    void removals_are_stacked_below_zero() {
        Stack stack = new Stack(ChartSamples.sectors().parts(), new Words(SWEDISH));
        assertThat(stack.highest(List.of(2023))).isEqualTo(95_860, within(1e-6));
        assertThat(stack.lowest(List.of(2023))).isEqualTo(-8_700);
        assertThat(stack.layers().get(8).name()).isEqualTo("Markanvändning och skogsbruk");
    }

    @Test
    void more_than_nine_sectors_become_nine_with_the_smallest_together() {
        List<SectorChart.Part> parts = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            parts.add(
                    new SectorChart.Part(ChartSamples.name("S" + i), AnnualSeries.ofTonnes(Map.of(2023, (double) i))));
        }
        Stack stack = new Stack(parts, new Words(SWEDISH));
        assertThat(stack.layers()).hasSize(9);
        assertThat(stack.layers().get(8).name()).isEqualTo("Övriga sektorer");
        // 1 + 2 + 3 + 4
        assertThat(stack.layers().get(8).series().get(2023)).isEqualTo(Emissions.ofTonnes(10));
    }

    @Test
    void a_bar_that_lacks_a_sector_and_years_without_bars_are_told() {
        SectorChart chart = new SectorChart(
                "c",
                Line.text("T"),
                ChartSamples.CO2,
                List.of(
                        new SectorChart.Part(
                                ChartSamples.name("A"), AnnualSeries.ofTonnes(Map.of(2019, 5.0, 2023, 4.0))),
                        new SectorChart.Part(ChartSamples.name("B"), AnnualSeries.ofTonnes(Map.of(2019, 3.0)))));
        assertThat(String.join(" ", words(chart.draw(SWEDISH, ChartSize.FULL))))
                .contains("Uppgifter saknas för 2020–2022.", "Staplarna för 2023 saknar någon del");
    }

    /** 100 t at 30 t a year from 2020: 70, 40, 10 are left, and a third of 2023 uses the rest up. */
    @Test
    void a_budget_is_used_up_where_the_library_says() {
        Traced<Emissions> yearly = Traced.given(ChartText.EMISSIONS.of(), Emissions.ofTonnes(30));
        YearlyFlow flow = YearlyFlow.constant(ChartSamples.CO2, yearly);
        BurnDown way = BurnDown.of(Emissions.ofTonnes(100), 2020, flow, 2040);
        CarbonBudget budget = CarbonBudget.of(ChartSamples.CO2, Emissions.ofTonnes(100), 2020);
        assertThat(way.left())
                .isEqualTo(AnnualSeries.ofTonnes(Map.of(2020, 100.0, 2021, 70.0, 2022, 40.0, 2023, 10.0)));
        assertThat(way.end()).isEqualTo(2023 + 1 / 3.0, within(1e-9));
        assertThat(way.usedUp()).hasValue(budget.exhaustedBy(flow).orElseThrow().year());
        assertThat(BurnDown.of(Emissions.ofTonnes(100), 2020, flow, 2021).usedUp())
                .isEmpty();
    }

    @Test
    void a_chart_of_a_budget_cannot_end_before_it_begins() {
        CarbonBudget budget = CarbonBudget.of(ChartSamples.CO2, Emissions.ofTonnes(100), 2020);
        Line title = Line.text("T");
        assertThatThrownBy(() -> BudgetChart.of("c", title, budget, Optional.empty(), 2019))
                .hasMessageContaining("2020");
    }

    @Test
    void categories_stand_with_the_largest_first_and_name_their_boundary() {
        Chart chart = ChartSamples.categories().draw(SWEDISH, ChartSize.HALF);
        assertThat(chart.values()).extracting(value -> value.at().text()).startsWith("Transporter", "Livsmedel");
        assertThat(String.join(" ", words(chart))).contains("hushållens konsumtion");
    }

    @Test
    void the_same_bytes_everywhere() {
        List<String> svg = svgs();
        byte[] png =
                ChartSamples.emissions().draw(SWEDISH, ChartSize.HALF).picture().png(1);
        Locales.forEach(() -> {
            assertThat(svgs()).isEqualTo(svg);
            assertThat(ChartSamples.emissions()
                            .draw(SWEDISH, ChartSize.HALF)
                            .picture()
                            .png(1))
                    .isEqualTo(png);
        });
    }

    private static List<String> svgs() {
        return Language.shipped().stream()
                .flatMap(language -> ChartSamples.all(language, ChartSize.FULL).stream()
                        .map(chart -> chart.picture()
                                .svg(
                                        "c",
                                        language.tag(),
                                        chart.title().text(),
                                        chart.description().text())))
                .toList();
    }

    /** A goal for all emissions and one for a sector, both due in 2030, as in a contract that has both. */
    @Test
    void paths_of_one_name_and_goals_of_one_year_stay_apart() {
        Baseline all = Baseline.of(ChartSamples.CO2, 2020, Emissions.ofTonnes(100));
        Baseline some = Baseline.of(ChartSamples.CO2, 2020, Emissions.ofTonnes(60));
        EmissionsChart chart = EmissionsChart.of(
                "c", Line.text("T"), ChartSamples.CO2, AnnualSeries.ofTonnes(Map.of(2020, 100.0, 2021, 90.0)));
        for (Baseline baseline : List.of(all, some)) {
            ReductionTarget goal = ReductionTarget.reduction(baseline, Share.ofPercent(50), 2030);
            chart = chart.withGoal(goal).withPath(Trajectory.linear(baseline, goal));
        }
        Chart drawn = chart.draw(SWEDISH, ChartSize.FULL);
        assertThat(words(drawn)).contains("Linjär målbana till 2030: 50", "Linjär målbana till 2030: 30");
        assertThat(drawn.data().columns())
                .extracting(column -> column.head().text())
                .containsExactly(
                        "År", "Utsläpp", "Linjär målbana till 2030: 50", "Linjär målbana till 2030: 30", "Målnivå");
        assertThat(drawn.data().rows().get(drawn.data().rows().size() - 1)).endsWith(Cell.of(Line.text("50; 30")));
    }

    @Test
    void a_note_has_no_control_character_of_the_release() {
        Basis hostile = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("a\u0000b\u001Bc\u202Ed\uFFFE"));
        Chart chart = EmissionsChart.of("c", Line.text("T"), hostile, AnnualSeries.ofTonnes(Map.of(2020, 100.0)))
                .draw(SWEDISH, ChartSize.FULL);
        assertThat(words(chart)).anyMatch(each -> each.endsWith("utgåva abcd."));
    }

    @Test
    void values_leave_with_every_digit() {
        List<Chart> charts = List.of(ChartSamples.categories().draw(SWEDISH, ChartSize.FULL));
        assertThat(ChartData.rows(charts).get(1))
                .containsExactly("categories", "Utsläpp", "Livsmedel", "1520.3", "kg/person", "");
        assertThat(ChartData.json(charts))
                .contains("{\"series\":\"Utsläpp\",\"at\":\"Livsmedel\",\"amount\":1520.3,\"unit\":\"kg/person\"}");
    }

    @Test
    void each_bundle_has_each_text_and_no_other() {
        List<String> keys = Stream.<MessageKey>concat(
                        Arrays.stream(ChartText.values()), Arrays.stream(ChartTitle.values()))
                .map(MessageKey::key)
                .toList();
        for (Language language : Language.shipped()) {
            assertThat(ResourceBundle.getBundle(ChartTitle.GAP.bundle(), language.locale())
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }
}
