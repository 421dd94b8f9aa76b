package org.klimatgap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.ActivityCalculator;
import org.klimatgap.ghg.activity.FactorSet;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.ghg.group.GroupData;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.group.GroupTerms;
import org.klimatgap.ghg.organisation.ChangeYearRule;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.activity.ActivityCsv;
import org.klimatgap.io.scope.CompletenessCsv;
import org.klimatgap.io.scope.InstrumentsCsv;
import org.klimatgap.io.scope.OrganisationCsv;

/**
 * The tables of a municipal group, such as 'group.csv, activities.csv, operational-control'; they need their years.
 *
 * <p>Swedish electricity, units that change hands counted by days, factors of Sweden before those of the Nordic countries and the
 * world. What else a group may have – purchases, base years, persons – is in a contract file or {@link GroupData}.
 *
 * @param organisation who owns what, a CSV
 * @param activities what was used, CSVs
 * @param factors emission factors in their order of precedence: names of shipped sets and CSVs
 * @param instruments under what energy was bought, a CSV
 * @param completeness why categories have no number, a CSV
 * @param boundary how units are consolidated
 * @param gwpSet the name of the GWP set
 */
public record GroupTables(
        Path organisation,
        List<Path> activities,
        List<String> factors,
        Optional<Path> instruments,
        Optional<Path> completeness,
        Boundary boundary,
        String gwpSet) {
    private static final List<String> REGIONS = List.of("SE", "Nordic", "World");
    private static final String MARKET = "SE";

    /** Copies the lists. */
    public GroupTables {
        activities = List.copyOf(activities);
        factors = List.copyOf(factors);
    }

    static GroupTables of(Path organisation) {
        return new GroupTables(
                organisation,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Boundary.OPERATIONAL_CONTROL,
                "AR5");
    }

    /**
     * Says what was used.
     *
     * @param files CSVs of activities
     * @return the changed tables
     */
    public GroupTables activities(String... files) {
        List<Path> paths = Arrays.stream(files).map(Mistake::file).toList();
        return new GroupTables(organisation, paths, factors, instruments, completeness, boundary, gwpSet);
    }

    /**
     * Says by what factors activities are computed.
     *
     * @param sets names of shipped sets such as {@code ipcc-2006}, and CSVs; the first that has a factor gives it
     * @return the changed tables
     */
    public GroupTables factors(String... sets) {
        return new GroupTables(organisation, activities, List.of(sets), instruments, completeness, boundary, gwpSet);
    }

    /**
     * Says under what energy was bought.
     *
     * @param file a CSV of certificates and contracts
     * @return the changed tables
     */
    public GroupTables instruments(String file) {
        return new GroupTables(
                organisation, activities, factors, Optional.of(Mistake.file(file)), completeness, boundary, gwpSet);
    }

    /**
     * Says why categories have no number.
     *
     * @param file a CSV of notation keys
     * @return the changed tables
     */
    public GroupTables completeness(String file) {
        return new GroupTables(
                organisation, activities, factors, instruments, Optional.of(Mistake.file(file)), boundary, gwpSet);
    }

    /**
     * Says how units are consolidated.
     *
     * @param approach equity share, financial or operational control
     * @return the changed tables
     */
    public GroupTables by(Boundary approach) {
        return new GroupTables(organisation, activities, factors, instruments, completeness, approach, gwpSet);
    }

    /**
     * Says by which global warming potentials gases are added.
     *
     * @param name for instance {@code AR5}
     * @return the changed tables
     */
    public GroupTables gwpSet(String name) {
        return new GroupTables(organisation, activities, factors, instruments, completeness, boundary, name);
    }

    /**
     * Reads the tables and makes the statement.
     *
     * @param years the years of the statement, each of which must be complete
     * @return the group
     * @throws org.klimatgap.finding.DataException with every error of every table
     * @throws IllegalArgumentException if there is no year, or there are activities and no factors, or a factor or GWP set is unknown
     */
    public Group of(int... years) {
        if (factors.isEmpty() && !activities.isEmpty()) {
            throw Mistake.of(
                    "activities need factors(…): CSVs, or names of shipped sets, which are " + FactorSet.shipped());
        }
        List<Finding> noticed = new ArrayList<>();
        Optional<Organisation> units = read(organisation, OrganisationCsv::read, noticed);
        Activities used = activities.stream()
                .flatMap(file -> read(file, ActivityCsv::read, noticed).stream())
                .reduce(Activities::plus)
                .orElseGet(Activities::of);
        List<Instrument> claims = instruments
                .flatMap(file -> read(file, InstrumentsCsv::read, noticed))
                .orElse(List.of());
        List<Disclosure> reasons = completeness
                .flatMap(file -> read(file, CompletenessCsv::read, noticed))
                .orElse(List.of());
        ActivityCalculator calculator =
                ActivityCalculator.of(GwpSet.of(gwpSet), REGIONS, sets(noticed).toArray(FactorSet[]::new));
        Checked<GroupInventory> made = units.filter(known -> noticed.stream().noneMatch(Finding::isError))
                .map(known ->
                        GroupData.of(terms(known, years), calculator, used).withClaims(claims, reasons))
                .map(data -> GroupInventory.of(data).withEarlier(noticed))
                .orElseGet(() -> Checked.failed(noticed));
        return new Group(Sound.get(made), made.findings(), Klimatgap.FIRST);
    }

    private GroupTerms terms(Organisation units, int... years) {
        return new GroupTerms(
                units.consolidation(boundary, ChangeYearRule.BY_DAYS),
                Vintage.of(name(organisation)),
                IntStream.of(years).boxed().toList(),
                Optional.empty(),
                StatementTotal.SCOPES_1_2_3_MARKET,
                MARKET);
    }

    private List<FactorSet> sets(List<Finding> noticed) {
        return factors.stream().flatMap(name -> set(name, noticed).stream()).toList();
    }

    private static Optional<FactorSet> set(String name, List<Finding> noticed) {
        return name.endsWith(".csv")
                ? read(Path.of(name), (path, shown) -> FactorSet.read(path), noticed)
                : Optional.of(FactorSet.of(name));
    }

    private static <T> Optional<T> read(Path file, BiFunction<Path, String, Checked<T>> reader, List<Finding> noticed) {
        Checked<T> read = reader.apply(file, name(file));
        noticed.addAll(read.findings());
        return read.find();
    }

    /** A root has none but its path. */
    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(organisation), activities.stream())
                        .map(GroupTables::name)
                        .collect(Collectors.joining(", "))
                + ", " + boundary.id() + ", needs of(years)";
    }
}
