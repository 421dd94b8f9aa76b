package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.consumption.SideBySide;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/** Puts territorial and consumption accounts of a contract beside each other. */
final class Comparisons {
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Comparisons() {}

    static List<Comparison> in(List<ContractAccount> accounts) {
        return all(accounts).comparisons;
    }

    /** What hinders an overlap that the contract states. */
    static List<Finding> defects(List<ContractAccount> accounts) {
        return all(accounts).findings;
    }

    private static Comparisons all(List<ContractAccount> accounts) {
        Comparisons found = new Comparisons();
        for (ContractAccount consumption : accounts) {
            accounts.forEach(territorial -> found.compare(territorial, consumption));
            consumption
                    .consumption()
                    .overlap()
                    .filter(stated -> found.comparisons.stream()
                            .noneMatch(each -> each.consumption().id().equals(consumption.id())
                                    && each.territorial().id().equals(stated.account())))
                    .ifPresent(stated -> found.findings.add(Finding.of(ContractFinding.OVERLAP_NOT_COMPARABLE)
                            .with("account", consumption.title())
                            .with("other", stated.account())
                            .with("year", consumption.currentYear())));
        }
        return found;
    }

    private void compare(ContractAccount territorial, ContractAccount consumption) {
        int year = consumption.currentYear();
        if (!territorial.account().total().has(year)) {
            return;
        }
        Observation left = territorial.account().observation(year);
        Observation right = consumption.account().observation(year);
        if (SideBySide.areComparable(left, right)) {
            Optional<StatedOverlap> stated = consumption
                    .consumption()
                    .overlap()
                    .filter(overlap -> overlap.account().equals(territorial.id()));
            SideBySide values = new SideBySide(left, right, overlap(left, right, consumption, stated));
            comparisons.add(new Comparison(territorial, consumption, values, stated.map(StatedOverlap::source)));
        }
    }

    /** What is stated, or else what the account says to arise inside the area, as far as both accounts hold it. */
    private Optional<Traced<Emissions>> overlap(
            Observation left, Observation right, ContractAccount consumption, Optional<StatedOverlap> stated) {
        double most = Math.min(left.tonnes(), right.tonnes());
        Optional<Traced<Emissions>> both = stated.map(StatedOverlap::amount)
                .or(() -> LocationSplit.of(consumption.account(), right.year()).map(LocationSplit::inside));
        both.filter(amount -> amount.value().tonnes() > most)
                .ifPresent(amount -> findings.add(Finding.of(ContractFinding.OVERLAP_TOO_LARGE)
                        .with("account", consumption.title())
                        .with("amount", amount.value())
                        .with("most", Emissions.ofTonnes(most))));
        return both.filter(amount -> amount.value().tonnes() <= most);
    }
}
