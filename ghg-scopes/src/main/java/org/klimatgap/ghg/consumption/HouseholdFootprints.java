package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/**
 * Household footprints of one year, such as 'SEI, household_2023.xlsx: 290 municipalities, 2023'.
 *
 * <p>A footprint counts what households cause by their consumption wherever it is emitted, without public consumption and
 * investment, which is the boundary {@link Boundary#HOUSEHOLDS}. It overlaps territorial emissions and is never added to
 * them. Amounts are kilograms of CO2 equivalents per resident and year.
 *
 * @param file the file that they were read from
 * @param categories the categories of their parts
 * @param year the year of the consumption
 * @param vintage the release
 * @param footprints one for each area
 */
public record HouseholdFootprints(
        SourceFile file,
        ConsumptionCategories categories,
        int year,
        Vintage vintage,
        List<HouseholdFootprint> footprints)
        implements Serializable {
    private static final int NAMED = 10;

    /** SEI states categories to a tenth of a kilogram. */
    private static final EmissionsPerCapita ROUNDED_TO = EmissionsPerCapita.ofKilogramsPerPerson(0.1);

    /** Sums of decimal numbers miss by far less; without it a difference of just the tolerance might count. */
    private static final double ARITHMETIC = 1e-9;

    /** Copies the footprints. */
    public HouseholdFootprints {
        footprints = List.copyOf(footprints);
    }

    /**
     * Finds the footprint of an area.
     *
     * @param code its region code, for instance {@code 0764}
     * @return the footprint, or empty
     */
    public Optional<HouseholdFootprint> find(String code) {
        return footprints.stream()
                .filter(footprint -> footprint.area().code().equals(code))
                .findFirst();
    }

    /**
     * The footprint of one area.
     *
     * @param code its region code, for instance {@code 0764}
     * @return the same file with that area alone; with none if it lacks the area
     */
    public HouseholdFootprints only(String code) {
        return new HouseholdFootprints(
                file, categories, year, vintage, find(code).stream().toList());
    }

    /**
     * Compares the sum of categories with the stated total.
     *
     * <p>Numbers that are rounded to a step have an error of half a step each, so n categories and their total may differ
     * by (n + 1)/2 steps without any defect.
     *
     * @param step what one unit of the last published digit is, for instance 0.1 kg/person
     * @return a finding for each footprint whose difference is larger
     */
    public List<Finding> reconcile(EmissionsPerCapita step) {
        return footprints.stream()
                .filter(footprint -> !footprint.byCategory().isEmpty())
                .flatMap(footprint -> difference(footprint, step).stream())
                .toList();
    }

    private Optional<Finding> difference(HouseholdFootprint footprint, EmissionsPerCapita step) {
        EmissionsPerCapita sum = sum(footprint);
        double difference = sum.kilogramsPerPerson() - footprint.total().kilogramsPerPerson();
        double tolerance = tolerance(footprint, step).kilogramsPerPerson();
        if (Math.abs(difference)
                <= tolerance + ARITHMETIC * Math.abs(footprint.total().kilogramsPerPerson())) {
            return Optional.empty();
        }
        return Optional.of(Finding.at(ConsumptionFinding.CATEGORIES_DIFFER, location(footprint))
                .with("area", footprint.area().toString())
                .with("sum", sum)
                .with("total", footprint.total())
                .with("difference", EmissionsPerCapita.ofKilogramsPerPerson(difference))
                .with("tolerance", EmissionsPerCapita.ofKilogramsPerPerson(tolerance)));
    }

    private static EmissionsPerCapita tolerance(HouseholdFootprint footprint, EmissionsPerCapita step) {
        return step.times((footprint.byCategory().size() + 1) / 2.0);
    }

    private Location location(HouseholdFootprint footprint) {
        long line = footprint.origin() instanceof Origin.Place place ? place.line() : 0;
        return Location.of(file.name(), line);
    }

    private static EmissionsPerCapita sum(HouseholdFootprint footprint) {
        Emissions sum = Emissions.sum(footprint.byCategory().values().stream()
                .map(part -> Emissions.ofKilograms(part.kilogramsPerPerson()))
                .toList());
        return EmissionsPerCapita.ofTonnesPerPerson(sum.tonnes());
    }

    /**
     * The emissions of whole populations: E = e · P, with e the emissions per resident and P the residents of the same year.
     *
     * @param populations the residents by region code and year
     * @param gwpSet the set by which the source made CO2 equivalents, for instance {@code AR5}
     * @return one total for each area whose population is known, on the basis of household consumption; see {@link
     *     ConsumptionFinding}
     */
    public Checked<NationalEmissions> emissions(Populations populations, String gwpSet) {
        SectorScheme scheme = SectorScheme.totalOnly();
        Sector total = scheme.total().orElseThrow();
        return emissions(
                populations,
                gwpSet,
                scheme,
                (footprint, residents) -> List.of(line(footprint, total, footprint.total(), residents)));
    }

    /**
     * The same with a line for each category of {@link ConsumptionSchemes#sei()}, beside the total that the source states.
     *
     * @param populations the residents by region code and year
     * @param gwpSet the set by which the source made CO2 equivalents, for instance {@code AR5}
     * @return the total and the categories of each area whose population is known; categories are compared with the total
     *     within what rounding to a tenth of a kilogram per person explains; see {@link ConsumptionFinding}
     */
    public Checked<NationalEmissions> emissionsByCategory(Populations populations, String gwpSet) {
        Checked<NationalEmissions> checked = emissions(populations, gwpSet, ConsumptionSchemes.sei(), this::lines);
        List<Finding> findings = new ArrayList<>(checked.findings());
        missingCategories().ifPresent(findings::add);
        return checked.find()
                .map(found -> Checked.of(
                        new NationalEmissions(
                                found.inventory().withRoundings(roundings(populations)),
                                found.basis(),
                                found.register()),
                        findings))
                .orElseGet(() -> Checked.failed(findings));
    }

    private Checked<NationalEmissions> emissions(
            Populations populations,
            String gwpSet,
            SectorScheme scheme,
            BiFunction<HouseholdFootprint, Traced<Population>, List<InventoryLine>> linesOf) {
        Basis basis = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, gwpSet, vintage);
        List<InventoryLine> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (HouseholdFootprint footprint : footprints) {
            populations
                    .find(footprint.area().code(), year)
                    .ifPresentOrElse(
                            residents -> lines.addAll(linesOf.apply(footprint, residents)),
                            () -> unknown.add(footprint.area().toString()));
        }
        List<Finding> findings = missing(unknown, lines.isEmpty());
        return Checked.of(
                new NationalEmissions(Inventory.of(file, scheme, lines), basis, AreaRegister.sweden()), findings);
    }

    private List<InventoryLine> lines(HouseholdFootprint footprint, Traced<Population> residents) {
        SectorScheme scheme = ConsumptionSchemes.sei();
        List<InventoryLine> lines = new ArrayList<>();
        lines.add(line(footprint, scheme.total().orElseThrow(), footprint.total(), residents));
        footprint.byCategory().forEach((category, part) -> {
            Sector sector = scheme.get(SectorCode.of(scheme.id(), category));
            lines.add(line(footprint, sector, part, residents));
        });
        return lines;
    }

    private Map<String, Emissions> roundings(Populations populations) {
        Map<String, Emissions> roundings = new LinkedHashMap<>();
        for (HouseholdFootprint footprint : footprints) {
            EmissionsPerCapita most = tolerance(footprint, ROUNDED_TO);
            populations
                    .find(footprint.area().code(), year)
                    .ifPresent(residents -> roundings.put(footprint.area().code(), most.total(residents.value())));
        }
        return roundings;
    }

    /** Categories that footprints by category lack, said once for the whole file. */
    private Optional<Finding> missingCategories() {
        List<HouseholdFootprint> incomplete = footprints.stream()
                .filter(each -> !each.byCategory().isEmpty())
                .filter(each ->
                        each.byCategory().size() < categories.categories().size())
                .toList();
        List<LocalizedText> lacking = categories.categories().stream()
                .filter(category ->
                        incomplete.stream().anyMatch(each -> each.find(category).isEmpty()))
                .map(ConsumptionCategory::title)
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.at(ConsumptionFinding.MISSING_CATEGORY, Location.of(file.name()))
                        .with("categories", lacking)
                        .with("count", incomplete.size())
                        .with(
                                "areas",
                                incomplete.stream()
                                        .limit(NAMED)
                                        .map(each -> each.area().toString())
                                        .toList()));
    }

    private InventoryLine line(
            HouseholdFootprint footprint, Sector sector, EmissionsPerCapita part, Traced<Population> residents) {
        AnnualSeries series =
                AnnualSeries.builder().put(year, part.total(residents.value())).build();
        return new InventoryLine(
                footprint.area(),
                sector,
                series,
                Map.of(),
                new CellOrigins.OneRow(derivation(footprint, part, residents)),
                Optional.of(Basket.GHG_TOTAL.substance()));
    }

    private Origin derivation(HouseholdFootprint footprint, EmissionsPerCapita part, Traced<Population> residents) {
        Message name = Message.of(ConsumptionText.PER_RESIDENT)
                .with("area", footprint.area().toString())
                .with("year", year);
        return new Origin.Derivation(
                Message.of(ConsumptionText.TIMES_RESIDENTS),
                "E = e · P",
                "SEI, Konsumtionskompassen",
                List.of(new Traced<>(name, part, footprint.origin()), residents));
    }

    private List<Finding> missing(List<String> unknown, boolean all) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        Finding finding = all
                ? Finding.at(ConsumptionFinding.NO_POPULATION, Location.of(file.name()))
                : Finding.at(ConsumptionFinding.MISSING_POPULATION, Location.of(file.name()))
                        .with("areas", unknown.subList(0, Math.min(NAMED, unknown.size())));
        return List.of(finding.with("year", year).with("count", unknown.size()));
    }

    @Override
    public String toString() {
        return vintage + ": " + footprints.size() + " areas, " + year;
    }
}
