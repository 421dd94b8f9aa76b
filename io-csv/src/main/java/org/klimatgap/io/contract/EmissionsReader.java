package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorScheme;

/** Reads the emissions of an account that comes from a file. */
final class EmissionsReader {
    /** More than the whole world emits, and a milligram: between them no formula overflows. */
    private static final Emissions LARGEST = Emissions.ofTonnes(1e12);

    private static final Emissions SMALLEST = Emissions.ofKilograms(1e-6);

    private final Optional<Municipality> municipality;
    private final DataFiles files;
    private final FindingCollector findings;
    private final BasisReader bases;
    private final RuleReader rules;

    EmissionsReader(Optional<Municipality> municipality, DataFiles files, FindingCollector findings) {
        this.municipality = municipality;
        this.files = files;
        this.findings = findings;
        this.bases = new BasisReader(findings);
        this.rules = new RuleReader(findings);
    }

    /** The emissions without their population, as far as nothing hinders; every hindrance is reported. */
    FileEmissions read(Field account, Optional<Populations> people) {
        Optional<Basis> basis = bases.read(account);
        Optional<SectorScheme> scheme = files.scheme(account);
        Optional<AggregationRule> rule =
                account.find("total").flatMap(total -> scheme.flatMap(known -> rules.read(total, known)));
        Optional<Inventory> inventory = files.inventory(account, scheme, people).filter(this::isPlausible);
        return new FileEmissions(
                basis,
                inventory.flatMap(from -> basis.filter(tonnes -> agrees(account, from, tonnes))
                        .flatMap(tonnes -> rule.flatMap(
                                which -> municipality.flatMap(whose -> lines(account, from, whose, which, tonnes))))));
    }

    /** Whether a file that says itself what its tonnes stand for says what the account does. */
    private boolean agrees(Field account, Inventory inventory, Basis stated) {
        Optional<Basis> own = files.basis(inventory);
        List<String> differences = own.map(stated::differencesFrom).orElse(List.of());
        boolean vintageAlone = differences.equals(List.of("vintage"));
        if (!differences.isEmpty()) {
            findings.add(account.finding(
                            vintageAlone
                                    ? ContractFileFinding.VINTAGE_OF_FILE_DIFFERS
                                    : ContractFileFinding.BASIS_OF_FILE_DIFFERS)
                    .with("file", inventory.file().name())
                    .with("actual", own.orElseThrow().description())
                    .with("stated", stated.description()));
        }
        return differences.isEmpty() || vintageAlone;
    }

    private Optional<FileEmissions.Lines> lines(
            Field field, Inventory inventory, Municipality whose, AggregationRule rule, Basis basis) {
        Checked<EmissionsAccount> account = inventory.account(whose, rule, basis);
        findings.addAll(account.findings());
        return account.find()
                .map(found -> new ReferenceYearSplice(files, findings).fill(field, found, inventory.scheme()))
                .map(found -> new FileEmissions.Lines(found, inventory.file(), Optional.of(inventory.scheme())));
    }

    private boolean isPlausible(Inventory inventory) {
        List<Finding> implausible = municipality.stream()
                .flatMap(whose -> inventory.linesOf(whose.code()).stream())
                .flatMap(line -> line.series().years().stream()
                        .filter(year -> !isPlausible(line.series().get(year)))
                        .map(year -> implausible(inventory, line, year)))
                .toList();
        findings.addAll(implausible);
        return implausible.isEmpty();
    }

    static boolean isPlausible(Emissions amount) {
        return amount.isZero() || (amount.compareTo(SMALLEST) >= 0 && amount.compareTo(LARGEST) <= 0);
    }

    private static Finding implausible(Inventory inventory, InventoryLine line, int year) {
        long row = line.origin(year) instanceof Origin.Place place ? place.line() : 0;
        return implausible(Location.of(inventory.file().name(), row), line, year);
    }

    static Finding implausible(Location where, InventoryLine line, int year) {
        return Finding.at(ContractFileFinding.IMPLAUSIBLE_EMISSIONS, where)
                .with("sector", line.sector().title())
                .with("year", year)
                .with("value", line.series().get(year))
                .with("smallest", SMALLEST)
                .with("largest", LARGEST);
    }
}
