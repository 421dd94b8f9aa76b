package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Perspective;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.statement.TerritorialPart;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * A contract's group by scopes beside the municipality that it is a part of, such as 'scope 1: 0.9 % of the municipality's
 * emissions'.
 *
 * <p>The group's direct emissions are a part of the territorial ones and are never added to them.
 *
 * @param group the group by scopes
 * @param territory the first territorial account that counts the same gases by the same GWP set; empty where there is none
 */
public record GroupPart(GroupInventory group, Optional<ContractAccount> territory) implements Serializable {
    static Optional<GroupPart> of(ClimateContract contract) {
        return contract.group()
                .map(group -> new GroupPart(
                        group,
                        contract.accounts().stream()
                                .filter(account -> isComparable(account, group))
                                .findFirst()));
    }

    private static boolean isComparable(ContractAccount account, GroupInventory group) {
        return account.account().basis().perspective() == Perspective.TERRITORIAL
                && account.account().basis().basket()
                        == group.statement().basis().basket()
                && account.account()
                        .basis()
                        .gwpSet()
                        .equals(group.statement().basis().gwpSet());
    }

    /** {@return the last year that both know} */
    public Optional<Integer> comparedYear() {
        return years().stream().reduce((first, second) -> second);
    }

    private List<Integer> years() {
        return group.statement().years().stream()
                .filter(year -> share(year).isPresent())
                .toList();
    }

    /**
     * Scope 1 as a part of the municipality's emissions.
     *
     * @param year the year
     * @return the part; empty where either is unknown
     */
    public Optional<Traced<Share>> share(int year) {
        return part().filter(both -> both.territory().total().find(year).isPresent())
                .flatMap(both -> both.share(year));
    }

    /**
     * The identifier of that part.
     *
     * @param year the year
     * @return for instance {@code territory-share.scope.1.2023}
     */
    public static String shareId(int year) {
        return "territory-share.scope.1." + year;
    }

    private Optional<TerritorialPart> part() {
        return territory.map(area -> new TerritorialPart(group.statement(), area.account()));
    }

    List<ContractFigure> figures() {
        List<ContractFigure> figures = new ArrayList<>();
        group.figures().forEach(each -> figures.add(new ContractFigure(each.id(), Optional.empty(), each.value())));
        years().forEach(year ->
                share(year).ifPresent(share -> figures.add(new ContractFigure(shareId(year), territory, share))));
        return figures;
    }

    /** What is wrong with the group as a part of its municipality. */
    List<Finding> findings() {
        return part().map(TerritorialPart::findings).orElse(List.of());
    }

    @Override
    public String toString() {
        return group + territory.map(account -> ", part of " + account.id()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
