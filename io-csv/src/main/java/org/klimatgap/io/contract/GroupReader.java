package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.group.GroupData;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.group.GroupTerms;
import org.klimatgap.ghg.group.RecalculationTerms;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Consolidation;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.activity.ActivityCsv;
import org.klimatgap.io.csv.PopulationCsv;
import org.klimatgap.io.gpc.GpcCsv;
import org.klimatgap.io.scope.CompletenessCsv;
import org.klimatgap.io.scope.InstrumentsCsv;
import org.klimatgap.io.scope.OrganisationCsv;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/** Reads the scopes of a contract: the files that they name, and the group's inventory that they make. */
final class GroupReader {
    private final Optional<Municipality> municipality;
    private final ScopeFiles files;
    private final FindingCollector findings;
    private final AmountReader amounts;

    GroupReader(Optional<Municipality> municipality, DataPaths paths, FindingCollector findings) {
        this.municipality = municipality;
        this.files = new ScopeFiles(paths, findings);
        this.findings = findings;
        this.amounts = new AmountReader(findings);
    }

    /** The group, or empty if the contract states no scopes or after every hindrance was reported. */
    Optional<GroupInventory> read(Field root) {
        return root.find("scopes").flatMap(this::group);
    }

    private Optional<GroupInventory> group(Field scopes) {
        Optional<GroupTerms> terms = terms(scopes);
        Optional<ActivityCalculator> calculator = new FactorsReader(files, findings).read(scopes);
        Activities activities = activities(scopes);
        List<Instrument> instruments =
                files.find(scopes, "instruments", InstrumentsCsv::read).orElse(List.of());
        List<Disclosure> disclosures =
                files.find(scopes, "completeness", CompletenessCsv::read).orElse(List.of());
        PurchasesReader ledgers = new PurchasesReader(files, amounts);
        List<SpendAnalysis> purchases = scopes.elements("purchases").stream()
                .flatMap(each -> ledgers.read(each).stream())
                .toList();
        List<RecalculationTerms> recalculations = new RecalculationReader(files, amounts, findings).read(scopes);
        Map<Integer, Traced<Population>> residents = persons(scopes, "residents");
        Map<Integer, Traced<Population>> employees = persons(scopes, "employees");
        Optional<GpcInventory> community = community(scopes);
        return terms.flatMap(about -> calculator.map(factors -> GroupData.of(about, factors, activities)))
                .map(data -> data.withClaims(instruments, disclosures).withPurchases(purchases))
                .map(data -> data.withPersons(residents, employees))
                .map(data -> community.map(data::withCommunity).orElse(data))
                .flatMap(data -> made(data, recalculations));
    }

    /** The inventory; where something could not be read, what else is wrong with the rest. */
    private Optional<GroupInventory> made(GroupData data, List<RecalculationTerms> recalculations) {
        if (!files.isComplete() || findings.isBlocked()) {
            findings.addAll(GroupInventory.errorsIn(data));
            return Optional.empty();
        }
        return files.use(GroupInventory.of(data.withRecalculations(recalculations)));
    }

    private Optional<GroupTerms> terms(Field scopes) {
        Optional<Consolidation> consolidation = consolidation(scopes);
        List<Integer> years =
                scopes.elements("years").stream().map(Field::number).toList();
        Optional<Integer> baseYear = files.stated(scopes, "baseYear", field -> baseYear(field, years));
        Optional<StatementTotal> total = files.required(scopes.text("total").flatMap(StatementTotal::find));
        Optional<String> vintage = files.required(scopes.text("vintage"));
        String market = scopes.text("electricityMarket").orElse("SE");
        return files.required(consolidation
                .filter(known -> !years.isEmpty())
                .flatMap(how -> total.flatMap(which -> vintage.map(
                        release -> new GroupTerms(how, Vintage.of(release), years, baseYear, which, market)))));
    }

    private Optional<Integer> baseYear(Field field, List<Integer> years) {
        if (!years.contains(field.number())) {
            findings.add(ScopesFileFinding.BASE_YEAR_OUTSIDE
                    .at(field)
                    .with("year", field.number())
                    .with("years", years));
        }
        return Optional.of(field.number()).filter(years::contains);
    }

    private Optional<Consolidation> consolidation(Field scopes) {
        Optional<Organisation> organisation = files.find(scopes, "organisation", OrganisationCsv::read);
        Optional<Boundary> approach = scopes.text("consolidation").map(GroupReader::boundary);
        Optional<ChangeYearRule> rule = scopes.text("changeYear").flatMap(ChangeYearRule::find);
        return organisation.flatMap(
                group -> approach.flatMap(how -> rule.map(inside -> group.consolidation(how, inside))));
    }

    private static Boundary boundary(String id) {
        return Arrays.stream(Boundary.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Activities activities(Field scopes) {
        return scopes.elements("activities").stream()
                .flatMap(file -> files.partly(file, ActivityCsv::read).stream())
                .reduce(Activities::plus)
                .orElseGet(Activities::of);
    }

    private Map<Integer, Traced<Population>> persons(Field scopes, String name) {
        return files.find(scopes, name, PopulationCsv::read)
                .flatMap(known -> municipality.map(whose -> known.of(whose.code())))
                .map(known -> checked(scopes, name, known))
                .orElse(Map.of());
    }

    private Map<Integer, Traced<Population>> checked(
            Field scopes, String name, Map<Integer, Traced<Population>> known) {
        if (known.isEmpty()) {
            municipality.ifPresent(whose -> findings.add(ScopesFileFinding.NO_PERSONS
                    .at(scopes.find(name).orElse(scopes))
                    .with("municipality", whose.toString())));
        }
        return known;
    }

    private Optional<GpcInventory> community(Field scopes) {
        return municipality.flatMap(area -> scopes.text("gwpSet")
                .flatMap(gwp -> scopes.text("vintage")
                        .flatMap(vintage ->
                                files.find(scopes, "community", (path, name) -> community(path, area, gwp, vintage)))));
    }

    private static Checked<GpcInventory> community(Path path, Municipality area, String gwp, String vintage) {
        Basis basis = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, gwp, Vintage.of(vintage));
        return GpcCsv.read(path, area, basis, GwpSet.of(gwp));
    }
}
