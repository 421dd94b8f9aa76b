package org.klimatgap.io.contract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.basis.Basket;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.contract.DataPaths.DataFile;
import org.klimatgap.io.csv.PopulationCsv;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.EmissionsDatabaseOptions;
import org.klimatgap.io.national.statistics.HouseholdConsumption;
import org.klimatgap.io.national.statistics.NationalStatistic;
import org.klimatgap.io.national.statistics.NationalStatistics;
import org.klimatgap.io.national.statistics.PopulationStatistics;
import org.klimatgap.io.national.statistics.StatisticsWorkbook;
import org.klimatgap.sector.SectorScheme;

/** Reads the official statistics that a contract may name as they are published. */
final class NationalFiles {
    /** Stands for a GWP set that the contract lacks, which is reported elsewhere. */
    private static final String UNSTATED = "?";

    private final Map<Path, Checked<NationalStatistics>> workbooks = new HashMap<>();

    /**
     * What an account says of its file, beside the file itself.
     *
     * @param scheme the scheme of its sectors
     * @param people the residents
     * @param municipality the code of the contract's municipality
     * @param boundary what the account counts
     * @param gwpSet the GWP set of the account
     * @param year the year of a file that has none in its name
     */
    record Terms(
            SectorScheme scheme,
            Optional<Populations> people,
            Optional<String> municipality,
            Optional<String> boundary,
            Optional<String> gwpSet,
            Optional<Integer> year) {
        private boolean isOf(SectorScheme other) {
            return scheme.id().equals(other.id());
        }

        private boolean isTotal() {
            return isOf(SectorScheme.totalOnly());
        }
    }

    /** The statistic, if the file is one of those that are known by their headers. */
    Optional<Checked<NationalEmissions>> read(DataFile file, Terms terms) {
        if (terms.isOf(SectorScheme.nationalEmissionsDatabase())) {
            return isWorkbook(file.path()) || EmissionsDatabase.recognises(file.path())
                    ? Optional.of(database(file, terms))
                    : Optional.empty();
        }
        boolean categories = terms.isOf(ConsumptionSchemes.sei());
        if ((categories || terms.isTotal()) && HouseholdConsumption.recognises(file.path())) {
            return Optional.of(households(file, terms, categories));
        }
        return terms.isTotal() && isWorkbook(file.path()) ? Optional.of(statistic(file, terms)) : Optional.empty();
    }

    /** Residents out of a table of one's own, or of a workbook as SCB exports it. */
    static Checked<Populations> populations(DataFile file) {
        return isWorkbook(file.path())
                ? PopulationStatistics.read(file.path(), file.name())
                : PopulationCsv.read(file.path(), file.name());
    }

    private static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls");
    }

    private static Checked<NationalEmissions> database(DataFile file, Terms terms) {
        EmissionsDatabaseOptions options =
                EmissionsDatabaseOptions.standard().withScheme(terms.scheme()).withDisplayName(file.name());
        return EmissionsDatabase.read(file.path(), options);
    }

    private static Checked<NationalEmissions> households(DataFile file, Terms terms, boolean categories) {
        OptionalInt year = terms.year().map(OptionalInt::of).orElseGet(OptionalInt::empty);
        Checked<HouseholdFootprints> read = HouseholdConsumption.read(file.path(), year, file.name());
        if (terms.people().isEmpty()) {
            return Checked.failed(
                    List.of(Finding.at(ContractFileFinding.HOUSEHOLDS_WITHOUT_POPULATION, Location.of(file.name()))));
        }
        return then(read, found -> emissions(ofMunicipality(found, terms), terms, categories));
    }

    /** Residents of other municipalities are not the contract's business. */
    private static HouseholdFootprints ofMunicipality(HouseholdFootprints all, Terms terms) {
        return terms.municipality()
                .filter(code -> all.find(code).isPresent())
                .map(all::only)
                .orElse(all);
    }

    private static Checked<NationalEmissions> emissions(HouseholdFootprints found, Terms terms, boolean categories) {
        Populations people = terms.people().orElseThrow();
        String gwpSet = terms.gwpSet().orElse(UNSTATED);
        return categories ? found.emissionsByCategory(people, gwpSet) : found.emissions(people, gwpSet);
    }

    private Checked<NationalEmissions> statistic(DataFile file, Terms terms) {
        Checked<NationalStatistics> read =
                workbooks.computeIfAbsent(file.path(), path -> StatisticsWorkbook.read(path, file.name()));
        Optional<NationalStatistic> wanted = Arrays.stream(NationalStatistic.values())
                .filter(each -> each.basket() == Basket.GHG_TOTAL)
                .filter(each ->
                        terms.boundary().filter(each.boundary().id()::equals).isPresent())
                .findFirst();
        List<Finding> findings = read.findings().stream()
                .filter(finding -> wanted.isEmpty() || concerns(finding, wanted.get()))
                .toList();
        return read.find()
                .map(all -> wanted.flatMap(all::find)
                        .map(statistic -> Checked.of(statistic, findings))
                        .orElseGet(() -> Checked.failed(List.of(none(file, terms, all)))))
                .orElseGet(() -> Checked.failed(findings));
    }

    private static Finding none(DataFile file, Terms terms, NationalStatistics all) {
        return Finding.at(ContractFileFinding.NO_SUCH_STATISTIC, Location.of(file.name()))
                .with("boundary", terms.boundary().orElse(""))
                .with(
                        "valid",
                        all.statistics().keySet().stream()
                                .filter(each -> each.basket() == Basket.GHG_TOTAL)
                                .map(each -> each.boundary().id())
                                .toList());
    }

    /** Whether a finding is about the file as a whole, or about the sheet that is used. */
    private static boolean concerns(Finding finding, NationalStatistic statistic) {
        String sheet = finding.location().map(Location::pointer).orElse("");
        return sheet.isEmpty() || sheet.equals(statistic.sheet());
    }

    private static <T, R> Checked<R> then(Checked<T> read, Function<T, Checked<R>> next) {
        Optional<Checked<R>> result = read.find().map(next);
        List<Finding> findings = Stream.concat(
                        read.findings().stream(), result.stream().flatMap(each -> each.findings().stream()))
                .toList();
        return result.flatMap(Checked::find)
                .map(value -> Checked.of(value, findings))
                .orElseGet(() -> Checked.failed(findings));
    }
}
