package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * What was decided for a year's changes, such as '2023: 6.8 % absolute, 5.2 % signed of 15000 t: recalculated to 15780 t'.
 *
 * @param year the year in which the changes happened or were found
 * @param events the changes that were tested together: those of the year and those that wait since the last recalculation
 * @param base the base year before this decision
 * @param signed the cumulative change as a share of the base year where opposite changes cancel, with its sign
 * @param absolute the cumulative change as a share of the base year where they do not
 * @param policy the threshold, and which of the two shares decides
 * @param recalculated whether the base year is recalculated
 * @param after the base year after this decision
 */
public record RecalculationDecision(
        int year,
        List<LedgerEvent> events,
        Traced<Emissions> base,
        Traced<Share> signed,
        Traced<Share> absolute,
        RecalculationPolicy policy,
        boolean recalculated,
        Traced<Emissions> after)
        implements Serializable {
    /** Copies the changes. */
    public RecalculationDecision {
        events = List.copyOf(events);
    }

    static RecalculationDecision of(
            int year, int baseYear, Traced<Emissions> base, List<LedgerEvent> events, RecalculationPolicy policy) {
        List<Traced<Emissions>> changes = events.stream()
                .flatMap(event -> event.differences(baseYear).stream())
                .toList();
        List<Emissions> values = changes.stream().map(Traced::value).toList();
        boolean recalculated = policy.isReachedBy(policy.rule().size(values), base.value());
        return new RecalculationDecision(
                year,
                events,
                base,
                share(RecalculationOperation.SIGNED_SHARE, Emissions.sum(values), changes, base, year),
                share(RecalculationOperation.ABSOLUTE_SHARE, CumulationRule.ABSOLUTE.size(values), changes, base, year),
                policy,
                recalculated,
                recalculated ? restated(baseYear, base, changes) : base);
    }

    private static Traced<Share> share(
            RecalculationOperation operation,
            Emissions size,
            List<Traced<Emissions>> changes,
            Traced<Emissions> base,
            int year) {
        List<Traced<?>> inputs = new ArrayList<>(changes);
        inputs.add(base);
        return operation.derive(RecalculationText.CUMULATIVE_CHANGE.of(year), size.shareOf(base.value()), inputs);
    }

    private static Traced<Emissions> restated(int baseYear, Traced<Emissions> base, List<Traced<Emissions>> changes) {
        return RecalculationOperation.restate(RecalculationText.RESTATED.of(baseYear), base, changes);
    }

    /** {@return the share that the policy holds against its threshold; of a signed one, its size decides} */
    public Traced<Share> decisive() {
        return policy.rule() == CumulationRule.SIGNED ? signed : absolute;
    }

    /** {@return the decision with its reason, as a sentence} */
    public Message sentence() {
        return Message.of(recalculated ? RecalculationText.DECISION_RECALCULATE : RecalculationText.DECISION_KEEP)
                .with("year", year)
                .with("absolute", absolute.value())
                .with("signed", signed.value())
                .with("base", base.value())
                .with("threshold", policy.threshold())
                .with("rule", policy.rule().title())
                .with("after", after.value());
    }

    @Override
    public String toString() {
        return year + ": " + absolute.value() + " absolute, " + signed.value() + " signed of " + base.value() + ": "
                + (recalculated ? "recalculated to " + after.value() : "kept");
    }
}
