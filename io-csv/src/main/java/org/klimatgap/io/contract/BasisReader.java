package org.klimatgap.io.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Perspective;
import org.klimatgap.basis.Vintage;

/** Reads what an account's tonnes stand for. */
final class BasisReader {
    private final FindingCollector findings;

    BasisReader(FindingCollector findings) {
        this.findings = findings;
    }

    /** The basis, or empty if a part is missing or does not fit the others. */
    Optional<Basis> read(Field account) {
        Optional<Boundary> boundary = boundary(account);
        Optional<Basket> basket = account.text("basket").map(Basket::of);
        Optional<String> gwpSet = basket.flatMap(gases -> gwpSet(account, gases));
        return boundary.flatMap(inside -> basket.flatMap(gases -> gwpSet.flatMap(
                gwp -> account.text("vintage").map(vintage -> Basis.of(inside, gases, gwp, Vintage.of(vintage))))));
    }

    private Optional<Boundary> boundary(Field account) {
        Optional<Perspective> perspective = account.text("perspective").map(BasisReader::perspective);
        return account.find("boundary").flatMap(field -> perspective.flatMap(whose -> boundary(field, whose)));
    }

    private Optional<Boundary> boundary(Field field, Perspective perspective) {
        List<Boundary> valid = Arrays.stream(Boundary.values())
                .filter(each -> each.perspective() == perspective)
                .toList();
        Optional<Boundary> chosen =
                valid.stream().filter(each -> each.id().equals(field.text())).findFirst();
        if (chosen.isEmpty()) {
            findings.add(field.finding(ContractFileFinding.BOUNDARY_OF_OTHER_PERSPECTIVE)
                    .with("boundary", field.text())
                    .with("perspective", perspective.id())
                    .with("valid", valid.stream().map(Boundary::id).toList()));
        }
        return chosen;
    }

    private static Perspective perspective(String id) {
        return Arrays.stream(Perspective.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> gwpSet(Field account, Basket basket) {
        boolean needless = basket.isCarbonDioxide() && account.has("gwpSet");
        boolean missing = !basket.isCarbonDioxide() && !account.has("gwpSet");
        if (needless) {
            account.find("gwpSet")
                    .ifPresent(field -> findings.add(field.finding(ContractFileFinding.GWP_SET_FOR_CO2)
                            .with("gwpSet", field.text())
                            .with("basket", basket.id())));
        }
        if (missing) {
            findings.add(account.finding(ContractFileFinding.MISSING_GWP_SET).with("basket", basket.id()));
        }
        return basket.isCarbonDioxide() ? Optional.of(Basis.NO_GWP).filter(none -> !needless) : account.text("gwpSet");
    }
}
