package org.klimatgap.report.contract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.InterimPlan;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Small contracts with round figures, made in code: 1000 t in 2019 and a chosen value in 2023. */
final class Contracts {
    static final Municipality PLACE = Municipality.of("9999", "Provstad");
    private static final SectorScheme SCHEME = SectorScheme.totalOnly();

    private Contracts() {}

    static EmissionsAccount account(double in2023) {
        return account(Map.of(2019, 1000.0, 2023, in2023));
    }

    static EmissionsAccount account(Map<Integer, Double> tonnes) {
        Origin row = new Origin.Place(file("data.csv"), 2, "Provstads kommun");
        InventoryLine line = new InventoryLine(
                PLACE,
                SCHEME.total().orElseThrow(),
                AnnualSeries.ofTonnes(tonnes),
                Map.of(),
                new CellOrigins.OneRow(row),
                Optional.empty());
        Basis basis = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("2025"));
        return Inventory.of(file("data.csv"), SCHEME, List.of(line))
                .account(PLACE, AggregationRule.reportedTotal(SCHEME), basis)
                .get()
                .withPopulations(populations(tonnes, row));
    }

    /** A hundred residents every year, so that a tonne is ten kilograms per person. */
    private static Map<Integer, Traced<Population>> populations(Map<Integer, Double> years, Origin row) {
        Map<Integer, Traced<Population>> populations = new HashMap<>();
        years.keySet()
                .forEach(year -> populations.put(
                        year, new Traced<>(SectionText.COLUMN_CURRENT.of(), Population.ofPersons(100), row)));
        return populations;
    }

    static ContractGoal goal(String id, ReductionTarget target, Optional<InterimPlan> interim) {
        return new ContractGoal(id, text("Mål " + id), target, interim);
    }

    static ContractAssessment of(EmissionsAccount account, ReductionTarget... targets) {
        ContractGoal[] goals = new ContractGoal[targets.length];
        for (int i = 0; i < targets.length; i++) {
            goals[i] = goal("g" + i, targets[i], Optional.empty());
        }
        return of(account, goals);
    }

    static ContractAssessment of(EmissionsAccount account, ContractGoal... goals) {
        return of(List.of(
                new ContractAccount("co2", text("Koldioxid"), account, 2023, Optional.of(2019), List.of(goals))));
    }

    static ContractAssessment of(List<ContractAccount> accounts) {
        return new ClimateContract(
                        PLACE,
                        Language.SWEDISH,
                        accounts,
                        List.of(text("Alla ska med.")),
                        List.of(),
                        List.of(),
                        file("contract.json"),
                        List.of())
                .assess();
    }

    static LocalizedText text(String words) {
        return LocalizedText.of(Language.SWEDISH, words);
    }

    private static SourceFile file(String name) {
        return new SourceFile(name, Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
    }
}
