package org.klimatgap.io.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.consumption.FootprintAccount;
import org.klimatgap.ghg.expenditure.ExpenditureBridge;
import org.klimatgap.ghg.expenditure.PriceTerms;
import org.klimatgap.ghg.inputoutput.Concordance;
import org.klimatgap.ghg.inputoutput.EmissionMultipliers;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.gwp.Gas;
import org.klimatgap.io.contract.DataPaths.DataFile;
import org.klimatgap.io.inputoutput.MatrixCsv;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.sector.SectorScheme;

/** Reads an account that is what households spend on each category times what a unit of money causes. */
final class SpendingReader {
    private final Optional<Municipality> municipality;
    private final DataFiles files;
    private final FindingCollector findings;
    private final BasisReader bases;
    private final PriceTermsReader prices;
    private final SpendingChecks checks;
    private final AmountReader amounts;

    SpendingReader(Optional<Municipality> municipality, DataFiles files, FindingCollector findings) {
        this.municipality = municipality;
        this.files = files;
        this.findings = findings;
        this.bases = new BasisReader(findings);
        this.prices = new PriceTermsReader(findings);
        this.checks = new SpendingChecks(findings);
        this.amounts = new AmountReader(findings);
    }

    /**
     * What an account is computed from.
     *
     * @param spending what areas spend on each category
     * @param values what a unit of money causes, by gas and product
     * @param bridge which products the categories buy, in the prices of the multipliers
     * @param year the year of the spending
     */
    private record Tables(
            LabelledMatrix<String, String> spending,
            LabelledMatrix<Gas, RegionLabel> values,
            ExpenditureBridge bridge,
            int year) {
        /** The money that the multipliers are for: they are in tonnes for each unit of it. */
        InputUnit money() {
            String unit = values.unit().symbol();
            return new InputUnit(unit.substring(unit.indexOf('/') + 1));
        }
    }

    /** The emissions without their population, as far as nothing hinders; every hindrance is reported. */
    FileEmissions read(Field account) {
        Optional<Basis> basis = bases.read(account);
        Optional<Tables> tables = account.find("source").flatMap(this::tables);
        return new FileEmissions(
                basis,
                account.find("source")
                        .flatMap(source -> tables.flatMap(known -> basis.flatMap(
                                tonnes -> municipality.flatMap(whose -> lines(source, known, tonnes, whose))))));
    }

    private Optional<Tables> tables(Field source) {
        Optional<LabelledMatrix<String, String>> spending =
                read(source, "spending", file -> MatrixCsv.spending(file.path(), file.name()));
        Optional<LabelledMatrix<Gas, RegionLabel>> values =
                read(source, "multipliers", file -> MatrixCsv.multipliers(file.path(), file.name()));
        Optional<Concordance<String, RegionLabel>> concordance =
                read(source, "concordance", file -> Concordance.readCategories(file.path()));
        Optional<PriceTerms> terms = prices.read(source);
        return spending.flatMap(spent ->
                values.flatMap(causes -> concordance.flatMap(places -> terms.flatMap(price -> source.number("year")
                        .map(year -> new Tables(spent, causes, new ExpenditureBridge(places, price), year))))));
    }

    private <T> Optional<T> read(Field source, String name, Function<DataFile, Checked<T>> reader) {
        return files.file(source, name).map(reader).flatMap(this::use);
    }

    private <T> Optional<T> use(Checked<T> read) {
        findings.addAll(read.findings());
        return read.find();
    }

    private Optional<FileEmissions.Lines> lines(Field source, Tables tables, Basis basis, Municipality whose) {
        boolean sound = checks.money(source, tables.spending(), tables.money());
        sound &= checks.gas(source, tables.values(), basis);
        sound &= checks.spends(source, tables.spending(), whose);
        sound &= checks.categories(tables.spending(), coicop());
        return sound
                ? footprints(tables, basis, whose)
                        .flatMap(each -> withDirect(source, each))
                        .map(each -> FootprintAccount.byCategory(whose, Map.of(tables.year(), each), coicop()))
                        .filter(account -> isPlausible(source, account))
                        .map(account -> new FileEmissions.Lines(
                                account, SpendingReader.file(tables.spending()), Optional.of(coicop())))
                : Optional.empty();
    }

    private static SectorScheme coicop() {
        return ConsumptionSchemes.coicop();
    }

    private Optional<List<Footprint<String>>> footprints(Tables tables, Basis basis, Municipality whose) {
        return use(EmissionMultipliers.of(tables.values(), basis.gwpSet(), tables.money()))
                .flatMap(multipliers ->
                        use(tables.bridge().footprintsByCategory(tables.spending(), whose.code(), multipliers, basis)));
    }

    /** The footprints with what the residents emit themselves; a category may stand once, and must be bought. */
    private Optional<List<Footprint<String>>> withDirect(Field source, List<Footprint<String>> bought) {
        List<Footprint<String>> all = new ArrayList<>(bought);
        List<Field> stated = source.elements("direct");
        boolean sound = true;
        for (Field field : stated) {
            Optional<Traced<Emissions>> amount = amounts.mass(field, "amount", ContractText.DIRECT);
            Optional<Integer> place = field.find("category").flatMap(category -> checks.direct(category, all));
            amount.ifPresent(
                    own -> place.ifPresent(at -> all.set(at, all.get(at).withDirect(own))));
            sound &= amount.isPresent() && place.isPresent();
        }
        return sound ? Optional.of(all) : Optional.empty();
    }

    private boolean isPlausible(Field source, EmissionsAccount account) {
        List<InventoryLine> implausible = account.lines().stream()
                .filter(line -> line.series().years().stream()
                        .anyMatch(year ->
                                !EmissionsReader.isPlausible(line.series().get(year))))
                .toList();
        implausible.forEach(line -> findings.add(EmissionsReader.implausible(
                source.location(), line, line.series().years().get(0))));
        return implausible.isEmpty();
    }

    private static SourceFile file(LabelledMatrix<?, ?> table) {
        return table.origin(0, 0) instanceof Origin.Place place ? place.file() : unread(table);
    }

    private static SourceFile unread(LabelledMatrix<?, ?> table) {
        throw new AssertionError(table);
    }
}
