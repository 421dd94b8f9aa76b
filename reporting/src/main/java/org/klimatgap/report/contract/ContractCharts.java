package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.BudgetAssessment;
import org.klimatgap.ghg.contract.BudgetEnd;
import org.klimatgap.ghg.contract.BudgetGoal;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.GroupPart;
import org.klimatgap.ghg.contract.TrendAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.ConstantRateTrajectory;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.chart.BudgetChart;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.chart.ChartTitle;
import org.klimatgap.report.chart.EmissionsChart;
import org.klimatgap.report.chart.GapChart;

/**
 * The charts of a contract, such as emissions with goals, gaps, sectors and budgets of each of Alvesta's accounts.
 *
 * <p>Each account has a chart of its emissions and one of its sectors where there are several, an account of consumption one of its
 * categories, each goal one of its gap, each carbon budget one of what is left; a group has one of its scopes. Their identifiers are
 * {@code emissions.ACCOUNT}, {@code sectors.ACCOUNT}, {@code categories.ACCOUNT}, {@code gap.ACCOUNT.GOAL},
 * {@code budget.ACCOUNT.BUDGET} and {@code scopes}.
 */
public final class ContractCharts {
    /** How long a chart of a budget goes on after the current year where nothing says so. */
    private static final int YEARS_AHEAD = 27;

    /** So many charts stand side by side on the page. */
    private static final int PLACES = 2;
    /** More categories than this are too high for the page. */
    private static final int MOST_CATEGORIES = 5;

    private final Presentation presentation;
    private final ChartSize size;
    private final CompositionCharts composition;
    private final List<Chart> charts = new ArrayList<>();

    private ContractCharts(Presentation presentation, ChartSize size) {
        this.presentation = presentation;
        this.size = size;
        this.composition = new CompositionCharts(presentation);
    }

    /**
     * Draws the charts.
     *
     * @param assessment the computed figures
     * @param language the language of their words
     * @param size how wide they are
     * @return the charts, by account in the order of the contract, and then that of the scopes
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static List<Chart> of(ContractAssessment assessment, Language language, ChartSize size) {
        ContractCharts charts = new ContractCharts(Presentation.of(language), size);
        assessment.requireSound().accounts().forEach(charts::add);
        assessment.group().ifPresent(group -> charts.addScopes(group, "scopes"));
        return List.copyOf(charts.charts);
    }

    /**
     * Draws what has room on the page of the section: two charts, each as wide as half the text. They are the emissions of the first
     * two accounts that have several years or a goal, or what consumption of one year is made of; the scopes stand for an account that is a total of the same group, which they show in more detail. A contract
     * with less to show has the first gap of its only account. Their identifiers are {@code overview.ACCOUNT},
     * {@code overview.ACCOUNT.GOAL}, {@code overview.categories.ACCOUNT} and {@code overview.scopes}.
     *
     * @param assessment the computed figures
     * @param language the language of their words
     * @return the charts; none where there are so many goals that the page has no room
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static List<Chart> overview(ContractAssessment assessment, Language language) {
        ContractCharts charts = new ContractCharts(Presentation.of(language), ChartSize.LOW);
        if (!GapBlocks.areMany(assessment.requireSound())) {
            charts.addOverview(assessment);
        }
        return List.copyOf(charts.charts);
    }

    private void addOverview(ContractAssessment assessment) {
        List<AccountAssessment> others = new ArrayList<>();
        List<AccountAssessment> totals = new ArrayList<>();
        for (AccountAssessment account : assessment.accounts()) {
            (assessment.group().stream().anyMatch(group -> isTotalOf(group, account)) ? totals : others).add(account);
        }
        boolean scopes = assessment.group().isPresent() && others.size() < PLACES;
        List<AccountAssessment> shown = Stream.concat(others.stream(), totals.stream())
                // One year without a goal is a point without a meaning.
                .filter(account -> years(account) > 1 || !account.goals().isEmpty())
                .limit(scopes ? 1 : PLACES)
                .toList();
        shown.forEach(this::addOverview);
        assessment.group().filter(group -> scopes).ifPresent(group -> addScopes(group, "overview.scopes"));
        shown.stream().filter(account -> charts.size() < PLACES).forEach(this::addFirstGap);
    }

    private static boolean isTotalOf(GroupPart group, AccountAssessment account) {
        return account.current().basis().equals(group.group().statement().basis());
    }

    private void addScopes(GroupPart group, String id) {
        composition.scopes(id, group).ifPresent(chart -> charts.add(chart.draw(presentation, size)));
    }

    /** Its emissions, or what consumption of one year alone is made of. */
    private void addOverview(AccountAssessment account) {
        String id = account.account().id();
        Chart chart = composition
                .categories("overview.categories." + id, account)
                .filter(each -> years(account) == 1 && each.parts().size() <= MOST_CATEGORIES)
                .map(each -> each.draw(presentation, size))
                .orElseGet(() -> emissions(
                                account,
                                "overview." + id,
                                presentation.line(account.account().title()))
                        .draw(presentation, size));
        charts.add(chart);
    }

    private static int years(AccountAssessment account) {
        return account.account().account().total().years().size();
    }

    private void addFirstGap(AccountAssessment account) {
        account.goals().stream()
                .limit(1)
                .map(goal -> gap(account.account(), goal, "overview"))
                .forEach(chart -> charts.add(chart.draw(presentation, size)));
    }

    private void addEmissions(AccountAssessment account) {
        charts.add(emissions(account).draw(presentation, size));
    }

    private void addGap(AccountAssessment account, GoalAssessment goal) {
        charts.add(gap(account.account(), goal, "gap").draw(presentation, size));
    }

    private void add(AccountAssessment account) {
        addEmissions(account);
        account.goals().forEach(goal -> addGap(account, goal));
        composition
                .categories("categories." + account.account().id(), account)
                .ifPresent(chart -> charts.add(chart.draw(presentation, size)));
        composition.sectors(account).ifPresent(chart -> charts.add(chart.draw(presentation, size)));
        account.budgets().forEach(budget -> charts.add(budget(account, budget).draw(presentation, size)));
    }

    private Line title(ChartTitle title, String name, Object value) {
        return presentation.line(title.with(name, value));
    }

    private EmissionsChart emissions(AccountAssessment assessment) {
        ContractAccount account = assessment.account();
        ChartTitle title = account.goals().isEmpty() ? ChartTitle.EMISSIONS_ONLY : ChartTitle.EMISSIONS;
        return emissions(assessment, "emissions." + account.id(), title(title, "account", account.title()));
    }

    private static EmissionsChart emissions(AccountAssessment assessment, String id, Line title) {
        ContractAccount account = assessment.account();
        EmissionsChart chart = EmissionsChart.of(
                id, title, account.account().basis(), account.account().total());
        for (GoalAssessment goal : assessment.goals()) {
            chart = withGoal(chart, goal);
        }
        return assessment.trend().isPresent()
                ? withTrend(chart, assessment.trend().get(), assessment)
                : chart;
    }

    private static EmissionsChart withGoal(EmissionsChart chart, GoalAssessment goal) {
        EmissionsChart more = chart.withGoal(goal.goal().target());
        Optional<Trajectory> path = path(goal);
        more = path.isPresent() ? more.withPath(path.get()) : more;
        for (var interim : goal.interimTargets()) {
            more = more.withInterimTarget(new Milestone(goal.goal().target().basis(), interim.year(), interim.level()));
        }
        return more;
    }

    /**
     * The goal's own rate, or else a line from its reference year. A rate per person is drawn as a constant rate between its ends, as
     * if the residents changed evenly.
     */
    private static Optional<Trajectory> path(GoalAssessment goal) {
        ReductionTarget target = goal.goal().target();
        if (target instanceof RateTarget rate) {
            return Optional.of(new ConstantRateTrajectory(rate.from(), rate.rate(), rate.year()));
        }
        Optional<Baseline> from = goal.analysis().baseline().filter(base -> base.year() < target.year());
        return target instanceof PerPersonRateTarget
                ? from.map(base -> Trajectory.geometric(base, target))
                : from.map(base -> Trajectory.linear(base, target));
    }

    private static EmissionsChart withTrend(EmissionsChart chart, TrendAssessment trend, AccountAssessment assessment) {
        int until = assessment.goals().stream()
                .mapToInt(goal -> goal.goal().target().year())
                .max()
                .orElse(trend.plan().to());
        return chart.withTrend(trend.trend(), until, trend.plan().confidence());
    }

    private GapChart gap(ContractAccount account, GoalAssessment goal, String kind) {
        boolean measured = goal.analysis()
                .baseline()
                .filter(base -> base.year() < goal.analysis().current().year())
                .isPresent();
        return new GapChart(
                kind + "." + account.id() + "." + goal.goal().id(),
                title(
                        measured ? ChartTitle.GAP : ChartTitle.GAP_CURRENT,
                        "goal",
                        goal.goal().title()),
                goal.analysis());
    }

    private BudgetChart budget(AccountAssessment assessment, BudgetAssessment assessed) {
        ContractAccount account = assessment.account();
        Observation current = assessment.current();
        int first = assessed.budget().budget().firstYear();
        BudgetChart chart = BudgetChart.of(
                "budget." + account.id() + "." + assessed.budget().id(),
                title(ChartTitle.BUDGET, "budget", assessed.budget().title()),
                assessed.budget().budget(),
                first > current.year() ? Optional.empty() : Optional.of(reported(first, account)),
                last(assessed, first, current));
        return assessed.remaining().isSpent() ? chart : withWays(chart, assessed, current);
    }

    private static YearlyFlow reported(int first, ContractAccount account) {
        return YearlyFlow.reported(IntStream.rangeClosed(first, account.currentYear())
                .mapToObj(account.account()::observation)
                .toList());
    }

    /** The year in which constant emissions use the budget up, and a few more, or the budget's own last year. */
    private static int last(BudgetAssessment assessed, int first, Observation current) {
        int ahead = Math.max(first, current.year()) + YEARS_AHEAD;
        int spent = assessed.end(BudgetEnd.CONSTANT)
                .flatMap(BudgetEnd::exhaustion)
                .map(end -> end.year() + 2)
                .orElse(assessed.remaining().isSpent() ? Math.max(first, current.year()) : ahead);
        int goals = assessed.goals().stream()
                .mapToInt(goal -> goal.agreement().path().lastYear())
                .max()
                .orElse(spent);
        return Math.min(ahead, Math.max(spent, goals));
    }

    /** Constant emissions, and the first path to each goal. */
    private static BudgetChart withWays(BudgetChart chart, BudgetAssessment assessed, Observation current) {
        Message constant = assessed.end(BudgetEnd.CONSTANT).orElseThrow().title();
        BudgetChart more = chart.withWay(constant, YearlyFlow.constant(current.basis(), current.emissions()));
        Map<String, BudgetGoal> drawn = new LinkedHashMap<>();
        assessed.goals().stream()
                .filter(goal -> goal.agreement().path().firstYear()
                        <= assessed.remaining().firstYear())
                .forEach(goal -> drawn.putIfAbsent(goal.goal().id(), goal));
        List<Message> names = drawn.values().stream().map(ContractCharts::way).toList();
        for (BudgetGoal goal : drawn.values()) {
            Message name = way(goal);
            more = more.withWay(
                    Collections.frequency(names, name) == 1 ? name : wayOfGoal(goal),
                    YearlyFlow.along(goal.agreement().path()));
        }
        return more;
    }

    private static Message way(BudgetGoal goal) {
        Trajectory path = goal.agreement().path();
        return ChartTitle.PATH.with("path", path.shape().title()).with("year", path.lastYear());
    }

    /** For two goals of one year, which would have the same name in the legend. */
    private static Message wayOfGoal(BudgetGoal goal) {
        return ChartTitle.PATH_OF_GOAL
                .with("path", goal.agreement().path().shape().title())
                .with("goal", goal.goal().title());
    }
}
