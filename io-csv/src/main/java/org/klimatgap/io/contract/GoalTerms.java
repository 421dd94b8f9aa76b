package org.klimatgap.io.contract;

import java.util.Optional;
import java.util.Set;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/**
 * A goal with the years that it refers to, such as 'reduction by 2030 compared with 2019'.
 *
 * @param field the goal
 * @param account the account that it is a goal of
 */
record GoalTerms(Field field, AccountTerms account) {
    /** Ceilings are no comparison with another year. */
    private static final Set<String> CEILINGS = Set.of("ceiling", "per-person-ceiling");

    private boolean isCeiling() {
        return field.text("kind").filter(CEILINGS::contains).isPresent();
    }

    /** Whether a yearly rate is one of emissions per person. */
    boolean isPerPerson() {
        return field.has("per");
    }

    /** Whether a yearly rate has no end year. */
    boolean isOpenEnded() {
        return field.has("end");
    }

    /** The residents of the reference year, if they are known. */
    Optional<Traced<Population>> residentsOfReferenceYear() {
        return account.residents().flatMap(known -> referenceYear().map(known::get));
    }

    /** The target year. */
    Optional<Integer> year() {
        return field.number("year");
    }

    /** The year that the goal is compared with; for a ceiling, the one that its account's change is measured from. */
    Optional<Integer> referenceYear() {
        return isCeiling()
                ? account.baselineYear()
                : field.number("referenceYear").or(account::referenceYear);
    }

    /** Whether neither the goal nor the account says what it is compared with. */
    boolean lacksReferenceYear() {
        return field.find("kind").isPresent()
                && !isCeiling()
                && !field.has("referenceYear")
                && !account.field().has("referenceYear");
    }

    /** The emissions of the reference year, if they are known. */
    Optional<Baseline> baseline() {
        return referenceYear()
                .filter(year -> account.value(year).isPresent())
                .flatMap(year -> account.emissions().map(emissions -> emissions.baseline(year)));
    }

    /** The target year, if it is after the reference year. */
    Optional<Integer> laterYear() {
        return year().filter(
                        year -> referenceYear().filter(from -> from >= year).isEmpty());
    }
}
