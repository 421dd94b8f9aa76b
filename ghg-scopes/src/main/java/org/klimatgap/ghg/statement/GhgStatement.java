package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.organisation.Consolidation;
import org.klimatgap.ghg.quality.PedigreeMatrix;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Population;

/**
 * A group's emissions by scopes, such as 'kommun, equity-share, 2020–2024' (GHG Protocol Corporate Standard, ch. 9).
 *
 * <p>Each line is a gross entry with the group's share of its unit. There is no single total: {@link StatementTotal} names them,
 * and scope 2 is in each by one way alone. A year has a total if each of its scopes has a line inside the boundary, or nothing of the scope occurs;
 * where categories are not estimated, confidential or missing, the total is a lower bound. Sums do not depend on the order of
 * entries.
 */
public final class GhgStatement implements Serializable {
    private static final long serialVersionUID = 1L;

    private final StatementInput input;
    private final Consolidation consolidation;
    private final Basis basis;
    private final List<StatementLine> lines;
    private final Completeness completeness;

    private GhgStatement(StatementInput input, Consolidation consolidation, Basis basis, List<StatementLine> lines) {
        this.input = input;
        this.consolidation = consolidation;
        this.basis = basis;
        this.lines = lines;
        this.completeness = new Completeness(inside(lines), input.disclosures());
    }

    private static List<ScopeEntry> inside(List<StatementLine> lines) {
        return lines.stream()
                .filter(StatementLine::isInside)
                .map(StatementLine::entry)
                .toList();
    }

    /**
     * Consolidates entries and checks the statement.
     *
     * @param input entries, disclosures, years and persons
     * @param consolidation the organisation and how it is consolidated
     * @param gwpSet the set by which gases became CO2 equivalents, for instance {@code AR5}
     * @param vintage the release of the statement
     * @return the statement, with everything noticed; see {@link StatementFinding}
     */
    public static Checked<GhgStatement> of(
            StatementInput input, Consolidation consolidation, String gwpSet, Vintage vintage) {
        List<StatementLine> lines = input.entries().stream()
                .filter(entry -> input.years().contains(entry.year()))
                .filter(entry -> isKnown(entry, consolidation))
                .map(entry -> StatementLine.of(entry, consolidation.share(entry.unit(), entry.year())))
                .sorted(StatementLine.ORDER)
                .toList();
        Basis basis = Basis.of(consolidation.approach(), Basket.GHG_TOTAL, gwpSet, vintage);
        GhgStatement statement = new GhgStatement(input, consolidation, basis, lines);
        List<Finding> findings = new ArrayList<>(new EntryChecks(statement).findings());
        findings.addAll(new CompletenessChecks(statement).findings());
        findings.addAll(new DoubleCountingChecks(statement).findings());
        return Checked.of(statement, findings);
    }

    static boolean isKnown(ScopeEntry entry, Consolidation consolidation) {
        return consolidation.organisation().find(entry.unit()).isPresent();
    }

    /** {@return entries, disclosures, years and persons} */
    public StatementInput input() {
        return input;
    }

    /** {@return the organisation and how it is consolidated} */
    public Consolidation consolidation() {
        return consolidation;
    }

    /** {@return what the tonnes stand for} */
    public Basis basis() {
        return basis;
    }

    /** {@return the years, rising} */
    public List<Integer> years() {
        return input.years();
    }

    /** {@return the residents by year} */
    public Map<Integer, Traced<Population>> residents() {
        return input.residents();
    }

    /** {@return every consolidated line, by year, category, method, unit and facility} */
    public List<StatementLine> lines() {
        return lines;
    }

    /** {@return which categories the statement has} */
    public Completeness completeness() {
        return completeness;
    }

    /**
     * A total of a year.
     *
     * @param total which one
     * @param year the year
     * @return the sum of its categories; empty where a scope in it has neither a line nor only categories that do not occur
     */
    public Optional<Traced<Emissions>> total(StatementTotal total, int year) {
        return total.scopes().stream().allMatch(scope -> hasValue(scope, total, year))
                ? Optional.of(sum(StatementText.TOTAL.of(total, year), parts(total, year, line -> true)))
                : Optional.empty();
    }

    private boolean hasValue(Scope scope, StatementTotal total, int year) {
        return lines.stream()
                        .filter(line ->
                                line.isInside() && line.entry().category().scope() == scope)
                        .anyMatch(line -> line.year() == year && total.has(line.entry()))
                || completeness.isEmpty(scope, year);
    }

    /**
     * What one unit adds to a total.
     *
     * @param unit the unit's identifier
     * @param total which total
     * @param year the year
     * @return the group's part of the unit's emissions; empty where it has no line
     */
    public Optional<Traced<Emissions>> ofUnit(String unit, StatementTotal total, int year) {
        List<Traced<Emissions>> parts =
                parts(total, year, line -> line.entry().unit().equals(unit));
        Message name = StatementText.TOTAL_OF_UNIT
                .with("total", total.title())
                .with("unit", unit)
                .with("year", year);
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(name, parts));
    }

    /** The categories that have lines, each summed. */
    private List<Traced<Emissions>> parts(StatementTotal total, int year, Predicate<StatementLine> which) {
        return total.categories().stream()
                .flatMap(category -> ofCategory(category, total, year, which).stream())
                .toList();
    }

    private Optional<Traced<Emissions>> ofCategory(
            ScopeCategory category, StatementTotal total, int year, Predicate<StatementLine> which) {
        List<Traced<Emissions>> parts = lines(total, year).stream()
                .filter(line -> line.entry().category() == category)
                .filter(which)
                .map(StatementLine::emissions)
                .toList();
        Message name = StatementText.CATEGORY.with("category", category.title()).with("year", year);
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(name, parts));
    }

    private static Traced<Emissions> sum(Message name, List<Traced<Emissions>> parts) {
        return parts.size() == 1
                ? parts.get(0).named(name)
                : StatementOperation.SUM.derive(
                        name, Emissions.sum(parts.stream().map(Traced::value).toList()), parts);
    }

    /**
     * The lines of a total.
     *
     * @param total which one
     * @param year the year
     * @return its lines, in order
     */
    public List<StatementLine> lines(StatementTotal total, int year) {
        return lines.stream()
                .filter(line -> line.year() == year && total.has(line.entry()))
                .toList();
    }

    /**
     * The categories of a total.
     *
     * @param total which one
     * @param year the year
     * @return every category of its scopes, whether it has a number or not, in their order
     */
    public List<CategoryTotal> categories(StatementTotal total, int year) {
        return total.categories().stream()
                .map(category -> new CategoryTotal(
                        category,
                        ofCategory(category, total, year, StatementLine::isInside),
                        completeness.state(category, year)))
                .toList();
    }

    /**
     * Whether something is missing in a total: a category is not estimated, confidential, partly reported or missing.
     *
     * @param total which one
     * @param year the year
     * @return whether the total is a lower bound
     */
    public boolean isLowerBound(StatementTotal total, int year) {
        return total.categories().stream()
                .anyMatch(category -> !completeness.state(category, year).isComplete());
    }

    /**
     * The biogenic CO2 beside a total, which is part of none.
     *
     * @param total which one
     * @param year the year
     * @return the sum of its lines' biogenic CO2; empty where none states any
     */
    public Optional<Traced<Emissions>> biogenic(StatementTotal total, int year) {
        return biogenic(StatementText.BIOGENIC.of(total, year), lines(total, year));
    }

    private static Optional<Traced<Emissions>> biogenic(Message name, Collection<StatementLine> of) {
        List<Traced<Emissions>> parts =
                of.stream().flatMap(line -> line.biogenic().stream()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(sum(name, parts));
    }

    /**
     * Emissions for each resident.
     *
     * @param total which total
     * @param year the year
     * @return kilograms per person; empty where the total or the residents are unknown
     */
    public Optional<Traced<EmissionsPerCapita>> perResident(StatementTotal total, int year) {
        return intensity(StatementText.PER_RESIDENT, total, year, input.residents());
    }

    /**
     * Emissions for each employee.
     *
     * @param total which total
     * @param year the year
     * @return kilograms per person; empty where the total or the employees are unknown
     */
    public Optional<Traced<EmissionsPerCapita>> perEmployee(StatementTotal total, int year) {
        return intensity(StatementText.PER_EMPLOYEE, total, year, input.employees());
    }

    private Optional<Traced<EmissionsPerCapita>> intensity(
            StatementText name, StatementTotal total, int year, Map<Integer, Traced<Population>> persons) {
        return total(total, year)
                .flatMap(sum -> Optional.ofNullable(persons.get(year))
                        .map(known -> StatementOperation.INTENSITY.derive(
                                name.of(total, year), sum.value().perCapita(known.value()), sum, known)));
    }

    /**
     * How good the data of a total are, weighted by emissions.
     *
     * @param total which total
     * @param year the year
     * @return the score and the part of the total that was judged; empty where nothing was
     */
    public Optional<TotalQuality> quality(StatementTotal total, int year) {
        return weights(total, year).quality();
    }

    /**
     * The uncertainty factor of what was judged of a total, its lines taken as independent: σg² = exp √(Σ (E/ΣE)² ln² U).
     *
     * @param total which total
     * @param year the year
     * @param matrix the uncertainty of each rating
     * @param basic the uncertainty of the best data, a pure number of at least 1
     * @return the factor by which the 95 % interval is above and below; empty where nothing was judged
     * @throws IllegalArgumentException if the basic uncertainty is below 1
     */
    public Optional<Traced<InputAmount>> spread(StatementTotal total, int year, PedigreeMatrix matrix, double basic) {
        return weights(total, year).spread(matrix, basic);
    }

    private QualityWeights weights(StatementTotal total, int year) {
        return new QualityWeights(lines(total, year), StatementText.TOTAL.of(total, year));
    }

    /**
     * A total as an account on the group's basis, on which baselines, goals, gaps and budgets work; the categories are its
     * main sectors and the residents its population.
     *
     * @param area the municipality whose group it is
     * @param total which total
     * @return the account, with every year that has the total
     */
    public EmissionsAccount account(Area area, StatementTotal total) {
        return new StatementAccount(this, total, area).make();
    }

    /** {@return the group's emissions by year, category and method, for reports and exports} */
    public List<ScopeFigure> figures() {
        Map<List<Object>, List<StatementLine>> groups = new LinkedHashMap<>();
        for (StatementLine line : lines.stream().filter(StatementLine::isInside).toList()) {
            ScopeEntry entry = line.entry();
            groups.computeIfAbsent(List.of(line.year(), entry.category(), entry.method()), key -> new ArrayList<>())
                    .add(line);
        }
        return groups.values().stream().map(GhgStatement::figure).toList();
    }

    private static ScopeFigure figure(List<StatementLine> group) {
        ScopeEntry first = group.get(0).entry();
        ScopeMethod method = first.method();
        Message name = StatementText.FIGURE
                .with("category", first.category().title())
                .with("method", method.title())
                .with("year", first.year());
        return new ScopeFigure(
                first.category(),
                method,
                first.year(),
                sum(name, group.stream().map(StatementLine::emissions).toList()),
                biogenic(StatementText.BIOGENIC_FIGURE.with("figure", name), group));
    }

    @Override
    public String toString() {
        return consolidation.organisation().head().name() + ", " + consolidation.approach() + ", " + years();
    }
}
