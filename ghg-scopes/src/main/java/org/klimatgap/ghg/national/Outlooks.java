package org.klimatgap.ghg.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.budget.Allocation;
import org.klimatgap.budget.AllocationRule;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.Claimant;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Projection;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;

/** Trends of areas, and their shares of a budget. */
final class Outlooks {
    private final OverviewRequest request;
    private final int currentYear;

    Outlooks(OverviewRequest request, int currentYear) {
        this.request = request;
        this.currentYear = currentYear;
    }

    /** The trend of an account, if one is asked for, the goal lies ahead and nothing hinders it. */
    Optional<TrendOutlook> trend(EmissionsAccount account, GapAnalysis gaps) {
        return request.trend()
                .filter(choice -> gaps.target().year() > currentYear)
                .filter(choice -> hindrance(choice, account).isEmpty())
                .map(choice -> outlook(choice, years(choice, account), gaps));
    }

    /** Why an account has no trend, if one is asked for: a year without a value, or a zero where a rate is sought. */
    Optional<Message> noTrend(EmissionsAccount account) {
        return request.trend().flatMap(choice -> hindrance(choice, account));
    }

    private Optional<Message> hindrance(TrendChoice choice, EmissionsAccount account) {
        List<Integer> lacking = needed(choice)
                .filter(year -> !account.total().has(year))
                .boxed()
                .toList();
        List<Integer> zero = years(choice, account).stream()
                .filter(year -> choice.estimator().isRate() && year.tonnes() <= 0)
                .map(Observation::year)
                .toList();
        return Stream.of(because(OverviewText.TREND_LACKS, lacking), because(OverviewText.TREND_ZERO, zero))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> because(OverviewText reason, List<Integer> years) {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(reason).with("years", years));
    }

    /** Both ends of the period, and every year of it where changes from year to year are what is looked at. */
    private IntStream needed(TrendChoice choice) {
        return choice.estimator().needsConsecutiveYears()
                ? IntStream.rangeClosed(choice.fromYear(), currentYear)
                : IntStream.of(choice.fromYear(), currentYear);
    }

    private List<Observation> years(TrendChoice choice, EmissionsAccount account) {
        return account.total().years().stream()
                .filter(year -> year >= choice.fromYear() && year <= currentYear)
                .map(account::observation)
                .toList();
    }

    private static TrendOutlook outlook(TrendChoice choice, List<Observation> years, GapAnalysis gaps) {
        Trend trend = Trend.of(new TrendData(years), choice.estimator(), choice.anchoring());
        return new TrendOutlook(
                trend,
                gaps.projected(Projection.stated(trend.milestone(gaps.target().year()))),
                trend.goalYear(gaps.target().emissions().value()));
    }

    /** Each municipality's share of the budget by its code, if one is asked for; those without the key's years get none. */
    Map<String, CarbonBudget> shares(Map<String, EmissionsAccount> accounts) {
        return request.budget().map(choice -> shares(choice, accounts)).orElse(Map.of());
    }

    private static Map<String, CarbonBudget> shares(BudgetChoice choice, Map<String, EmissionsAccount> accounts) {
        List<Claimant> claimants = new ArrayList<>();
        accounts.forEach((code, account) -> emitted(choice, account)
                .ifPresent(emissions -> claimants.add(Claimant.of(code, account.basis(), emissions))));
        if (claimants.isEmpty()) {
            return Map.of();
        }
        CarbonBudget whole =
                CarbonBudget.of(accounts.values().iterator().next().basis(), choice.national(), choice.firstYear());
        return Allocation.of(whole, AllocationRule.GRANDFATHERING, claimants).shares();
    }

    /** What an account emitted in the years of the key, if it has them all. */
    private static Optional<Traced<Emissions>> emitted(BudgetChoice choice, EmissionsAccount account) {
        List<Traced<?>> years = new ArrayList<>();
        List<Emissions> amounts = new ArrayList<>();
        for (int year = choice.keyFrom(); year <= choice.keyTo(); year++) {
            if (!account.total().has(year)) {
                return Optional.empty();
            }
            years.add(account.observation(year).emissions());
            amounts.add(account.total().get(year));
        }
        Message name = Message.of(OverviewText.KEY)
                .with("area", account.area().name())
                .with("from", choice.keyFrom())
                .with("to", choice.keyTo());
        Origin origin = new Origin.Derivation(name, "E = Σ E_y", "docs/interpretation.md", years);
        return Optional.of(new Traced<>(name, Emissions.sum(amounts), origin));
    }

    /** What a share of the budget demands of an account. */
    Optional<BudgetOutlook> budget(EmissionsAccount account, Optional<CarbonBudget> share) {
        return request.budget()
                .flatMap(choice ->
                        share.filter(own -> hasBudgetYears(choice, account)).map(own -> outlook(choice, account, own)));
    }

    private boolean hasBudgetYears(BudgetChoice choice, EmissionsAccount account) {
        for (int year = choice.firstYear(); year <= currentYear; year++) {
            if (!account.total().has(year)) {
                return false;
            }
        }
        return account.total().has(currentYear);
    }

    private BudgetOutlook outlook(BudgetChoice choice, EmissionsAccount account, CarbonBudget share) {
        CarbonBudget left = choice.firstYear() > currentYear
                ? share
                : share.remainingAfter(YearlyFlow.reported(reported(choice, account)), currentYear);
        BudgetPlan plan = BudgetPlan.of(left, account.observation(currentYear));
        RequiredRate required = choice.until().isPresent()
                ? plan.requiredRate(choice.convention(), choice.until().getAsInt())
                : plan.requiredRate(choice.convention());
        return new BudgetOutlook(share, left, required, plan.exhaustedAtConstant());
    }

    private List<Observation> reported(BudgetChoice choice, EmissionsAccount account) {
        Map<Integer, Observation> years = new LinkedHashMap<>();
        for (int year = choice.firstYear(); year <= currentYear; year++) {
            years.put(year, account.observation(year));
        }
        return List.copyOf(years.values());
    }
}
