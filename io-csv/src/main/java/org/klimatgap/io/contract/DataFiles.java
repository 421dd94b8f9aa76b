package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.io.contract.DataPaths.DataFile;
import org.klimatgap.io.csv.CsvFinding;
import org.klimatgap.io.csv.EmissionsCsv;
import org.klimatgap.io.csv.EmissionsCsvOptions;
import org.klimatgap.io.csv.EmissionsLayout;
import org.klimatgap.io.csv.PopulationCsv;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.EmissionsDatabaseOptions;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorScheme;

/** Reads the files that a contract names, each of them once however many accounts name it. */
final class DataFiles {
    private final DataPaths paths;
    private final FindingCollector findings;
    private final Map<Path, Optional<Populations>> populations = new HashMap<>();
    private final Map<String, Optional<SectorScheme>> schemes = new HashMap<>();
    private final Map<Reading, Checked<Inventory>> inventories = new HashMap<>();
    private final Map<SourceFile, Basis> bases = new HashMap<>();

    DataFiles(DataPaths paths, FindingCollector findings) {
        this.paths = paths;
        this.findings = findings;
    }

    /** A file of emissions and all that its reading depends on. */
    private record Reading(Path file, SectorScheme scheme, EmissionsLayout layout, Optional<Populations> people) {
        EmissionsCsvOptions options(String name) {
            EmissionsCsvOptions named =
                    EmissionsCsvOptions.DEFAULT.withLayout(layout).withDisplayName(name);
            return people.map(named::withPopulations).orElse(named);
        }
    }

    /** The residents that an account names, or empty if it names none or they cannot be used. */
    Optional<Populations> populations(Field account) {
        return account.find("population")
                .flatMap(paths::find)
                .flatMap(file ->
                        populations.computeIfAbsent(file.path(), path -> use(PopulationCsv.read(path, file.name()))));
    }

    /** The scheme of an account's sectors: one that the library ships, or a file. */
    Optional<SectorScheme> scheme(Field account) {
        return account.find("source").flatMap(source -> source.find("scheme")).flatMap(field -> switch (field.text()) {
            case "NED" -> schemes.computeIfAbsent("NED", id -> Optional.of(SectorScheme.nationalEmissionsDatabase()));
            case "TOTAL" -> schemes.computeIfAbsent("TOTAL", id -> Optional.of(SectorScheme.totalOnly()));
            default ->
                paths.find(field)
                        .flatMap(file -> schemes.computeIfAbsent(
                                file.path().toString(), path -> use(SectorScheme.read(file.path()))));
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
            return file.flatMap(found -> scheme.map(known -> new Reading(found.path(), known, layout(source), people))
                    .flatMap(reading -> usable(source, found.name(), read(reading, found.name(), lacksPeople))));
        });
    }

    private static EmissionsLayout layout(Field source) {
        return source.text("layout")
                .map(id -> id.equals("wide") ? EmissionsLayout.WIDE : EmissionsLayout.TIDY)
                .orElse(EmissionsLayout.DETECT);
    }

    private Checked<Inventory> read(Reading reading, String name, boolean lacksPeople) {
        return inventories.computeIfAbsent(reading, key -> {
            Checked<Inventory> read = isNational(key)
                    ? national(key, name)
                    : EmissionsCsv.read(key.file(), key.scheme(), key.options(name));
            read.findings().stream()
                    .filter(each -> !(lacksPeople && isFollower(each)))
                    .forEach(findings::note);
            return read;
        });
    }

    private static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    private static boolean isNational(Reading reading) {
        return reading.scheme()
                        .id()
                        .equals(SectorScheme.nationalEmissionsDatabase().id())
                && (isWorkbook(reading.file()) || EmissionsDatabase.recognises(reading.file()));
    }

    private Checked<Inventory> national(Reading reading, String name) {
        EmissionsDatabaseOptions options =
                EmissionsDatabaseOptions.standard().withScheme(reading.scheme()).withDisplayName(name);
        return EmissionsDatabase.read(reading.file(), options).map(statistic -> {
            bases.put(statistic.inventory().file(), statistic.basis());
            return statistic.inventory();
        });
    }

    /** What the tonnes of a file stand for, where the file itself says so. */
    Optional<Basis> basis(SourceFile file) {
        return Optional.ofNullable(bases.get(file));
    }

    /** The older release that an account's reference year may be spliced from. */
    Optional<Inventory> olderRelease(Field account, SectorScheme scheme) {
        return account.find("source")
                .flatMap(source -> source.find("spliceFrom")
                        .flatMap(paths::find)
                        .flatMap(file -> {
                            Reading reading =
                                    new Reading(file.path(), scheme, EmissionsLayout.DETECT, Optional.empty());
                            return usable(source, file.name(), read(reading, file.name(), false));
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
