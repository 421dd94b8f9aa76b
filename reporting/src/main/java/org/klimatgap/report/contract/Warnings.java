package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.report.Block;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;

/** What a signatory must not miss, the most important first; there is room for two on the page. */
final class Warnings {
    private static final int MOST = 2;

    /** Goals that are not enough or contradict each other weigh most, then figures that are wrong; others follow. */
    private static final List<FindingCode> ORDER = List.of(
            ContractFinding.PARTIAL_GOAL_INSUFFICIENT,
            ContractFinding.GOALS_DIFFER,
            ContractFinding.GOAL_EXCEEDS_BUDGET,
            ContractFinding.LATER_GOAL_LOOSER,
            ContractFinding.SECTOR_GOAL_ABOVE_WHOLE,
            ContractFinding.BOUNDARY_BREAK,
            ContractFinding.STATED_FIGURE_DIFFERS);

    private final Figures figures;
    private final List<Finding> sorted;

    private Warnings(Figures figures) {
        this.figures = figures;
        // What is demanded and missing has a notice of its own.
        List<Finding> all = figures.assessment().findings().stream()
                .filter(figures::concernsTheSection)
                .filter(finding -> finding.code() != ContractFinding.NO_JUST_TRANSITION)
                .toList();
        this.sorted = sorted(all);
    }

    /** One of each kind before the second of any. */
    private static List<Finding> sorted(List<Finding> all) {
        Map<FindingCode, Integer> seen = new HashMap<>();
        Map<Finding, Integer> turns = new HashMap<>();
        all.forEach(finding -> turns.putIfAbsent(finding, seen.merge(finding.code(), 1, Integer::sum)));
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<Finding>comparingInt(turns::get).thenComparingInt(Warnings::rank));
        return sorted;
    }

    private static int rank(Finding finding) {
        int place = ORDER.indexOf(finding.code());
        return place < 0 ? ORDER.size() : place;
    }

    /** The first ones, and how many more there are. */
    static List<Block> first(Figures figures) {
        Warnings warnings = new Warnings(figures);
        List<Block> blocks = new ArrayList<>(
                warnings.notices(warnings.sorted.stream().limit(MOST).toList()));
        int left = warnings.sorted.size() - MOST;
        if (left == 1) {
            blocks.add(new Paragraph(figures.line(SectionText.OTHER_WARNING.of())));
        } else if (left > 1) {
            blocks.add(new Paragraph(figures.line(SectionText.OTHER_WARNINGS.with("count", left))));
        }
        return blocks;
    }

    /** The others. */
    static List<Block> others(Figures figures) {
        Warnings warnings = new Warnings(figures);
        return warnings.notices(warnings.sorted.stream().skip(MOST).toList());
    }

    private List<Block> notices(List<Finding> findings) {
        return findings.stream()
                .<Block>map(finding -> new Notice(Notice.Kind.WARNING, figures.warning(finding)))
                .toList();
    }
}
