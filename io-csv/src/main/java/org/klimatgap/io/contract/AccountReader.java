package org.klimatgap.io.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.contract.ConsumptionTerms;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractBudget;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.TrendPlan;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/** Reads the years and goals of an account whose emissions are known. */
final class AccountReader {
    private final Optional<Municipality> municipality;
    private final TextReader texts;
    private final GoalReader goals;
    private final GoalSectorReader sectors;
    private final BudgetReader budgets;
    private final TrendReader trends;
    private final ConsumptionReader consumption;
    private final FindingCollector findings;

    AccountReader(Optional<Municipality> municipality, TextReader texts, FindingCollector findings) {
        this.municipality = municipality;
        this.texts = texts;
        this.sectors = new GoalSectorReader(findings);
        this.goals = new GoalReader(texts, sectors, findings);
        this.budgets = new BudgetReader(texts, findings);
        this.trends = new TrendReader(findings);
        this.consumption = new ConsumptionReader(texts, findings);
        this.findings = findings;
    }

    /** The account, or empty after every hindrance was reported. */
    Optional<ContractAccount> read(
            Field account, Optional<EmissionsAccount> emissions, Optional<Populations> populations) {
        Optional<Map<Integer, Traced<Population>>> residents =
                populations.flatMap(known -> municipality.map(whose -> known.of(whose.code())));
        AccountTerms terms = new AccountTerms(account, emissions, residents);
        checkYears(terms);
        checkResidents(terms);
        List<GoalTerms> stated = account.elements("goals").stream()
                .map(goal -> new GoalTerms(goal, sectors.terms(goal, terms)))
                .toList();
        List<ContractGoal> targets =
                firsts(stated.stream().map(goals::read).flatMap(Optional::stream), ContractGoal::id);
        List<ContractBudget> limits = firsts(budgets.read(terms), ContractBudget::id);
        Optional<TrendPlan> trend = trends.read(terms);
        trend.ifPresent(plan -> stated.forEach(goal -> trends.checkSectors(goal, plan)));
        ConsumptionTerms compared = consumption.read(terms);
        Optional<LocalizedText> title = texts.find(account, "title");
        return emissions
                .map(values -> residents.map(values::withPopulations).orElse(values))
                .flatMap(values -> title.flatMap(name -> account.text("id")
                        .flatMap(id -> terms.currentYear()
                                .map(year -> new ContractAccount(
                                        id,
                                        name,
                                        values,
                                        year,
                                        terms.referenceYear(),
                                        targets,
                                        limits,
                                        trend,
                                        compared)))));
    }

    /** The first of each identifier: those that stand twice are reported already. */
    private static <T> List<T> firsts(Stream<T> elements, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return elements.filter(element -> seen.add(id.apply(element))).toList();
    }

    private void checkYears(AccountTerms terms) {
        terms.field()
                .find("currentYear")
                .flatMap(year -> terms.missing(year, ContractFileFinding.NO_CURRENT_VALUE))
                .ifPresent(findings::add);
        terms.field().find("referenceYear").ifPresent(year -> {
            terms.missing(year, ContractFileFinding.NO_REFERENCE_VALUE).ifPresent(findings::add);
            checkOrder(terms, year);
        });
    }

    private void checkOrder(AccountTerms terms, Field reference) {
        terms.currentYear()
                .filter(current -> current < reference.number())
                .ifPresent(current -> findings.add(reference
                        .finding(ContractFileFinding.CURRENT_BEFORE_REFERENCE)
                        .with("current", current)
                        .with("reference", reference.number())));
    }

    private void checkResidents(AccountTerms terms) {
        terms.field()
                .find("population")
                .ifPresent(field -> terms.residents().ifPresent(known -> checkResidents(terms, field, known)));
    }

    private void checkResidents(AccountTerms terms, Field field, Map<Integer, Traced<Population>> known) {
        if (known.isEmpty()) {
            municipality.ifPresent(whose -> findings.add(
                    field.finding(ContractFileFinding.NO_POPULATION).with("municipality", whose.toString())));
        } else if (terms.currentPopulation().isEmpty()) {
            terms.currentYear()
                    .ifPresent(year -> findings.add(field.finding(ContractFileFinding.NO_CURRENT_POPULATION)
                            .with("year", year)
                            .with(
                                    "years",
                                    known.keySet().stream().map(String::valueOf).toList())));
        }
    }
}
