package org.klimatgap.ghg.spend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** The purchases of a supplier that reports tonnes, which share these by their spend: E = R·N / ΣN. */
final class ReportedParts {
    private final Map<SupplierFigure.Subject, List<Candidate>> parts = new LinkedHashMap<>();

    /** Purchases of one key that have a part in reported tonnes. */
    record Candidate(LedgerKey key, LedgerSum sum, Outcome.Part part) {
        SpendLine line(Traced<InputAmount> all) {
            Traced<Emissions> reported = part.figure().emissions();
            double share = part.net().value().amount() / all.value().amount();
            Traced<Emissions> emissions = SpendOperation.SUPPLIER_REPORTED.derive(
                    SpendText.emissions(key),
                    Emissions.ofTonnes(reported.value().tonnes() * share),
                    reported,
                    part.net(),
                    all);
            return new SpendLine(key, sum, SpendTreatment.SUPPLIER_REPORTED, part.scope(), part.net(), emissions);
        }
    }

    void add(LedgerKey key, LedgerSum sum, Outcome.Part part) {
        parts.computeIfAbsent(part.figure().subject(), subject -> new ArrayList<>())
                .add(new Candidate(key, sum, part));
    }

    List<List<Candidate>> groups() {
        return List.copyOf(parts.values());
    }

    /** What all purchases of a group cost. */
    static Traced<InputAmount> spend(List<Candidate> group) {
        List<Traced<InputAmount>> inputs =
                group.stream().map(candidate -> candidate.part().net()).toList();
        InputAmount first = inputs.get(0).value();
        double sum = SpendPricing.sum(inputs.stream().map(Traced::value).toList());
        return SpendOperation.SPEND_SUM.derive(
                SpendText.SPEND_AT_SUPPLIER.message(), InputAmount.of(sum, first.unit()), inputs);
    }
}
