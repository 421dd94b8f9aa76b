package org.klimatgap.ghg.consumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.PathwayOperation;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** Makes the rows of the comparison of consumption. */
final class ConsumptionRows {
    private static final int NAMED = 10;

    private final HouseholdFootprints households;
    private final ConsumptionRequest request;
    private final AreaRegister register = AreaRegister.sweden();
    private final Map<FinalUse, Map<String, Traced<Emissions>>> others = new EnumMap<>(FinalUse.class);
    private final List<Finding> findings = new ArrayList<>();

    ConsumptionRows(HouseholdFootprints households, ConsumptionRequest request) {
        this.households = households;
        this.request = request;
        request.others().ifPresent(uses -> {
            others.put(FinalUse.PUBLIC, byArea(uses.publicConsumption(), FinalUse.PUBLIC));
            others.put(FinalUse.INVESTMENT, byArea(uses.investment(), FinalUse.INVESTMENT));
        });
    }

    Checked<ConsumptionOverview> build() {
        request.others().ifPresent(this::check);
        if (findings.stream().anyMatch(Finding::isError)) {
            return Checked.failed(findings);
        }
        List<ConsumptionRow> rows =
                households.footprints().stream().map(this::row).toList();
        reportUnknown(rows);
        ConsumptionOverview overview = new ConsumptionOverview(
                households,
                request,
                request.others().isPresent() ? Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT : Boundary.HOUSEHOLDS,
                ranked(rows.stream().filter(row -> row.area().isMunicipality()).toList()),
                rows.stream()
                        .filter(row -> !row.area().isMunicipality())
                        .sorted(Comparator.comparing(row -> row.area().code()))
                        .toList(),
                sources());
        return Checked.of(overview, findings);
    }

    private void check(OtherUses uses) {
        Stream.of(uses.publicConsumption(), uses.investment())
                .filter(statistic -> !statistic.yearsOfMunicipalities().contains(households.year()))
                .forEach(statistic -> findings.add(Finding.at(
                                ConsumptionFinding.YEAR_MISSING,
                                Location.of(statistic.inventory().file().name()))
                        .with("boundary", statistic.basis().boundary().title())
                        .with("year", households.year())
                        .with("years", List.copyOf(statistic.yearsOfMunicipalities()))));
        checkResidents(uses, residentsYear(uses));
    }

    private void checkResidents(OtherUses uses, int year) {
        Location place = Location.of(uses.residents().file().name());
        boolean none = register.municipalities().stream()
                .noneMatch(each -> uses.residents().find(each.code(), year).isPresent());
        if (none) {
            findings.add(Finding.at(ConsumptionFinding.NO_POPULATION, place)
                    .with("year", year)
                    .with("count", households.footprints().size()));
        } else if (year != households.year()) {
            findings.add(Finding.at(ConsumptionFinding.RESIDENTS_OF_OTHER_YEAR, place)
                    .with("year", year)
                    .with("consumption", households.year()));
        }
    }

    private int residentsYear(OtherUses uses) {
        return uses.residentsYear().orElse(households.year());
    }

    private Map<String, Traced<Emissions>> byArea(NationalEmissions statistic, FinalUse use) {
        Map<String, Traced<Emissions>> byArea = new LinkedHashMap<>();
        for (InventoryLine line : statistic.inventory().lines()) {
            line.series()
                    .find(households.year())
                    .ifPresent(value -> byArea.put(
                            line.area().code(),
                            new Traced<>(named(use, line.area()), value, line.origin(households.year()))));
        }
        return byArea;
    }

    private Message named(FinalUse use, Area area) {
        return Message.of(ConsumptionText.USE_IN)
                .with("use", use.sector().title())
                .with("area", area.name())
                .with("year", households.year());
    }

    private ConsumptionRow row(HouseholdFootprint footprint) {
        Area area = footprint.area();
        Map<FinalUse, Traced<EmissionsPerCapita>> uses = new EnumMap<>(FinalUse.class);
        uses.put(
                FinalUse.HOUSEHOLDS,
                new Traced<>(named(FinalUse.HOUSEHOLDS, area), footprint.total(), footprint.origin()));
        request.others()
                .flatMap(other -> residents(area, other))
                .ifPresent(people -> others.forEach((use, tonnes) -> Optional.ofNullable(tonnes.get(area.code()))
                        .ifPresent(emissions -> uses.put(use, perPerson(use, area, emissions, people)))));
        return new ConsumptionRow(area, uses, counted(uses), request, households.year(), OptionalInt.empty());
    }

    private Traced<EmissionsPerCapita> perPerson(
            FinalUse use, Area area, Traced<Emissions> emissions, Traced<Population> people) {
        return PathwayOperation.PER_CAPITA.derive(
                named(use, area), emissions.value().perCapita(people.value()), emissions, people);
    }

    /** All uses that are asked for, or nothing. */
    private Optional<Traced<EmissionsPerCapita>> counted(Map<FinalUse, Traced<EmissionsPerCapita>> uses) {
        if (request.others().isEmpty()) {
            return Optional.ofNullable(uses.get(FinalUse.HOUSEHOLDS));
        }
        if (uses.size() < FinalUse.values().length) {
            return Optional.empty();
        }
        List<Traced<EmissionsPerCapita>> parts = List.copyOf(uses.values());
        EmissionsPerCapita sum = parts.stream()
                .map(Traced::value)
                .reduce(EmissionsPerCapita::plus)
                .orElseThrow();
        return Optional.of(ConsumptionOperation.WIDER_BOUNDARY.derive(
                Message.of(ConsumptionText.CONSUMPTION_IN).with("year", households.year()), sum, parts));
    }

    /** The residents of an area: of a larger one, those of all its municipalities. */
    private Optional<Traced<Population>> residents(Area area, OtherUses uses) {
        int year = residentsYear(uses);
        if (area.isMunicipality()) {
            return uses.residents().find(area.code(), year);
        }
        List<Municipality> wanted = register.municipalities().stream()
                .filter(each -> area.parent().isEmpty() || each.code().startsWith(area.code()))
                .toList();
        List<Traced<Population>> parts = wanted.stream()
                .flatMap(each -> uses.residents().find(each.code(), year).stream())
                .toList();
        return parts.size() < wanted.size() || parts.isEmpty() ? Optional.empty() : Optional.of(sum(parts, year));
    }

    private static Traced<Population> sum(List<Traced<Population>> parts, int year) {
        long persons = parts.stream().mapToLong(part -> part.value().persons()).sum();
        return ConsumptionOperation.RESIDENTS.derive(
                Message.of(ConsumptionText.RESIDENTS).with("year", year), Population.ofPersons(persons), parts);
    }

    private void reportUnknown(List<ConsumptionRow> rows) {
        List<String> unknown = rows.stream()
                .filter(row -> row.counted().isEmpty())
                .map(row -> row.area().toString())
                .toList();
        if (!unknown.isEmpty()) {
            findings.add(Finding.at(
                            ConsumptionFinding.USE_MISSING,
                            Location.of(households.file().name()))
                    .with("count", unknown.size())
                    .with("areas", unknown.subList(0, Math.min(NAMED, unknown.size()))));
        }
    }

    /** The least per person first, equal ones sharing a rank; those without a value last. */
    private static List<ConsumptionRow> ranked(List<ConsumptionRow> rows) {
        List<ConsumptionRow> sorted = rows.stream()
                .sorted(Comparator.comparingDouble(ConsumptionRows::measure)
                        .thenComparing(row -> row.area().code()))
                .toList();
        List<ConsumptionRow> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tie = i > 0 && measure(sorted.get(i - 1)) == measure(sorted.get(i));
            rank = tie ? rank : i + 1;
            ConsumptionRow row = sorted.get(i);
            ranked.add(row.counted().isPresent() ? row.withRank(rank) : row);
        }
        return ranked;
    }

    private static double measure(ConsumptionRow row) {
        return row.counted().map(now -> now.value().kilogramsPerPerson()).orElse(Double.POSITIVE_INFINITY);
    }

    private List<SourceFile> sources() {
        return Stream.concat(
                        Stream.of(households.file()),
                        request.others().stream()
                                .flatMap(uses -> Stream.of(
                                        uses.publicConsumption().inventory().file(),
                                        uses.investment().inventory().file(),
                                        uses.residents().file())))
                .distinct()
                .toList();
    }
}
