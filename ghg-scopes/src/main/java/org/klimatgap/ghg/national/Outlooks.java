package org.klimatgap.ghg.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The trend of an account, if one is asked for and it has at least two of its years. */
    Optional<TrendOutlook> trend(EmissionsAccount account, GapAnalysis gaps) {
        return request.trend().flatMap(choice -> {
            List<Observation> years = account.total().years().stream()
                    .filter(year -> year >= choice.fromYear() && year <= currentYear)
                    .map(account::observation)
                    .toList();
            return fits(choice, years) && gaps.target().year() > currentYear
                    ? Optional.of(outlook(choice, years, gaps))
                    : Optional.empty();
        });
    }

    /** A rate needs values above zero; the mean of yearly changes needs every year. */
    private static boolean fits(TrendChoice choice, List<Observation> years) {
        boolean positive = years.stream().allMatch(year -> year.tonnes() > 0);
        return years.size() >= 2
                && (positive || !choice.estimator().isRate())
                && (!choice.estimator().needsConsecutiveYears() || areConsecutive(years));
    }

    private static boolean areConsecutive(List<Observation> years) {
        return years.get(years.size() - 1).year() - years.get(0).year() == years.size() - 1;
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
