package org.klimatgap.io.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;

/**
 * What the goals of an account refer to, such as 'current year 2023, reference year 2019'.
 *
 * @param field the account
 * @param emissions its emissions, if they could be read
 * @param residents the municipality's residents by year, if the account names them and they could be read
 */
record AccountTerms(
        Field field, Optional<EmissionsAccount> emissions, Optional<Map<Integer, Traced<Population>>> residents) {
    /** The same with other emissions, for a goal that is for some of the sectors. */
    AccountTerms withEmissions(Optional<EmissionsAccount> part) {
        return new AccountTerms(field, part, residents);
    }

    /** The year of the current value. */
    Optional<Integer> currentYear() {
        return field.number("currentYear");
    }

    /** The account's own reference year. */
    Optional<Integer> referenceYear() {
        return field.number("referenceYear");
    }

    /** The year that change is measured from: the account's own, or else that of the first goal of the whole that has one. */
    Optional<Integer> baselineYear() {
        return referenceYear()
                .or(() -> field.elements("goals").stream()
                        .filter(goal -> !goal.has("sectors"))
                        .flatMap(goal -> goal.number("referenceYear").stream())
                        .findFirst());
    }

    /** The emissions of a year, if they are known. */
    Optional<Emissions> value(int year) {
        return emissions.flatMap(account -> account.total().find(year));
    }

    /** What is wrong with a year that a field names, if the account has no value for it. */
    Optional<Finding> missing(Field year, ContractFileFinding code) {
        return emissions
                .filter(account -> account.total().find(year.number()).isEmpty())
                .map(account -> year.finding(code).with("year", year.number()).with("years", years(account)));
    }

    private static List<String> years(EmissionsAccount account) {
        return account.total().years().stream().map(String::valueOf).toList();
    }

    /** The residents of the current year, if they are known. */
    Optional<Traced<Population>> currentPopulation() {
        return residents.flatMap(known -> currentYear().map(known::get));
    }

    /** Whether no resident is known for another reason than a defect of the population file. */
    boolean lacksPopulation() {
        return !field.has("population")
                || residents.filter(known -> !known.isEmpty()).isPresent();
    }
}
