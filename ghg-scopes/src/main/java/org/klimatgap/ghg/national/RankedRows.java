package org.klimatgap.ghg.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts rows in the order of a ranking. */
final class RankedRows {
    private RankedRows() {}

    /**
     * A row with what it is ranked by.
     *
     * @param row the row
     * @param measure the smaller, the better
     */
    private record Measured(OverviewRow row, Optional<Double> measure) {}

    /** The rows by rank, equal ones sharing a rank and standing by code; those without a measure last. */
    static List<OverviewRow> of(List<OverviewRow> rows, Ranking ranking) {
        List<Measured> sorted = rows.stream()
                .map(row -> new Measured(row, ranking.measure(row)))
                .sorted(Comparator.comparing((Measured each) -> each.measure().orElse(Double.POSITIVE_INFINITY))
                        .thenComparing(each -> each.row().area().code()))
                .toList();
        List<OverviewRow> ranked = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Measured each = sorted.get(i);
            rank = i > 0 && sorted.get(i - 1).measure().equals(each.measure()) ? rank : i + 1;
            ranked.add(each.measure().isPresent() ? each.row().withRank(rank) : each.row());
        }
        return ranked;
    }
}
