package org.klimatgap.ghg.group;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.ghg.activity.Activity;
import org.klimatgap.ghg.activity.ActivityResults;
import org.klimatgap.ghg.energy.DualReport;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementInput;
import org.klimatgap.ghg.statement.StatementTotal;

/**
 * A municipal group by scopes, with everything that its statement was made of, such as 'kommun, operational-control, 2021–2024'.
 *
 * <pre>{@code
 * GroupTerms terms = new GroupTerms(
 *         organisation.consolidation(Boundary.OPERATIONAL_CONTROL, ChangeYearRule.BY_DAYS),
 *         Vintage.of("our statement of 2024"), List.of(2023, 2024), Optional.of(2023),
 *         StatementTotal.SCOPES_1_2_3_MARKET, "SE");
 * GroupInventory group = GroupInventory.of(GroupData.of(terms, calculator, activities)).get();
 * group.statement().total(StatementTotal.SCOPE_1, 2024).ifPresent(total -> System.out.println(total.explain()));
 * }</pre>
 *
 * @param data what the group records
 * @param results the computed activities of scopes 1 and 3
 * @param energy bought energy, by location and by market
 * @param statement the statement, as reported in each year
 * @param recalculations the base years after their changes, by total
 */
public record GroupInventory(
        GroupData data,
        ActivityResults results,
        DualReport energy,
        GhgStatement statement,
        Map<StatementTotal, Recalculation> recalculations)
        implements Serializable {
    /** Copies the recalculations. */
    public GroupInventory {
        recalculations = Collections.unmodifiableMap(new TreeMap<>(recalculations));
    }

    /**
     * Computes activities, bought energy and purchases, and consolidates them.
     *
     * @param data what the group records
     * @return the inventory, with everything noticed; errors at the file and line of what they are about
     */
    public static Checked<GroupInventory> of(GroupData data) {
        return of(data, true);
    }

    /**
     * Looks for errors in records of which some could not be read; what would be noticed only since they are missing is left
     * out.
     *
     * @param data what could be read
     * @return the errors
     */
    public static List<Finding> errorsIn(GroupData data) {
        return of(data, false).errors();
    }

    private static Checked<GroupInventory> of(GroupData data, boolean complete) {
        List<Finding> findings = new ArrayList<>();
        Checked<ActivityResults> results = data.calculator().calculate(ofYears(data, findings));
        findings.addAll(results.findings());
        otherPurchases(data).ifPresent(findings::add);
        ActivityResults known = results.acceptPartial("looked into").get();
        Checked<DualReport> energy = new BoughtEnergies(data).report(known.energy(), complete && results.isUsable());
        findings.addAll(energy.findings());
        DualReport both = energy.acceptPartial("looked into").get();
        Checked<GhgStatement> statement = statement(data, known, both);
        boolean sound = complete && results.isUsable() && energy.isUsable();
        findings.addAll(sound ? statement.findings() : statement.errors());
        GhgStatement made = statement.acceptPartial("looked into").get();
        Map<StatementTotal, Recalculation> recalculations =
                sound && statement.isUsable() ? recalculations(data, made, findings) : Map.of();
        return Checked.of(new GroupInventory(data, known, both, made, recalculations), findings);
    }

    private static Activities ofYears(GroupData data, List<Finding> findings) {
        List<Activity> others = data.activities().entries().stream()
                .filter(activity -> !isOfYears(data, activity.period().year()))
                .toList();
        if (!others.isEmpty()) {
            findings.add(GroupFinding.OTHER_YEARS
                    .at(others.get(0).amount().origin())
                    .with("count", others.size())
                    .with(
                            "years",
                            years(others.stream()
                                    .map(each -> each.period().year())
                                    .toList()))
                    .with("stated", data.terms().years()));
        }
        return new Activities(data.activities().entries().stream()
                .filter(activity -> isOfYears(data, activity.period().year()))
                .toList());
    }

    private static Optional<Finding> otherPurchases(GroupData data) {
        List<ScopeEntry> others = data.purchases().stream()
                .flatMap(purchases -> purchases.entries().stream())
                .filter(entry -> !isOfYears(data, entry.year()))
                .toList();
        return others.stream()
                .findFirst()
                .map(first -> GroupFinding.PURCHASES_OF_OTHER_YEARS
                        .at(first.emissions().origin())
                        .with("count", others.size())
                        .with(
                                "years",
                                years(others.stream().map(ScopeEntry::year).toList()))
                        .with("stated", data.terms().years()));
    }

    private static List<Integer> years(List<Integer> all) {
        return all.stream().distinct().sorted().toList();
    }

    private static boolean isOfYears(GroupData data, int year) {
        return data.terms().years().contains(year);
    }

    private static Checked<GhgStatement> statement(GroupData data, ActivityResults results, DualReport energy) {
        List<ScopeEntry> entries = new ArrayList<>(results.entries());
        entries.addAll(energy.entries());
        data.purchases().forEach(purchases -> entries.addAll(purchases.entries()));
        OpenItems open = new OpenItems(entries);
        results.withoutNumber().forEach(open::add);
        data.purchases().forEach(open::add);
        List<Disclosure> disclosures = new ArrayList<>(data.disclosures());
        disclosures.addAll(open.disclosures());
        StatementInput input =
                new StatementInput(entries, disclosures, data.terms().years(), data.residents(), data.employees());
        return GhgStatement.of(
                input,
                data.terms().consolidation(),
                results.gwpSet(),
                data.terms().vintage());
    }

    private static Map<StatementTotal, Recalculation> recalculations(
            GroupData data, GhgStatement statement, List<Finding> findings) {
        Map<StatementTotal, Recalculation> made = new TreeMap<>();
        for (RecalculationTerms terms : data.recalculations()) {
            int year = data.terms().baseYear().orElseThrow();
            Optional<Checked<Recalculation>> recalculation = BaseYear.of(statement, terms.total(), year)
                    .map(base -> terms.ledger().assess(base, terms.policy()));
            recalculation.ifPresentOrElse(
                    known -> {
                        findings.addAll(known.findings());
                        known.find().ifPresent(each -> made.put(terms.total(), each));
                    },
                    () -> findings.add(Finding.of(GroupFinding.NO_BASE_TOTAL)
                            .with("total", terms.total().title())
                            .with("year", year)));
        }
        return made;
    }

    /** {@return the last year, which reports speak of first} */
    public int lastYear() {
        return data.terms().lastYear();
    }

    /**
     * A total by years as comparisons need it: restated by the changes that its base year was recalculated for.
     *
     * @param total which total
     * @return the series, with the years that it lacks as findings
     */
    public Checked<ComparableSeries> comparable(StatementTotal total) {
        return new BaseYear(this).comparable(total);
    }

    /**
     * A total as an account on the group's basis, on which baselines, goals, gaps and budgets work; restated where the base
     * year was recalculated.
     *
     * @param area the municipality whose group it is
     * @param total which total
     * @return the account, with a warning where its base year is not that of a recalculated total
     */
    public Checked<EmissionsAccount> account(Area area, StatementTotal total) {
        EmissionsAccount reported = statement.account(area, total);
        return comparable(total)
                .map(series -> series.isRestated()
                        ? EmissionsAccount.of(
                                        area, reported.basis(), reported.rule(), series.series(), reported.lines())
                                .withPopulations(statement.residents())
                        : reported);
    }

    /**
     * How a total was computed.
     *
     * @param total which total
     * @param year the year
     * @return the methods with their parts of it; none where the total is unknown or zero
     */
    public List<MethodShare> methods(StatementTotal total, int year) {
        return new MethodShares(statement, total, year).all();
    }

    /** {@return every figure of the group under its identifier, in the order of reports} */
    public List<GroupFigure> figures() {
        return new GroupFigures(this).all();
    }

    @Override
    public String toString() {
        return statement.toString();
    }
}
