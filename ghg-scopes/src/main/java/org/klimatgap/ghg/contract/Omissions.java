package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.finding.Finding;
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

    /** The reasons that a contract gives for what is not missing: no report shows them. */
    static List<Finding> needlessReasons(ClimateContract contract, List<Omission> omissions) {
        Set<Omission.Item> missing = omissions.stream().map(Omission::item).collect(Collectors.toSet());
        return contract.omitted().entrySet().stream()
                .filter(reason -> !missing.contains(reason.getKey()))
                .map(reason -> needless(reason.getKey(), reason.getValue()))
                .toList();
    }

    private static Finding needless(Omission.Item item, Omission.Reason reason) {
        return reason.location()
                .map(place -> Finding.at(ContractFinding.NEEDLESS_REASON, place))
                .orElseGet(() -> Finding.of(ContractFinding.NEEDLESS_REASON))
                .with("item", item.id());
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
