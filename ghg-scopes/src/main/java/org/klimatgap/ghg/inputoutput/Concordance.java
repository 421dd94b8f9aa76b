package org.klimatgap.ghg.inputoutput;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceTable;

/**
 * Where the entries of one list belong in another one, such as '01.1.1 → SE|food industry 88 %, SE|trade 12 %'.
 *
 * <p>It joins sectors into fewer ones, and spreads what households buy over the sectors that deliver it. The shares of each entry
 * make 100 %, so that totals are kept.
 *
 * <p>As a file it is a {@link ReferenceTable}, with its citation. Columns:
 *
 * <ul>
 *   <li>{@code from}: a sector, such as {@code SE|A01}, or a category of expenditure, such as the COICOP code {@code 01.1.1}.
 *   <li>{@code to}: the sector that it belongs to, such as {@code SE|food industry}. Each pair stands once.
 *   <li>{@code share}, may be absent: how much belongs there, in percent above 0 and at most 100; 100 where it is empty.
 *   <li>{@code note}, may be absent: what a reader should know.
 * </ul>
 *
 * <pre>
 * # title: What households buy, by the sector that delivers it
 * # source: Statistics of Exempelland, bridge matrix 2021
 * # version: 2021
 * # licence: CC0-1.0
 * from,to,share,note
 * 01.1,SE|food industry,88,at basic prices
 * 01.1,SE|trade,10,margin
 * 01.1,SE|transport,2,margin
 * 04.1,SE|real estate,,
 * </pre>
 *
 * @param <F> what names an entry of the first list
 * @param <T> what names an entry of the second list
 */
public final class Concordance<F, T> {
    /** Shares of three thirds with a few decimals miss 100 % by rounding of the arithmetic alone. */
    private static final double TOLERANCE_PERCENT = 1e-9;

    private final Map<F, List<Link<F, T>>> links;

    private Concordance(Map<F, List<Link<F, T>>> links) {
        this.links = links;
    }

    /**
     * A place of an entry.
     *
     * @param from the entry of the first list
     * @param to the entry of the second list
     * @param share how much of the first belongs there, above 0 and at most 100 %
     * @param origin where the link is stated
     * @param <F> what names an entry of the first list
     * @param <T> what names an entry of the second list
     */
    public record Link<F, T>(F from, T to, Share share, Origin origin) {
        /**
         * Checks the share.
         *
         * @throws IllegalArgumentException if it is not above 0 and at most 100 %
         */
        public Link {
            if (!(share.percent() > 0 && share.percent() <= 100)) {
                throw new IllegalArgumentException(
                        "the share of " + from + " in " + to + " must be above 0 and at most 100 %, was " + share);
            }
        }

        @Override
        public String toString() {
            return from + " → " + to + ", " + share;
        }
    }

    /**
     * A concordance of its links.
     *
     * @param links all links
     * @param <F> what names an entry of the first list
     * @param <T> what names an entry of the second list
     * @return the concordance; entries whose shares do not make 100 % are errors
     */
    public static <F, T> Checked<Concordance<F, T>> of(Collection<Link<F, T>> links) {
        Map<F, List<Link<F, T>>> byEntry = new LinkedHashMap<>();
        links.forEach(link ->
                byEntry.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link));
        List<Finding> findings = new ArrayList<>();
        byEntry.forEach((entry, places) -> check(entry, places, findings));
        byEntry.replaceAll((entry, places) -> List.copyOf(places));
        return Checked.of(new Concordance<>(byEntry), findings);
    }

    private static <F, T> void check(F entry, List<Link<F, T>> places, List<Finding> findings) {
        double[] percents =
                places.stream().mapToDouble(link -> link.share().percent()).toArray();
        double sum = Sum.of(percents).getAsDouble();
        if (Math.abs(sum - 100) > TOLERANCE_PERCENT) {
            findings.add(InputOutputFinding.SHARES_DIFFER
                    .from(places.get(0).origin())
                    .with("label", entry.toString())
                    .with("sum", Share.ofPercent(sum)));
        }
    }

    /**
     * Reads where sectors belong, for instance to join them.
     *
     * @param path the file
     * @return the concordance from label to label, such as {@code SE|A01} to {@code SE|agriculture}, or every defect of the file
     */
    public static Checked<Concordance<RegionLabel, RegionLabel>> readSectors(Path path) {
        return ConcordanceFile.parse(ReferenceTable.read(path), RegionLabel::find);
    }

    /**
     * Reads where categories of expenditure belong.
     *
     * @param path the file
     * @return the concordance from code to label, such as {@code 01.1.1} to {@code SE|food industry}, or every defect of the file
     */
    public static Checked<Concordance<String, RegionLabel>> readCategories(Path path) {
        return ConcordanceFile.parse(ReferenceTable.read(path), Optional::of);
    }

    /** {@return the entries of the first list, in the order of the links} */
    public List<F> entries() {
        return List.copyOf(links.keySet());
    }

    /** {@return the entries of the second list that something belongs to, in the order of the links} */
    public List<T> places() {
        Set<T> places = new LinkedHashSet<>();
        links.values().forEach(each -> each.forEach(link -> places.add(link.to())));
        return List.copyOf(places);
    }

    /**
     * Where an entry belongs.
     *
     * @param entry an entry of the first list
     * @return its links, whose shares make 100 %; none if it has no place
     */
    public List<Link<F, T>> find(F entry) {
        return links.getOrDefault(entry, List.of());
    }

    @Override
    public String toString() {
        return links.size() + " → " + places().size();
    }
}
