package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** Contracts for tests: Alvesta's, with the figures of its climate contract, and small ones. */
final class Contracts {
    static final SourceFile FILE = new SourceFile("contract.json", "fedcba9876543210".repeat(4));

    /** CO2 in the vintage of the contract itself, which is older than that of the greenhouse gases. */
    static final Basis CO2 =
            Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("Alvesta kommun, Klimatkontrakt 2030"));

    static final Basis HOUSEHOLDS =
            Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("SEI Konsumtionskompassen 2.0"));

    private Contracts() {}

    static LocalizedText text(String text) {
        return LocalizedText.of(Language.SWEDISH, text);
    }

    static Traced<Population> residents(long persons) {
        return Traced.given(ValueStatus.REPORTED.title(), Population.ofPersons(persons));
    }

    static ContractGoal goal(String id, ReductionTarget target) {
        return new ContractGoal(id, text("målet " + id), target, Optional.empty());
    }

    static ContractGoal goal(String id, ReductionTarget target, InterimPlan interim) {
        return new ContractGoal(id, text("målet " + id), target, Optional.of(interim));
    }

    /** An account of 1,000 t in 2019, 800 t in 2021 and 600 t in 2023, the current year. */
    static EmissionsAccount falling() {
        return Examples.totals(Examples.ALVESTA, Examples.GHG, Map.of(2019, 1_000.0, 2021, 800.0, 2023, 600.0));
    }

    static ContractAccount account(EmissionsAccount account, Optional<Integer> referenceYear, ContractGoal... goals) {
        return new ContractAccount("a", text("redovisningen"), account, 2023, referenceYear, List.of(goals));
    }

    static ClimateContract contract(ContractAccount... accounts) {
        return contract(List.of(accounts), List.of());
    }

    static ClimateContract contract(List<ContractAccount> accounts, List<StatedFigure> stated) {
        return new ClimateContract(
                Examples.ALVESTA, Language.SWEDISH, accounts, List.of(), List.of(), stated, FILE, List.of());
    }

    static StatedFigure stated(String figure, String amount) {
        return new StatedFigure(
                figure,
                PublishedAmount.parse(amount),
                Optional.of(text("klimatkontraktet")),
                Location.of(FILE.name(), 20));
    }

    static ContractAccount carbonDioxide() {
        EmissionsAccount account = Examples.totals(Examples.ALVESTA, CO2, Map.of(2019, 57_215.0, 2023, 46_770.0))
                .withPopulations(Map.of(2023, residents(20_040)));
        ReductionTarget target = ReductionTarget.reduction(account.baseline(2019), Share.ofPercent(80), 2030);
        InterimPlan interim = new InterimPlan(List.of(2028, 2026), Trajectory.Shape.GEOMETRIC, true);
        return new ContractAccount(
                "co2-territorial",
                text("Koldioxid"),
                account,
                2023,
                Optional.of(2019),
                List.of(goal("co2-2030", target, interim)));
    }

    static ContractAccount greenhouseGases() {
        List<InventoryLine> lines = new ArrayList<>(Examples.alvestaLines());
        lines.set(9, Examples.line("total", Map.of(2019, 108_293.0, 2023, 95_864.0)));
        EmissionsAccount account = Examples.inventory(lines)
                .account(Examples.ALVESTA, AggregationRule.reportedTotal(Examples.NED), Examples.GHG)
                .get();
        ReductionTarget neutral = ReductionTarget.climateNeutrality(account.baseline(2019), Share.ofPercent(20), 2045);
        ReductionTarget mission = ReductionTarget.climateNeutrality(account.baseline(2019), Share.ofPercent(20), 2030);
        InterimPlan interim = new InterimPlan(List.of(2030), Trajectory.Shape.LINEAR, true);
        return new ContractAccount(
                "ghg-territorial",
                text("Växthusgaser"),
                account,
                2023,
                Optional.of(2019),
                List.of(goal("neutral-2045", neutral, interim), goal("mission-2030", mission)));
    }

    static ContractAccount consumption() {
        EmissionsAccount account = Examples.totals(Examples.ALVESTA, HOUSEHOLDS, Map.of(2022, 104_465.349))
                .withPopulations(Map.of(2022, residents(20_257)));
        ReductionTarget target = ReductionTarget.perPerson(
                HOUSEHOLDS, EmissionsPerCapita.ofTonnesPerPerson(4), Population.ofPersons(20_257), 2030);
        return new ContractAccount(
                "consumption-households",
                text("Konsumtion"),
                account,
                2022,
                Optional.empty(),
                List.of(goal("consumption-2030", target)));
    }

    /** Alvesta's contract, in which 11.6 % is published where 11.5 % would be right. */
    static ClimateContract alvesta() {
        return new ClimateContract(
                Examples.ALVESTA,
                Language.SWEDISH,
                List.of(carbonDioxide(), greenhouseGases(), consumption()),
                List.of(text("Alla ska kunna leva klimatsmart.")),
                List.of(text("Renare luft.")),
                List.of(
                        stated("baseline.co2-territorial", "57215 t"),
                        stated("per-capita.co2-territorial", "2334 kg/person"),
                        stated("change.ghg-territorial", "-11.6 %"),
                        stated("share.agriculture.ghg-territorial", "44.8 %"),
                        stated("share.transport.ghg-territorial", "40.0 %")),
                FILE,
                List.of());
    }
}
