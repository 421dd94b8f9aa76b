package org.klimatgap.ghg.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityContext;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** Heat takes the factor of its own network, and no other heat's. */
class HeatNetworksTest {
    /** Made-up factors: 24 g/kWh for heat out of wood, 300 g/kWh for heat out of oil. */
    private static final List<String> FACTORS = List.of(
            "wood-heat,wood-heat,CO2e,24,g/kWh,direct,SE,AR5,example,test",
            "oil-heat,oil-heat,CO2e,300,g/kWh,direct,SE,AR5,example,test");

    @TempDir
    private Path folder;

    private Checked<GroupInventory> group(Activity... activities) {
        return OneUnitGroup.of(folder, FACTORS, activities);
    }

    private static Activity heat(String type, String supplier) {
        return Activity.of(ScopeCategory.HEATING, type, InputAmount.parse("1000 MWh"), 2023, "kommun")
                .with(new ActivityContext("kommun", Optional.empty(), Optional.of(supplier), Optional.empty()));
    }

    /** 1,000 MWh × 24 kg/MWh + 1,000 MWh × 300 kg/MWh = 324 t. */
    @Test
    void heat_of_two_networks_has_two_factors() {
        assertThat(group(heat("wood-heat", "Skogen"), heat("oil-heat", "Oljan"))
                        .get()
                        .statement()
                        .total(StatementTotal.SCOPE_2_LOCATION, 2023)
                        .orElseThrow()
                        .value())
                .isEqualTo(Emissions.ofTonnes(324));
    }

    @Test
    void two_kinds_of_heat_of_one_network_are_an_error_and_not_the_factor_of_the_first() {
        List<Finding> errors =
                group(heat("wood-heat", "Nätet"), heat("oil-heat", "Nätet")).errors();
        assertThat(errors).extracting(Finding::code).containsExactly(GroupFinding.SEVERAL_HEATS);
        assertThat(errors.get(0).text(Language.ENGLISH))
                .contains("Nätet in 2023 is \"oil-heat\" here and \"wood-heat\" on an earlier line");
        assertThat(errors.get(0).text(Language.SWEDISH)).contains("ett nät har en faktor per år");
    }

    /** 1,000 MWh × 350 kg/MWh of CO2 out of biomass are 350 t beside the scopes, and 1,000 MWh × 24 kg/MWh are 24 t in them. */
    @Test
    void biogenic_co2_of_bought_heat_stands_beside_scope_2_in_both_ways() {
        GhgStatement statement = OneUnitGroup.of(
                        folder,
                        List.of(
                                "chips-heat,chips-heat,CO2e,24,g/kWh,direct,SE,AR5,example,test",
                                "chips-heat,chips-heat,CO2-biogenic,350,kg/MWh,direct,SE,,example,test"),
                        heat("chips-heat", "Skogen"))
                .get()
                .statement();
        for (StatementTotal total : List.of(StatementTotal.SCOPE_2_LOCATION, StatementTotal.SCOPE_2_MARKET)) {
            assertThat(statement.total(total, 2023).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(24));
            assertThat(statement.biogenic(total, 2023).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(350));
        }
    }
}
