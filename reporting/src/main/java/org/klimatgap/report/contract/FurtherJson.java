package org.klimatgap.report.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.decomposition.Contribution;
import org.klimatgap.decomposition.Effect;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.BudgetAssessment;
import org.klimatgap.ghg.contract.BudgetEnd;
import org.klimatgap.ghg.contract.BudgetGoal;
import org.klimatgap.ghg.contract.ChangeAssessment;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractBudget;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.GoalOutcome;
import org.klimatgap.ghg.contract.TrendAssessment;
import org.klimatgap.ghg.contract.TrendOutcome;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.quantity.PlainNumber;

/** Outcomes, carbon budgets, trends, contributions and levels of sectors as JSON; each member only where the contract has something for it. */
final class FurtherJson {
    private final ContractAssessment assessment;
    private final Language language;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private FurtherJson(ContractAssessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
    }

    static ObjectNode of(ContractAssessment assessment, Language language) {
        FurtherJson json = new FurtherJson(assessment, language);
        assessment.accounts().forEach(json::addOutcomes);
        assessment.accounts().forEach(account -> account.budgets().forEach(budget -> json.add(account, budget)));
        assessment.accounts().forEach(account -> account.trend().ifPresent(trend -> json.add(account, trend)));
        assessment.accounts().forEach(account -> account.decomposed().ifPresent(change -> json.add(account, change)));
        assessment.accounts().forEach(account -> account.goals().forEach(goal -> json.addDivided(account, goal)));
        return json.root;
    }

    private void add(AccountAssessment account, ChangeAssessment change) {
        ObjectNode node = root.withArray("/contributions")
                .addObject()
                .put("account", account.account().id())
                .put("from", change.from().year())
                .put("to", change.to().year());
        ArrayNode sectors = node.putArray("sectors");
        for (Contribution each : change.contributions()) {
            ObjectNode sector = sectors.addObject()
                    .put("sector", each.sector().toString())
                    .put("tonnes", JsonNumber.of(each.change()));
            each.points().ifPresent(points -> sector.put("percentagePoints", JsonNumber.of(points)));
        }
        ArrayNode effects = node.putArray("effects");
        change.byPopulation().ifPresent(decomposition -> {
            addEffect(effects, "population", decomposition.effects().get(0));
            addEffect(effects, "per-capita", decomposition.effects().get(1));
        });
    }

    private static void addEffect(ArrayNode effects, String factor, Effect effect) {
        effects.addObject().put("factor", factor).put("tonnes", JsonNumber.of(effect.change()));
    }

    private void addDivided(AccountAssessment account, GoalAssessment goal) {
        for (SectorTargets targets : goal.divided()) {
            targets.bySector()
                    .forEach((sector, level) -> root.withArray("/sectorTargets")
                            .addObject()
                            .put("id", assessment.figureId(sector, targets, account.account(), goal.goal()))
                            .put("account", account.account().id())
                            .put("goal", goal.goal().id())
                            .put("year", targets.whole().year())
                            .put("sector", sector.toString())
                            .put("tonnes", JsonNumber.of(level)));
        }
    }

    private void addOutcomes(AccountAssessment account) {
        for (GoalAssessment goal : account.goals()) {
            goal.interimTargets()
                    .forEach(interim -> interim.outcome()
                            .ifPresent(outcome -> add(
                                    assessment.figureId("interim-outcome", interim, account.account(), goal.goal()),
                                    account,
                                    goal,
                                    outcome,
                                    true)));
            goal.outcome()
                    .ifPresent(outcome -> add(
                            assessment.figureId("outcome", account.account(), goal.goal()),
                            account,
                            goal,
                            outcome,
                            false));
        }
    }

    private void add(String id, AccountAssessment account, GoalAssessment goal, GoalOutcome outcome, boolean interim) {
        ObjectNode node = root.withArray("/outcomes")
                .addObject()
                .put("id", id)
                .put("account", account.account().id())
                .put("goal", goal.goal().id())
                .put("interim", interim)
                .put("year", outcome.year())
                .put("judgedYear", outcome.judged().year())
                .put("met", outcome.isMet())
                .put("amount", JsonNumber.of(outcome.excess()))
                .put("unit", outcome.excess().value().unit().symbol());
        outcome.share().ifPresent(share -> node.put("percentOfLevel", JsonNumber.of(share)));
    }

    private void add(AccountAssessment account, BudgetAssessment assessed) {
        ContractBudget budget = assessed.budget();
        ObjectNode node = root.withArray("/budgets")
                .addObject()
                .put("account", account.account().id())
                .put("budget", budget.id())
                .put("title", budget.title().in(language))
                .put("source", budget.source().in(language))
                .put("convention", budget.convention().id())
                .put("firstYear", budget.budget().firstYear());
        budget.until().ifPresent(year -> node.put("until", year));
        node.put("tonnes", JsonNumber.of(budget.budget().amount()));
        node.putObject("remaining")
                .put("firstYear", assessed.remaining().firstYear())
                .put("tonnes", JsonNumber.of(assessed.remaining().amount()));
        node.put("status", assessed.required().status().id());
        assessed.required().rate().ifPresent(rate -> node.put("ratePercent", JsonNumber.of(rate)));
        assessed.historicalRate().ifPresent(rate -> node.put("historicalRatePercent", JsonNumber.of(rate)));
        addEnds(node.putArray("exhausted"), assessed);
        ArrayNode goals = node.putArray("goals");
        assessed.goals().forEach(goal -> add(goals.addObject(), goal));
    }

    private static void addEnds(ArrayNode ends, BudgetAssessment assessed) {
        assessed.spentIn().ifPresent(end -> add(ends.addObject().put("by", "reported"), end));
        for (BudgetEnd end : assessed.ends()) {
            ObjectNode node = ends.addObject().put("by", end.id());
            end.exhaustion().ifPresentOrElse(when -> add(node, when), () -> node.putNull("year"));
        }
    }

    private static void add(ObjectNode node, Exhaustion when) {
        node.put("year", when.year())
                .put(
                        "fraction",
                        new BigDecimal(
                                PlainNumber.format(when.fraction().value().fraction())));
    }

    private static void add(ObjectNode node, BudgetGoal goal) {
        node.put("goal", goal.goal().id())
                .put("path", goal.agreement().path().shape().id())
                .put("year", goal.agreement().path().lastYear())
                .put("tonnes", JsonNumber.of(goal.agreement().used()));
        goal.agreement().shareUsed().ifPresent(share -> node.put("percentOfBudget", JsonNumber.of(share)));
        node.put("within", goal.agreement().isWithin());
    }

    private void add(AccountAssessment account, TrendAssessment trend) {
        ObjectNode node = root.withArray("/trends")
                .addObject()
                .put("account", account.account().id())
                .put("estimator", trend.plan().estimator().id())
                .put("anchoring", trend.plan().anchoring().id())
                .put("from", trend.plan().from())
                .put("to", trend.plan().to())
                .put("amount", JsonNumber.of(trend.change()))
                .put("unit", trend.change().value().unit().symbol());
        ArrayNode goals = node.putArray("goals");
        for (GoalAssessment goal : account.goals()) {
            goal.trend().ifPresent(outcome -> add(goals.addObject(), account, goal, outcome));
        }
    }

    private void add(ObjectNode node, AccountAssessment account, GoalAssessment goal, TrendOutcome outcome) {
        node.put("goal", goal.goal().id())
                .put("year", outcome.gap().year())
                .put("tonnes", JsonNumber.of(outcome.level()))
                .put("gap", assessment.figureId(outcome.gap(), account.account(), goal.goal()));
        put(node, "goalYear", outcome.reached().year());
        put(node, "earliest", outcome.reached().earliest());
        put(node, "latest", outcome.reached().latest());
    }

    private static void put(ObjectNode node, String name, OptionalInt year) {
        if (year.isPresent()) {
            node.put(name, year.getAsInt());
        } else {
            node.putNull(name);
        }
    }
}
