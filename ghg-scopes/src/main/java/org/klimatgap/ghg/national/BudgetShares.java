package org.klimatgap.ghg.national;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Gives each row its share of the budget: a larger area has the shares of its municipalities. */
final class BudgetShares {
    private final Outlooks outlooks;
    private final Map<String, CarbonBudget> shares;
    private final Collection<String> municipalities;

    BudgetShares(Outlooks outlooks, Map<String, RowBuilder.Draft> drafts) {
        Map<String, EmissionsAccount> accounts = new TreeMap<>();
        drafts.forEach((code, draft) -> draft.account().ifPresent(account -> accounts.put(code, account)));
        this.outlooks = outlooks;
        this.shares = outlooks.shares(accounts);
        this.municipalities = drafts.keySet();
    }

    OverviewRow row(RowBuilder.Draft draft) {
        return draft.row()
                .withBudget(draft.account()
                        .flatMap(account ->
                                outlooks.budget(account, of(draft.row().area()))));
    }

    private Optional<CarbonBudget> of(Area area) {
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = municipalities.stream()
                .filter(code -> area.parent().isEmpty() || code.startsWith(area.code()))
                .toList();
        List<CarbonBudget> own =
                parts.stream().filter(shares::containsKey).map(shares::get).toList();
        boolean complete = !own.isEmpty() && own.size() == parts.size();
        return complete ? Optional.of(own.size() == 1 ? own.get(0) : sum(own)) : Optional.empty();
    }

    private static CarbonBudget sum(List<CarbonBudget> parts) {
        CarbonBudget first = parts.get(0);
        List<Traced<?>> amounts =
                List.copyOf(parts.stream().map(CarbonBudget::amount).toList());
        Emissions sum =
                Emissions.sum(parts.stream().map(part -> part.amount().value()).toList());
        Message name = Message.of(OverviewText.SUM_OF_BUDGETS).with("year", first.firstYear());
        Origin origin = new Origin.Derivation(name, "B = Σ Bᵢ", "docs/interpretation.md", amounts);
        return CarbonBudget.of(first.basis(), new Traced<>(name, sum, origin), first.firstYear());
    }
}
