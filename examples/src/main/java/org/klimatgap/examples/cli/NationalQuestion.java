package org.klimatgap.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.audit.AuditReport;
import org.klimatgap.ghg.audit.InventoryAudit;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.io.csv.PopulationCsv;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.statistics.PopulationStatistics;
import org.klimatgap.sector.SectorCode;

/**
 * What is asked of a national statistic.
 *
 * @param file the statistic
 * @param previous an older release
 * @param population the residents
 * @param sectors the main sectors that count; none for all
 * @param without main sectors that do not count
 * @param currentYear the year that is now
 */
record NationalQuestion(
        Path file,
        Optional<Path> previous,
        Optional<Path> population,
        List<String> sectors,
        List<String> without,
        Optional<Integer> currentYear) {
    NationalQuestion {
        sectors = List.copyOf(sectors);
        without = List.copyOf(without);
    }

    NationalAnswer ask(OverviewRequest asked) {
        List<Finding> findings = new ArrayList<>();
        // Reading the rules of the audit takes as long as reading the first rows of the file.
        CompletableFuture<InventoryAudit> auditor = CompletableFuture.supplyAsync(InventoryAudit::standard);
        Optional<NationalEmissions> statistic = keep(EmissionsDatabase.read(file), findings);
        Optional<NationalEmissions> older = previous.flatMap(path -> keep(EmissionsDatabase.read(path), findings));
        Optional<Populations> people = population.flatMap(path -> keep(residents(path), findings));
        boolean broken = older.isEmpty() != previous.isEmpty() || people.isEmpty() != population.isEmpty();
        if (statistic.isEmpty() || broken) {
            return new NationalAnswer(statistic, Optional.empty(), findings);
        }
        OverviewRequest request = asked.without(leftOut(statistic.get()));
        request = older.map(request::withPrevious).orElse(request);
        request = people.map(request::withPopulations).orElse(request);
        request = currentYear.map(request::inYear).orElse(request);
        // The audit asks other questions of the same numbers, so both run at once.
        CompletableFuture<AuditReport> audit =
                auditor.thenApplyAsync(rules -> rules.of(statistic.get().inventory()));
        Checked<NationalOverview> compared = NationalOverview.of(statistic.get(), request);
        findings.addAll(audit.join().findings());
        Optional<NationalOverview> overview = keep(compared, findings).map(found -> found.withAudit(audit.join()));
        return new NationalAnswer(statistic, overview, findings);
    }

    /** SCB's own exports are workbooks; a table of one's own is CSV. */
    static Checked<Populations> residents(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? PopulationCsv.read(path) : PopulationStatistics.read(path);
    }

    private static <T> Optional<T> keep(Checked<T> checked, List<Finding> findings) {
        findings.addAll(checked.findings());
        return checked.find();
    }

    private List<SectorCode> leftOut(NationalEmissions statistic) {
        List<SectorCode> wanted =
                sectors.stream().map(code -> code(statistic, code)).toList();
        wanted.stream()
                .filter(code -> !statistic.mainSectors().contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException(
                            "no main sector '" + code.code() + "' in the file, must be one of "
                                    + statistic.mainSectors().stream()
                                            .map(SectorCode::code)
                                            .toList());
                });
        Stream<SectorCode> others = wanted.isEmpty()
                ? Stream.of()
                : statistic.mainSectors().stream().filter(code -> !wanted.contains(code));
        return Stream.concat(others, without.stream().map(code -> code(statistic, code)))
                .distinct()
                .toList();
    }

    private static SectorCode code(NationalEmissions statistic, String code) {
        String own = code.strip();
        return own.contains("~")
                ? SectorCode.parse(own)
                : SectorCode.of(statistic.inventory().scheme().id(), own);
    }
}
