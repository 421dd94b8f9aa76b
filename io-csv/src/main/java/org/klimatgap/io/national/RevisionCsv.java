package org.klimatgap.io.national;

import java.util.List;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.quantity.PlainNumber;

/**
 * What a newer release changed, as a CSV table, such as '2506,Arjeplog,1990,48530.02,33774.5,-14755.52,-30.4'.
 *
 * <p>Columns: {@code code}, {@code name}, {@code year}, {@code older_t}, {@code newer_t}, {@code difference_t}, {@code
 * difference_percent} (empty where the older value is zero); every digit, decimal point, the largest relative revision
 * first.
 */
public final class RevisionCsv {
    private static final List<String> COLUMNS =
            List.of("code", "name", "year", "older_t", "newer_t", "difference_t", "difference_percent");

    private RevisionCsv() {}

    /**
     * Writes every value that both releases have.
     *
     * @param revisions what was changed
     * @return the table as text
     */
    public static String of(Revisions revisions) {
        return of(revisions.values());
    }

    /**
     * Writes some of the values.
     *
     * @param values for instance the revisions above a threshold
     * @return the table as text
     */
    public static String of(List<Revision> values) {
        return TableCsv.text(COLUMNS, values.stream().map(RevisionCsv::cells).toList());
    }

    private static List<String> cells(Revision revision) {
        return List.of(
                revision.area().code(),
                revision.area().name(),
                Integer.toString(revision.year()),
                PlainNumber.format(revision.older().value().tonnes()),
                PlainNumber.format(revision.newer().value().tonnes()),
                PlainNumber.format(revision.difference().value().tonnes()),
                revision.relative()
                        .map(share -> PlainNumber.format(share.value().percent()))
                        .orElse(""));
    }
}
