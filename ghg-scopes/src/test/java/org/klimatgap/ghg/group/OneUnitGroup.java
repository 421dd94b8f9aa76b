package org.klimatgap.ghg.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.organisation.UnitKind;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.gwp.GwpSet;

/** A municipality alone in 2023, with made-up factors of the test. */
final class OneUnitGroup {
    static final String UNIT = "kommun";
    static final int YEAR = 2023;
    private static final String HEAD = """
            # title: Example
            # source: made up for this test
            # version: 1
            # licence: CC0-1.0
            factor,activity,gas,value,unit,stage,region,gwp_set,confidence,source
            """;

    private OneUnitGroup() {}

    static Checked<GroupInventory> of(Path folder, List<String> factors, Activity... activities) {
        Organisation organisation = Organisation.of(
                        List.of(new OrganisationUnit(UNIT, "Kommunen", UnitKind.MUNICIPALITY)), List.of())
                .get();
        GroupTerms terms = new GroupTerms(
                organisation.consolidation(Boundary.OPERATIONAL_CONTROL, ChangeYearRule.BY_DAYS),
                Vintage.of("test"),
                List.of(YEAR),
                Optional.empty(),
                StatementTotal.SCOPES_1_2_MARKET,
                "SE");
        ActivityCalculator calculator =
                ActivityCalculator.of(GwpSet.of("AR5"), List.of("SE", "Nordic"), factors(folder, factors));
        return GroupInventory.of(GroupData.of(terms, calculator, new Activities(List.of(activities))));
    }

    private static FactorSet factors(Path folder, List<String> rows) {
        try {
            return FactorSet.read(
                            Files.writeString(folder.resolve("factors.csv"), HEAD + String.join("\n", rows) + "\n"))
                    .get();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
