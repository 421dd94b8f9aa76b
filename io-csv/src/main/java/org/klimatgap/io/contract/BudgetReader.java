package org.klimatgap.io.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.ghg.contract.ContractBudget;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Reads the carbon budgets of an account. */
final class BudgetReader {
    private final TextReader texts;
    private final AmountReader amounts;
    private final FindingCollector findings;

    BudgetReader(TextReader texts, FindingCollector findings) {
        this.texts = texts;
        this.amounts = new AmountReader(findings);
        this.findings = findings;
    }

    /** The budgets that nothing hinders. */
    Stream<ContractBudget> read(AccountTerms account) {
        return account.field().elements("budgets").stream()
                .map(field -> read(field, account))
                .flatMap(Optional::stream);
    }

    private Optional<ContractBudget> read(Field field, AccountTerms account) {
        checkYears(field, account);
        checkEnd(field, account);
        Optional<Traced<Emissions>> amount = amounts.mass(field, "amount", ContractText.BUDGET);
        Optional<LocalizedText> title = texts.find(field, "title");
        Optional<LocalizedText> source = texts.find(field, "source");
        return account.emissions()
                .flatMap(emissions -> budget(field, emissions, amount))
                .flatMap(budget -> title.flatMap(name -> source.flatMap(from -> field.text("id")
                        .flatMap(id -> field.text("convention")
                                .map(convention -> new ContractBudget(
                                        id,
                                        name,
                                        budget,
                                        BudgetConvention.of(convention),
                                        field.number("until"),
                                        from))))));
    }

    private static Optional<CarbonBudget> budget(
            Field field, EmissionsAccount emissions, Optional<Traced<Emissions>> amount) {
        return amount.flatMap(
                tonnes -> field.number("firstYear").map(year -> CarbonBudget.of(emissions.basis(), tonnes, year)));
    }

    /** The account needs every budget year that has passed; a year that is absent is unknown and not zero. */
    private void checkYears(Field field, AccountTerms account) {
        Optional<Integer> current =
                account.currentYear().filter(year -> account.emissions().isPresent());
        field.find("firstYear").ifPresent(first -> current.ifPresent(last -> checkYears(first, last, account)));
    }

    private void checkYears(Field first, int current, AccountTerms account) {
        List<String> missing = IntStream.rangeClosed(first.number(), current)
                .filter(year -> account.value(year).isEmpty())
                .mapToObj(Integer::toString)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(first.finding(ContractFileFinding.BUDGET_YEAR_MISSING)
                    .with("missing", missing)
                    .with("first", first.number())
                    .with("current", current));
        }
    }

    private void checkEnd(Field field, AccountTerms account) {
        int first = Math.max(
                account.currentYear().orElse(0) + 1, field.number("firstYear").orElse(0));
        field.find("until")
                .filter(until -> until.number() < first)
                .ifPresent(until -> findings.add(until.finding(ContractFileFinding.BUDGET_OVER)
                        .with("until", until.number())
                        .with("first", first)));
    }
}
