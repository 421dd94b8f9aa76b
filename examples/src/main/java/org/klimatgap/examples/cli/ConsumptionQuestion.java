package org.klimatgap.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.ghg.consumption.OtherUses;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.io.national.statistics.HouseholdConsumption;
import org.klimatgap.io.national.statistics.NationalStatistic;
import org.klimatgap.io.national.statistics.NationalStatistics;
import org.klimatgap.io.national.statistics.StatisticsWorkbook;

/**
 * What is asked of consumption.
 *
 * @param file household consumption
 * @param year its year, if the file's name has none
 * @param statistics the workbook with public consumption and investment
 * @param population the residents
 * @param populationYear the year whose residents are taken
 */
record ConsumptionQuestion(
        Path file,
        Optional<Integer> year,
        Optional<Path> statistics,
        Optional<Path> population,
        Optional<Integer> populationYear) {
    ConsumptionAnswer ask(ConsumptionRequest asked) {
        List<Finding> findings = new ArrayList<>();
        Optional<HouseholdFootprints> households = keep(
                year.map(stated -> HouseholdConsumption.read(file, stated))
                        .orElseGet(() -> HouseholdConsumption.read(file)),
                findings);
        Optional<OtherUses> others = statistics.flatMap(path -> others(path, findings));
        if (households.isEmpty() || others.isPresent() != statistics.isPresent()) {
            return new ConsumptionAnswer(Optional.empty(), findings);
        }
        ConsumptionRequest request = others.map(asked::with).orElse(asked);
        Optional<ConsumptionOverview> overview = keep(ConsumptionOverview.of(households.get(), request), findings);
        return new ConsumptionAnswer(overview, findings);
    }

    private Optional<OtherUses> others(Path path, List<Finding> findings) {
        Checked<NationalStatistics> read = StatisticsWorkbook.read(path);
        read.findings().stream().filter(ConsumptionQuestion::concerns).forEach(findings::add);
        Optional<NationalStatistics> workbook = read.find();
        Optional<Populations> people =
                population.flatMap(residents -> keep(NationalQuestion.residents(residents), findings));
        OptionalInt residentsYear = populationYear.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return workbook.flatMap(all -> people.map(residents -> new OtherUses(
                all.get(NationalStatistic.PUBLIC_CONSUMPTION),
                all.get(NationalStatistic.INVESTMENT),
                residents,
                residentsYear)));
    }

    /** Whether a finding is about the whole workbook, or about a sheet that is used. */
    private static boolean concerns(Finding finding) {
        String sheet = finding.location().map(Location::pointer).orElse("");
        return sheet.isEmpty()
                || sheet.equals(NationalStatistic.PUBLIC_CONSUMPTION.sheet())
                || sheet.equals(NationalStatistic.INVESTMENT.sheet());
    }

    private static <T> Optional<T> keep(Checked<T> checked, List<Finding> findings) {
        findings.addAll(checked.findings());
        return checked.find();
    }
}
