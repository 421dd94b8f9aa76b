package org.klimatgap.ghg.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityFinding;
import org.klimatgap.ghg.activity.FactorWish;
import org.klimatgap.ghg.activity.LifeCycleStage;
import org.klimatgap.ghg.energy.EnergyFinding;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** Which average and which residual mix electricity takes; the factors are made up. */
class GridFactorsOfGroupTest {
    private static final List<String> FACTORS = List.of(
            "mix-se,electricity-grid-average,CO2,40,g/kWh,direct,SE,,example,test",
            "mix-nordic,electricity-grid-average,CO2,90,g/kWh,direct,Nordic,,example,test",
            "residual-se,electricity-residual-mix,CO2,300,g/kWh,direct,SE,,example,test",
            "residual-nordic,electricity-residual-mix,CO2,500,g/kWh,direct,Nordic,,example,test");

    @TempDir
    private Path folder;

    private static Activity electricity(FactorWish wish) {
        return Activity.of(
                        ScopeCategory.ELECTRICITY,
                        "electricity",
                        InputAmount.parse("1000 MWh"),
                        2023,
                        OneUnitGroup.UNIT)
                .with(wish);
    }

    private static FactorWish region(String region) {
        return new FactorWish(Optional.empty(), Optional.of(region), Optional.empty());
    }

    private Checked<GroupInventory> group(FactorWish... wishes) {
        return OneUnitGroup.of(
                folder,
                FACTORS,
                List.of(wishes).stream()
                        .map(GridFactorsOfGroupTest::electricity)
                        .toArray(Activity[]::new));
    }

    private static List<Emissions> bothWays(Checked<GroupInventory> group) {
        return List.of(StatementTotal.SCOPE_2_LOCATION, StatementTotal.SCOPE_2_MARKET).stream()
                .map(total ->
                        group.get().statement().total(total, 2023).orElseThrow().value())
                .toList();
    }

    /** 1,000 MWh at 40 and 300 kg/MWh, or at 90 and 500 kg/MWh. */
    @Test
    void a_region_is_that_of_the_average_and_of_the_residual_mix() {
        assertThat(bothWays(group(FactorWish.ANY))).containsExactly(Emissions.ofTonnes(40), Emissions.ofTonnes(300));
        assertThat(bothWays(group(region("Nordic")))).containsExactly(Emissions.ofTonnes(90), Emissions.ofTonnes(500));
    }

    @Test
    void a_named_factor_is_taken_where_it_is_one() {
        assertThat(bothWays(group(FactorWish.ofFactor("mix-nordic"))))
                .containsExactly(Emissions.ofTonnes(90), Emissions.ofTonnes(300));
        assertThat(bothWays(group(FactorWish.ofFactor("residual-nordic"))))
                .containsExactly(Emissions.ofTonnes(40), Emissions.ofTonnes(500));
    }

    @Test
    void a_named_factor_that_no_grid_has_is_an_error_that_names_those_there_are() {
        List<Finding> errors = group(FactorWish.ofFactor("wind")).errors();
        assertThat(errors).extracting(Finding::code).containsExactly(GroupFinding.NO_FACTOR_OF_GRID);
        assertThat(errors.get(0).text(Language.ENGLISH))
                .contains("\"wind\"", "mix-se, mix-nordic, residual-se, residual-nordic");
    }

    @Test
    void electricity_of_one_market_that_asks_for_different_factors_is_an_error() {
        List<Finding> errors = group(FactorWish.ANY, region("Nordic")).errors();
        assertThat(errors).extracting(Finding::code).containsExactly(GroupFinding.SEVERAL_WISHES);
        assertThat(errors.get(0).text(Language.ENGLISH))
                .contains("asks for Nordic here and no factor in particular on an earlier line");
        assertThat(errors.get(0).text(Language.SWEDISH)).contains("begär Nordic här och ingen särskild faktor");
    }

    @Test
    void a_stage_that_only_the_average_has_leaves_no_residual_mix_and_says_so() {
        List<String> factors = new ArrayList<>(FACTORS);
        factors.add("mix-life-cycle,electricity-grid-average,CO2,120,g/kWh,life-cycle,SE,,example,test");
        FactorWish stage = new FactorWish(Optional.empty(), Optional.empty(), Optional.of(LifeCycleStage.LIFE_CYCLE));
        Checked<GroupInventory> group = OneUnitGroup.of(folder, factors, electricity(stage));
        assertThat(group.findings()).extracting(Finding::code).contains(EnergyFinding.NO_RESIDUAL_MIX);
        assertThat(bothWays(group)).containsExactly(Emissions.ofTonnes(120), Emissions.ofTonnes(120));
    }

    @Test
    void two_residual_mixes_that_suit_equally_well_are_an_error_that_names_both() {
        List<String> factors = new ArrayList<>(FACTORS);
        factors.add("residual-other,electricity-residual-mix,CO2,310,g/kWh,direct,SE,,example,test");
        List<Finding> errors =
                OneUnitGroup.of(folder, factors, electricity(FactorWish.ANY)).errors();
        assertThat(errors).extracting(Finding::code).containsExactly(ActivityFinding.AMBIGUOUS_FACTOR);
        assertThat(errors.get(0).text(Language.ENGLISH)).contains("residual-se, residual-other");
        assertThat(errors.get(0).text(Language.SWEDISH)).contains("residual-se, residual-other");
    }

    @Test
    void a_name_tells_two_residual_mixes_apart() {
        List<String> factors = new ArrayList<>(FACTORS);
        factors.add("residual-other,electricity-residual-mix,CO2,310,g/kWh,direct,SE,,example,test");
        assertThat(bothWays(OneUnitGroup.of(folder, factors, electricity(FactorWish.ofFactor("residual-other")))))
                .containsExactly(Emissions.ofTonnes(40), Emissions.ofTonnes(310));
    }
}
