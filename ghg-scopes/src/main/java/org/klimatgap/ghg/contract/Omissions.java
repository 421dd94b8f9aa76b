package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.pathway.GapDefinition;

/** Compares a contract with what the template asks for where data exist. */
final class Omissions {
    private final List<Omission> omissions = new ArrayList<>();

    private final ClimateContract contract;

    private Omissions(ClimateContract contract) {
        this.contract = contract;
    }

    static List<Omission> of(ClimateContract contract, List<AccountAssessment> accounts) {
        Omissions found = new Omissions(contract);
        if (contract.coBenefits().isEmpty()) {
            found.add(Omission.Item.CO_BENEFITS, Optional.empty());
        }
        accounts.forEach(found::checkAccount);
        found.checkGoals(
                accounts.stream().flatMap(account -> account.goals().stream()).toList());
        if (contract.group().isEmpty()) {
            found.add(Omission.Item.SCOPES, Optional.empty());
        }
        return found.omissions;
    }

    private void checkAccount(AccountAssessment account) {
        if (account.baseline().isEmpty()) {
            add(Omission.Item.BASELINE, Optional.of(account.account()));
        }
    }

    private void checkGoals(List<GoalAssessment> goals) {
        if (goals.stream()
                .filter(goal -> goal.goal().isOfWhole())
                .noneMatch(goal -> goal.gap(GapDefinition.NEUTRALITY).isPresent())) {
            add(Omission.Item.NEUTRALITY_GAP, Optional.empty());
        }
        if (goals.stream().allMatch(goal -> goal.interimTargets().isEmpty())) {
            add(Omission.Item.INTERIM_TARGETS, Optional.empty());
        }
    }

    private void add(Omission.Item item, Optional<ContractAccount> account) {
        omissions.add(new Omission(
                item, account, Optional.ofNullable(contract.omitted().get(item))));
    }
}
