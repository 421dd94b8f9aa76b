package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * One account with its baseline, its current value and its goals, such as 'co2-territorial, 57215 t in 2019, 46770 t in
 * 2023'.
 *
 * @param account the account
 * @param baseline the reference year, if there is one
 * @param current the current value
 * @param sectors the sectors of the current year, the largest first; none where the source has no sectors
 * @param goals the goals with their gaps
 * @param budgets the carbon budgets with what they require
 * @param trend the trend, if the contract asks for one
 * @param decomposed what the change since the reference year is made of, where the data tell
 */
public record AccountAssessment(
        ContractAccount account,
        Optional<Baseline> baseline,
        Observation current,
        List<SectorShare> sectors,
        List<GoalAssessment> goals,
        List<BudgetAssessment> budgets,
        Optional<TrendAssessment> trend,
        Optional<ChangeAssessment> decomposed)
        implements Serializable {
    /** Copies the lists. */
    public AccountAssessment {
        sectors = List.copyOf(sectors);
        goals = List.copyOf(goals);
        budgets = List.copyOf(budgets);
    }

    static AccountAssessment of(ContractAccount account) {
        Observation current = account.account().observation(account.currentYear());
        Optional<Baseline> baseline = account.baseline();
        Optional<TrendAssessment> trend = account.trend().map(plan -> TrendAssessment.of(plan, account.account()));
        return new AccountAssessment(
                account,
                baseline,
                current,
                account.account().sectorShares(account.currentYear()),
                account.goals().stream()
                        .map(goal -> GoalAssessment.of(goal, account, baseline, trend))
                        .toList(),
                account.budgets().stream()
                        .map(budget -> BudgetAssessment.of(budget, account, current))
                        .toList(),
                trend,
                baselineObservation(account, baseline).flatMap(base -> ChangeAssessment.of(account, base, current)));
    }

    /** {@return the relative change of the account since its reference year, if that lies before the current one} */
    public Optional<Traced<Share>> change() {
        return baseline.flatMap(base -> current.changeSince(base));
    }

    /** {@return the reference year as an observation, whose population may be known, where the account has that year} */
    public Optional<Observation> baselineObservation() {
        return baselineObservation(account, baseline);
    }

    private static Optional<Observation> baselineObservation(ContractAccount account, Optional<Baseline> baseline) {
        return baseline.map(Baseline::year)
                .filter(account.account().total().years()::contains)
                .map(account.account()::observation);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
