package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.contract.DataPaths.DataFile;
import org.klimatgap.io.csv.CsvFinding;
import org.klimatgap.io.csv.EmissionsCsv;
import org.klimatgap.io.csv.EmissionsCsvOptions;
import org.klimatgap.io.csv.EmissionsLayout;
import org.klimatgap.sector.SectorScheme;

/** Reads the files that a contract names, each of them once however many accounts name it. */
final class DataFiles {
    private final DataPaths paths;
    private final FindingCollector findings;
    private final Map<Path, Optional<Populations>> populations = new HashMap<>();
    private final Map<String, Optional<SectorScheme>> schemes = new HashMap<>();
    private final Map<Reading, Checked<Inventory>> inventories = new HashMap<>();
    private final Map<Inventory, Basis> bases = new HashMap<>();
    private final NationalFiles national = new NationalFiles();
    private final Optional<Municipality> municipality;

    DataFiles(DataPaths paths, Optional<Municipality> municipality, FindingCollector findings) {
        this.paths = paths;
        this.municipality = municipality;
        this.findings = findings;
    }

    /** A file of emissions and all that its reading depends on. */
    private record Reading(DataFile file, EmissionsLayout layout, NationalFiles.Terms terms) {
        EmissionsCsvOptions options() {
            EmissionsCsvOptions named =
                    EmissionsCsvOptions.DEFAULT.withLayout(layout).withDisplayName(file.name());
            return terms.people().map(named::withPopulations).orElse(named);
        }
    }

    /** The residents that an account names, or empty if it names none or they cannot be used. */
    Optional<Populations> populations(Field account) {
        return account.find("population")
                .flatMap(paths::find)
                .flatMap(
                        file -> populations.computeIfAbsent(file.path(), path -> use(NationalFiles.populations(file))));
    }

    /** A file that a part of an account names, or empty if it names none or it cannot be found. */
    Optional<DataFile> file(Field parent, String name) {
        return parent.find(name).flatMap(paths::find);
    }

    /** The scheme of an account's sectors: one that the library ships, or a file. */
    Optional<SectorScheme> scheme(Field account) {
        return account.find("source").flatMap(source -> source.find("scheme")).flatMap(field -> switch (field.text()) {
            case "NED" -> schemes.computeIfAbsent("NED", id -> Optional.of(SectorScheme.nationalEmissionsDatabase()));
            case "TOTAL" -> schemes.computeIfAbsent("TOTAL", id -> Optional.of(SectorScheme.totalOnly()));
            default ->
                ConsumptionSchemes.find(field.text())
                        .or(() -> paths.find(field)
                                .flatMap(file -> schemes.computeIfAbsent(
                                        file.path().toString(), path -> use(SectorScheme.read(file.path())))));
        });
    }

    private <T> Optional<T> use(Checked<T> read) {
        findings.addAll(read.findings());
        return read.find();
    }

    /** The lines of an account's file, or empty if they cannot be used. */
    Optional<Inventory> inventory(Field account, Optional<SectorScheme> scheme, Optional<Populations> people) {
        boolean lacksPeople = people.isEmpty() && account.has("population");
        return account.find("source").flatMap(source -> {
            Optional<DataFile> file = source.find("file").flatMap(paths::find);
            return file.flatMap(found -> scheme.map(
                            known -> new Reading(found, layout(source), terms(account, known, people)))
                    .flatMap(reading -> usable(source, found.name(), read(reading, lacksPeople))));
        });
    }

    private NationalFiles.Terms terms(Field account, SectorScheme scheme, Optional<Populations> people) {
        return new NationalFiles.Terms(
                scheme,
                people,
                municipality.map(Municipality::code),
                account.text("boundary"),
                account.text("gwpSet"),
                account.find("source").flatMap(source -> source.number("year")));
    }

    private static EmissionsLayout layout(Field source) {
        return source.text("layout")
                .map(id -> id.equals("wide") ? EmissionsLayout.WIDE : EmissionsLayout.TIDY)
                .orElse(EmissionsLayout.DETECT);
    }

    private Checked<Inventory> read(Reading reading, boolean lacksPeople) {
        return inventories.computeIfAbsent(reading, key -> {
            Checked<Inventory> read = national.read(key.file(), key.terms())
                    .map(this::inventory)
                    .orElseGet(() ->
                            EmissionsCsv.read(key.file().path(), key.terms().scheme(), key.options()));
            read.findings().stream()
                    .filter(each -> !(lacksPeople && isFollower(each)))
                    .forEach(findings::note);
            return read;
        });
    }

    private Checked<Inventory> inventory(Checked<NationalEmissions> read) {
        return read.map(statistic -> {
            bases.put(statistic.inventory(), statistic.basis());
            return statistic.inventory();
        });
    }

    /** What the tonnes of a file stand for, where the file itself says so. */
    Optional<Basis> basis(Inventory inventory) {
        return Optional.ofNullable(bases.get(inventory));
    }

    /** The older release that an account's reference year may be spliced from. */
    Optional<Inventory> olderRelease(Field account, SectorScheme scheme) {
        return account.find("source")
                .flatMap(source -> source.find("spliceFrom")
                        .flatMap(paths::find)
                        .flatMap(file -> {
                            Reading reading =
                                    new Reading(file, EmissionsLayout.DETECT, terms(account, scheme, Optional.empty()));
                            return usable(source, file.name(), read(reading, false));
                        }));
    }

    /** A population file that cannot be used is one defect, not one for each value per person. */
    private static boolean isFollower(Finding finding) {
        return finding.code() == CsvFinding.NO_POPULATION;
    }

    private Optional<Inventory> usable(Field source, String name, Checked<Inventory> read) {
        Optional<String> why = source.text("acceptPartial");
        Checked<Inventory> used = why.map(read::acceptPartial).orElse(read);
        if (!used.isUsable()) {
            findings.block();
        } else if (!read.isUsable()) {
            findings.accept(name, why.orElseThrow());
        }
        return used.find();
    }
}
