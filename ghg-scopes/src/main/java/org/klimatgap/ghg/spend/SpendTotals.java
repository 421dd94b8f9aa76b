package org.klimatgap.ghg.spend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/** Adds spend and emissions up by a code, to rank them. */
final class SpendTotals {
    private final String currency;
    private final Map<String, List<InputAmount>> spend = new TreeMap<>();
    private final Map<String, List<Emissions>> emissions = new TreeMap<>();

    SpendTotals(String currency) {
        this.currency = currency;
    }

    void addSpend(String code, InputAmount amount) {
        spend.computeIfAbsent(code, key -> new ArrayList<>()).add(amount);
    }

    void addEmissions(String code, Emissions amount) {
        emissions.computeIfAbsent(code, key -> new ArrayList<>()).add(amount);
    }

    List<RankedSpend> ranked(UnaryOperator<String> title) {
        double all = total().tonnes();
        List<RankedSpend> ranked = new ArrayList<>();
        spend.forEach((code, amounts) -> {
            Emissions part = Emissions.sum(emissions.getOrDefault(code, List.of()));
            ranked.add(new RankedSpend(code, title.apply(code), sum(amounts), part, share(part.tonnes(), all)));
        });
        Collections.sort(ranked, RankedSpend.ORDER);
        return ranked;
    }

    private InputAmount sum(List<InputAmount> amounts) {
        return SpendUnits.money(SpendPricing.sum(amounts), currency);
    }

    private Emissions total() {
        return Emissions.sum(emissions.values().stream().flatMap(List::stream).toList());
    }

    private static Optional<Share> share(double part, double all) {
        return all == 0 ? Optional.empty() : Optional.of(Share.ofFraction(part / all));
    }
}
