package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

class ResultTablesTest {
    /** Half of the last digit that the source has. */
    private static final double HUNDREDTH = 0.005;

    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("Alvesta kommun 2025"));
    private static final Baseline BASELINE = Baseline.of(CO2, 2019, Emissions.ofTonnes(57_215));
    private static final Observation NOW = Observation.of(CO2, 2023, Emissions.ofTonnes(46_770));
    private static final ReductionTarget GOAL = ReductionTarget.reduction(BASELINE, Share.ofPercent(80), 2030);

    private static EmissionsAccount account(Basis basis) {
        return Alvesta.inventory()
                .account(Alvesta.ALVESTA, AggregationRule.mainSectors(Alvesta.NED), basis)
                .get();
    }

    @Test
    void account_has_a_row_for_each_year_with_its_basis() {
        Table table = AccountTable.of(Alvesta.account());
        assertThat(table.columnNames())
                .containsExactly(
                        "area",
                        "area_name",
                        "year",
                        "tonnes",
                        "status",
                        "perspective",
                        "boundary",
                        "basket",
                        "gwp_set",
                        "vintage",
                        "sectors",
                        "population",
                        "kg_per_person");
        assertThat(table.stringColumn("area").asList()).containsExactly("0764", "0764");
        assertThat(table.doubleColumn("tonnes").get(0)).isCloseTo(Alvesta.TOTAL_2019, within(HUNDREDTH));
        assertThat(table.doubleColumn("tonnes").get(1)).isCloseTo(Alvesta.TOTAL_2023, within(HUNDREDTH));
        assertThat(table.row(0).getString("gwp_set")).isEqualTo("AR5");
        assertThat(table.row(0).getString("sectors")).startsWith("NED~transport NED~industry ");
    }

    @Test
    void emissions_per_person_need_residents_and_are_missing_without() {
        Traced<Population> residents = Traced.given(Message.of(ValueStatus.REPORTED), Population.ofPersons(20_000));
        Table table = AccountTable.of(Alvesta.account().withPopulations(Map.of(2023, residents)));
        assertThat(table.column("population").isMissing(0)).isTrue();
        assertThat(table.doubleColumn("kg_per_person").isMissing(0)).isTrue();
        assertThat(table.longColumn("population").get(1)).isEqualTo(20_000);
        assertThat(table.doubleColumn("kg_per_person").get(1)).isCloseTo(4_793.2245, within(1e-6));
    }

    @Test
    void bases_are_told_apart_by_their_columns() {
        Basis earlier = Basis.of(Boundary.MUNICIPAL_AREA, Alvesta.GHG.basket(), "AR4", Vintage.of("SMHI 2021-10-14"));
        Table table = AccountTable.of(account(Alvesta.GHG), account(earlier));
        Table sums = table.where(table.intColumn("year").isEqualTo(2023))
                .summarize("tonnes", AggregateFunctions.sum)
                .by(AccountTable.BASIS_COLUMNS.toArray(String[]::new));
        assertThat(sums.rowCount()).isEqualTo(2);
        assertThat(sums.stringColumn("vintage").asList())
                .containsExactlyInAnyOrder("SMHI 2021-10-14", "SMHI 2026-01-15");
    }

    @Test
    void one_account_twice_is_refused() {
        assertThatThrownBy(() -> AccountTable.of(Alvesta.account(), Alvesta.account()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0764 Alvesta")
                .hasMessageContaining("stands twice");
    }

    @Test
    void no_account_gives_no_row() {
        assertThat(AccountTable.of().rowCount()).isZero();
        assertThat(GapTable.of(List.of()).columnCount()).isEqualTo(12);
    }

    @Test
    void gaps_have_their_definition_formula_and_unit() {
        Table table = GapTable.of(GapAnalysis.of(NOW, GOAL));
        assertThat(table.stringColumn("definition").asList()).containsExactly("level", "rate");
        assertThat(table.stringColumn("formula_id").asList()).containsExactly("level-gap", "rate-gap");
        assertThat(table.row(0).getString("formula")).isEqualTo("G = E_c − T");
        assertThat(table.doubleColumn("amount").get(0)).isEqualTo(35_327);
        assertThat(table.stringColumn("unit").asList()).containsExactly("t", "percentage points");
        assertThat(table.intColumn("year").asList()).containsExactly(2023, 2023);
        assertThat(table.column("against").countMissing()).isEqualTo(2);
        assertThat(table.row(0).getString("gwp_set")).isEqualTo("none");
    }

    @Test
    void a_gap_against_a_path_names_the_path() {
        GapAnalysis analysis = GapAnalysis.of(NOW, GOAL);
        List<Gap> gaps = List.of(
                analysis.onTrack(Trajectory.linear(BASELINE, GOAL)).orElseThrow(),
                analysis.onTrack(Trajectory.geometric(BASELINE, GOAL)).orElseThrow());
        assertThat(GapTable.of(gaps).stringColumn("against").asList()).containsExactly("linear", "geometric");
    }

    @Test
    void a_path_has_a_row_for_each_year_and_its_levels_come_back_as_series() {
        Trajectory path = Trajectory.linear(BASELINE, GOAL);
        Table table = PathTable.of(Map.of("till 2030 på rät linje", path));
        assertThat(table.rowCount()).isEqualTo(12);
        assertThat(table.stringColumn("shape").unique().asList()).containsExactly("linear");
        assertThat(table.doubleColumn("tonnes").get(0)).isEqualTo(57_215);
        assertThat(table.doubleColumn("tonnes").get(11)).isEqualTo(11_443);
        var back = SeriesTable.toSeries(table);
        assertThat(back.findings()).isEmpty();
        path.levels()
                .forEach((year, level) -> assertThat(
                                back.get().get("till 2030 på rät linje").find(year))
                        .isEqualTo(Optional.of(level)));
    }

    @Test
    void figures_of_a_contract_are_those_of_its_assessment() {
        Path contract = Path.of(System.getProperty("klimatgap.root", "..")).resolve("examples/alvesta/contract.json");
        ContractAssessment assessment = ContractFile.read(contract).get().assess();
        Table table = FigureTable.of(assessment, Language.SWEDISH);
        assertThat(table.stringColumn("id").asList())
                .isEqualTo(assessment.figures().stream().map(ContractFigure::id).toList());
        assertThat(table.column("amount").type()).isEqualTo(ColumnType.DOUBLE);
        Table gap = table.where(table.stringColumn("id").isEqualTo("gap.level.co2-territorial"));
        assertThat(gap.doubleColumn("amount").asList()).containsExactly(35_327.0);
        assertThat(gap.row(0).getString("unit")).isEqualTo("t");
        assertThat(gap.row(0).getString("account")).isEqualTo("co2-territorial");
        assertThat(gap.row(0).getString("basket")).isEqualTo("CO2");
        assertThat(gap.row(0).getString("formula")).isEqualTo("G = E_c − T");
        Table current = table.where(table.stringColumn("id").isEqualTo("current.co2-territorial"));
        assertThat(current.column("formula").isMissing(0)).isTrue();
        assertThat(current.stringColumn("name").get(0)).contains("utsläpp");
    }
}
