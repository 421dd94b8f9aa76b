package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * One change in a recalculation ledger, such as 'bolag-7, 2023, acquisition'.
 *
 * @param id identifies it in the ledger
 * @param date when it happened or was found
 * @param kind what kind of change it is
 * @param reason why, in the organisation's own words
 * @param evidence where that is documented, for instance a decision's number; may be empty
 * @param amounts what it does to each year and part; none where that is not known
 * @param origin where it is noted
 */
public record LedgerEvent(
        String id,
        ChangeDate date,
        ChangeKind kind,
        String reason,
        String evidence,
        List<AmountChange> amounts,
        Origin origin)
        implements Comparable<LedgerEvent>, Serializable {
    private static final Comparator<LedgerEvent> ORDER =
            Comparator.comparing(LedgerEvent::date).thenComparing(LedgerEvent::id);
    private static final Comparator<AmountChange> AMOUNT_ORDER = Comparator.comparingInt(AmountChange::year)
            .thenComparing(amount -> amount.part().id());

    /**
     * Sorts the amounts by year and part.
     *
     * @throws IllegalArgumentException if identifier or reason is blank, or two amounts of a year are in parts that overlap
     */
    public LedgerEvent {
        if (id.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a change needs an identifier and a reason, was '" + id + "', '" + reason + "'");
        }
        amounts = amounts.stream().sorted(AMOUNT_ORDER).toList();
        requireSeparateParts(id, amounts);
    }

    /**
     * A change that a caller gives in code.
     *
     * @param id identifies it in the ledger
     * @param date when it happened or was found
     * @param kind what kind of change it is
     * @param reason why, in the organisation's own words
     * @param evidence where that is documented; may be empty
     * @param amounts what it does to each year and part; none where that is not known
     * @return the change
     * @throws IllegalArgumentException if identifier or reason is blank, or two amounts of a year are in parts that overlap
     */
    public static LedgerEvent of(
            String id, ChangeDate date, ChangeKind kind, String reason, String evidence, List<AmountChange> amounts) {
        return new LedgerEvent(id, date, kind, reason, evidence, amounts, new Origin.Given(reason));
    }

    private static void requireSeparateParts(String id, List<AmountChange> amounts) {
        for (int i = 0; i < amounts.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (isCountedTwice(amounts.get(k), amounts.get(i))) {
                    throw new IllegalArgumentException(
                            "the change '" + id + "' counts " + amounts.get(k).year() + " twice, in "
                                    + amounts.get(k).part() + " and in "
                                    + amounts.get(i).part());
                }
            }
        }
    }

    /**
     * Whether two amounts of one change would count the same emissions.
     *
     * @param one an amount
     * @param other another one
     * @return true when they are of one year and of parts that overlap
     */
    public static boolean isCountedTwice(AmountChange one, AmountChange other) {
        return one.year() == other.year() && one.part().overlaps(other.part());
    }

    /**
     * The differences of one year.
     *
     * @param year the year
     * @return after minus before of each part, in fixed order; none where the change says nothing of the year
     */
    public List<Traced<Emissions>> differences(int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .map(AmountChange::difference)
                .toList();
    }

    /**
     * The differences of one year within a scope.
     *
     * @param year the year
     * @param scope the scope
     * @return after minus before of each part of the scope; empty when the year has none at all, or one whose scope is not known
     */
    Optional<List<Traced<Emissions>>> differences(int year, Scope scope) {
        List<AmountChange> ofYear =
                amounts.stream().filter(amount -> amount.year() == year).toList();
        boolean known = !ofYear.isEmpty()
                && ofYear.stream().allMatch(amount -> amount.part().scope().isPresent());
        return known
                ? Optional.of(ofYear.stream()
                        .filter(amount -> amount.part().scope().equals(Optional.of(scope)))
                        .map(AmountChange::difference)
                        .toList())
                : Optional.empty();
    }

    /** Whether the change says anything of a year. */
    boolean has(int year) {
        return amounts.stream().anyMatch(amount -> amount.year() == year);
    }

    /** A finding about this change, at its place if it was read from a file. */
    Finding finding(FindingCode code) {
        return code.at(origin).with("event", id);
    }

    /** By date, then by identifier. */
    @Override
    public int compareTo(LedgerEvent other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id + ", " + date + ", " + kind;
    }
}
