package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * The municipal group's scope 1 as a part of the territory, such as '3800 t of 95864 t, 4 %'.
 *
 * <p>What the group emits inside the area is in the territorial total already; it is a memo and never an addition. It is gross, since the
 * owners' parts do not matter where something is emitted.
 *
 * @param year the year
 * @param scope1 the gross scope 1 of the group's units
 * @param inside how much of it is emitted inside the area
 * @param insideArea the product of both
 * @param territory the territorial total that holds it
 * @param shareOfTerritory the memo as a share of the territory; empty where that is zero
 */
public record GroupMemo(
        int year,
        Traced<Emissions> scope1,
        Traced<Share> inside,
        Traced<Emissions> insideArea,
        Traced<Emissions> territory,
        Optional<Traced<Share>> shareOfTerritory)
        implements Serializable {
    /**
     * Sets the group beside the territory.
     *
     * @param entries entries of the group, of any scope and year
     * @param inside how much of its scope 1 is emitted inside the area, 0–100 %; vehicles leave it, and nobody else knows
     * @param territory the territorial total of the year
     * @return the memo, with a finding when it is more than the territory
     * @throws IllegalArgumentException if the total is another one, or the share is outside 0–100 %
     */
    public static Checked<GroupMemo> of(List<ScopeEntry> entries, Share inside, GpcSum territory) {
        require(inside, territory);
        int year = territory.year();
        Traced<Emissions> scope1 = GpcSum.sum(
                name(GpcText.GROUP_SCOPE_1, year),
                entries.stream()
                        .filter(entry ->
                                entry.year() == year && entry.category().scope() == Scope.SCOPE_1)
                        .map(ScopeEntry::emissions)
                        .toList());
        Traced<Share> share = Traced.given(Message.of(GpcText.GROUP_INSIDE_SHARE), inside);
        Traced<Emissions> part = GpcOperation.INSIDE.derive(
                name(GpcText.GROUP_INSIDE, year), scope1.value().times(inside), scope1, share);
        GroupMemo memo = new GroupMemo(year, scope1, share, part, territory.emissions(), share(part, territory));
        return Checked.of(memo, memo.exceeds(territory) ? List.of(finding(memo)) : List.of());
    }

    private static void require(Share inside, GpcSum territory) {
        if (territory.total() != GpcTotal.TERRITORIAL) {
            throw new IllegalArgumentException(
                    "a group is a part of the " + GpcTotal.TERRITORIAL + " total, was " + territory.total());
        }
        if (inside.percent() < 0 || inside.percent() > 100) {
            throw new IllegalArgumentException("the share inside the area must be from 0 to 100 %, was " + inside);
        }
    }

    private static Optional<Traced<Share>> share(Traced<Emissions> part, GpcSum territory) {
        Traced<Emissions> whole = territory.emissions();
        return whole.value().isZero()
                ? Optional.empty()
                : Optional.of(GpcOperation.SHARE_OF_TERRITORY.derive(
                        name(GpcText.GROUP_OF_TERRITORY, territory.year()),
                        part.value().shareOf(whole.value()),
                        part,
                        whole));
    }

    private boolean exceeds(GpcSum sum) {
        Emissions most = sum.atMost().map(Traced::value).orElse(sum.emissions().value());
        return insideArea.value().compareTo(most) > 0;
    }

    private static Finding finding(GroupMemo memo) {
        return Finding.of(GpcFinding.GROUP_EXCEEDS_TERRITORY)
                .with("year", memo.year)
                .with("group", memo.insideArea.value())
                .with("territory", memo.territory.value());
    }

    private static Message name(GpcText text, int year) {
        return Message.of(text).with("year", year);
    }

    @Override
    public String toString() {
        return insideArea.value() + " of " + territory.value()
                + shareOfTerritory.map(share -> ", " + share.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
