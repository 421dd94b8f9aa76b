package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * How a goal whose year has passed turned out, such as 'goal for 2020: missed by 20 t, 3.3 % above its level'.
 *
 * <p>It is judged by the value of its own year. Where the account does not have that year, by the nearest one: after the
 * goal's reference year, no later than the current year, and the earlier of two that are equally near.
 *
 * @param year the goal's year
 * @param judged the value that it is judged by
 * @param level the level that the goal allowed, per person for a ceiling per person whose residents are known
 * @param excess how much the value is above the level, zero or negative where the goal is met
 * @param share the excess as a share of the level, empty where the level is zero
 * @param change the relative change from the reference year to the judged value, where there is a reference year
 */
public record GoalOutcome(
        int year,
        Observation judged,
        Traced<? extends Quantity> level,
        Traced<? extends Quantity> excess,
        Optional<Traced<Share>> share,
        Optional<Traced<Share>> change)
        implements Serializable {
    /** {@return the outcome, or empty while the goal's year lies ahead} */
    static Optional<GoalOutcome> of(EmissionsPoint goal, JudgedAccount account, Optional<Baseline> baseline) {
        if (goal.year() > account.currentYear()) {
            return Optional.empty();
        }
        Observation judged = judge(goal.year(), account, baseline);
        return Optional.of(perPerson(goal, judged, baseline)
                .orElseGet(() -> outcome(
                        goal.year(),
                        judged,
                        judged.emissions(),
                        goal.emissions(),
                        judged.emissions().value().minus(goal.emissions().value()),
                        baseline)));
    }

    private static Optional<GoalOutcome> perPerson(
            EmissionsPoint goal, Observation judged, Optional<Baseline> baseline) {
        if (!(goal instanceof ReductionTarget target)) {
            return Optional.empty();
        }
        return target.perPersonLevel()
                .flatMap(level -> judged.perCapita().map(each -> {
                    EmissionsPerCapita excess = each.value().minus(level.value());
                    return outcome(goal.year(), judged, each, level, excess, baseline);
                }));
    }

    private static GoalOutcome outcome(
            int year,
            Observation judged,
            Traced<? extends Quantity> value,
            Traced<? extends Quantity> level,
            Quantity excess,
            Optional<Baseline> baseline) {
        return new GoalOutcome(
                year,
                judged,
                level,
                ContractOperation.OUTCOME.derive(
                        ContractText.OUTCOME.with("year", judged.year()), excess, value, level),
                share(judged.year(), value, level, excess),
                baseline.flatMap(judged::changeSince));
    }

    private static Optional<Traced<Share>> share(
            int year, Traced<? extends Quantity> value, Traced<? extends Quantity> level, Quantity excess) {
        return level.value().amount() <= 0
                ? Optional.empty()
                : Optional.of(ContractOperation.OUTCOME_SHARE.derive(
                        ContractText.OUTCOME_SHARE.with("year", year),
                        Share.ofFraction(excess.amount() / level.value().amount()),
                        value,
                        level));
    }

    private static Observation judge(int year, JudgedAccount account, Optional<Baseline> baseline) {
        int after = baseline.map(Baseline::year).orElse(Integer.MIN_VALUE);
        Comparator<Integer> nearest = Comparator.comparingInt(each -> Math.abs(each - year));
        return account.emissions()
                .observation(account.emissions().total().years().stream()
                        .filter(each -> each > after && each <= account.currentYear())
                        .min(nearest.thenComparing(Comparator.naturalOrder()))
                        .orElse(account.currentYear()));
    }

    /** {@return whether the judged value is at or below the level} */
    public boolean isMet() {
        return excess.value().amount() <= 0;
    }

    /** {@return whether the goal is judged by the value of its own year} */
    public boolean isOfItsOwnYear() {
        return judged.year() == year;
    }

    /** {@return the value that the goal is judged by, in the unit of its level} */
    public Traced<? extends Quantity> judgedLevel() {
        return level.value() instanceof EmissionsPerCapita ? judged.perCapita().orElseThrow() : judged.emissions();
    }

    /** {@return how far the judged value is from the level, whatever the sign} */
    public Quantity distance() {
        return excess.value() instanceof EmissionsPerCapita each
                ? EmissionsPerCapita.ofKilogramsPerPerson(Math.abs(each.kilogramsPerPerson()))
                : Emissions.ofTonnes(Math.abs(excess.value().amount()));
    }

    @Override
    public String toString() {
        return "goal for " + year + ": " + (isMet() ? "met" : "missed") + " in " + judged.year() + ", "
                + excess.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
