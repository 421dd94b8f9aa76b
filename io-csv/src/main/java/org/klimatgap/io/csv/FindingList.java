package org.klimatgap.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;

/**
 * The findings of one file in the order of its lines, so many that somebody can read them.
 *
 * <p>Findings past the limit are counted; one error among them makes the finding that says so an error.
 */
final class FindingList {
    static final int LISTED = 1_000;
    static final int DAMAGED_LISTED = 10;

    private final String file;
    private final List<Finding> listed = new ArrayList<>();
    private long unlisted;
    private long unlistedErrors;
    private long damagedLines;
    private boolean hasErrors;

    FindingList(String file) {
        this.file = file;
    }

    void add(Finding finding) {
        boolean error = finding.isError();
        hasErrors |= error;
        if (listed.size() < LISTED) {
            listed.add(finding);
        } else {
            unlisted++;
            unlistedErrors += error ? 1 : 0;
        }
    }

    void add(CsvFinding code) {
        add(code.in(file));
    }

    /** Adds that a line is damaged; a file in another encoding must not bury its other defects. */
    void addDamage(Finding finding) {
        if (finding.code() == CsvFinding.LINE_TOO_LONG || ++damagedLines <= DAMAGED_LISTED) {
            add(finding);
        }
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** All findings by line; those about the whole file first, those that stand for others last. */
    List<Finding> toList() {
        List<Finding> sorted = new ArrayList<>(listed);
        sorted.sort(Comparator.comparingLong(FindingList::line));
        if (damagedLines > DAMAGED_LISTED) {
            sorted.add(CsvFinding.MORE_DAMAGED_LINES.in(file).with("count", damagedLines - DAMAGED_LISTED));
        }
        if (unlistedErrors > 0) {
            sorted.add(CsvFinding.MORE_ERRORS.in(file).with("count", unlisted).with("errors", unlistedErrors));
        } else if (unlisted > 0) {
            sorted.add(CsvFinding.MORE_WARNINGS.in(file).with("count", unlisted));
        }
        return sorted;
    }

    private static long line(Finding finding) {
        return finding.location().map(Location::line).orElse(0L);
    }
}
