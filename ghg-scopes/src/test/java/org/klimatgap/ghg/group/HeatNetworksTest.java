package org.klimatgap.ghg.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.ActivityContext;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.UnitKind;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** Heat takes the factor of its own network, and no other heat's. */
class HeatNetworksTest {
    @TempDir
    private Path folder;

    /** Made-up factors: 24 g/kWh for heat out of wood, 300 g/kWh for heat out of oil. */
    private FactorSet factors() {
        try {
            return FactorSet.read(Files.writeString(folder.resolve("heat.csv"), """
                            # title: Example
                            # source: made up for this test
                            # version: 1
                            # licence: CC0-1.0
                            factor,activity,gas,value,unit,stage,region,gwp_set,confidence,source
                            wood-heat,wood-heat,CO2e,24,g/kWh,direct,SE,AR5,example,test
                            oil-heat,oil-heat,CO2e,300,g/kWh,direct,SE,AR5,example,test
                            """))
                    .get();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Checked<GroupInventory> group(Activity... activities) {
        Organisation organisation = Organisation.of(
                        List.of(new OrganisationUnit("kommun", "Kommunen", UnitKind.MUNICIPALITY)), List.of())
                .get();
        GroupTerms terms = new GroupTerms(
                organisation.consolidation(Boundary.OPERATIONAL_CONTROL, ChangeYearRule.BY_DAYS),
                Vintage.of("test"),
                List.of(2023),
                Optional.empty(),
                StatementTotal.SCOPES_1_2_MARKET,
                "SE");
        ActivityCalculator calculator = ActivityCalculator.of(GwpSet.of("AR5"), List.of("SE"), factors());
        return GroupInventory.of(GroupData.of(terms, calculator, new Activities(List.of(activities))));
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
}
