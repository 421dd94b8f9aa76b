package org.klimatgap.report.national;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.klimatgap.basis.Basis;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.national.BudgetChoice;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.ghg.national.TrendChoice;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.ValueStatus;

/**
 * The comparison of all municipalities as a report, such as 'Gap till −80 % 2030 i 290 kommuner'.
 *
 * <p>It has what was asked, the nation and the counties, the municipalities by rank, what was noticed in the data counted by
 * kind, and the files.
 */
public final class NationalReport {
    private final NationalOverview overview;
    private final List<Finding> findings;
    private final Presentation presentation;

    private NationalReport(NationalOverview overview, List<Finding> findings, Language language) {
        this.overview = overview;
        this.findings = findings;
        this.presentation = Presentation.of(language);
    }

    /**
     * The report.
     *
     * @param overview the comparison
     * @param findings everything noticed in the data, those of the comparison among them
     * @param language the language of the report
     * @return the report
     */
    public static Report of(NationalOverview overview, List<Finding> findings, Language language) {
        return new NationalReport(overview, List.copyOf(findings), language).build();
    }

    private Report build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(presentation.unrounded().line(introduction())));
        blocks.add(paragraph(NationalText.SECTORS
                .with("basis", overview.basis().description())
                .with("count", overview.sectors().size())
                .with("sectors", overview.sectors().stream().map(Sector::title).toList())));
        blocks.add(paragraph(standing()));
        addSplice(blocks);
        overview.request().trend().ifPresent(choice -> blocks.add(paragraph(trend(choice))));
        overview.request().budget().ifPresent(choice -> blocks.add(paragraph(budget(choice))));
        addSpent(blocks);
        OverviewTable tables = new OverviewTable(overview, presentation);
        blocks.add(heading(NationalText.HEADING_LARGER));
        blocks.add(tables.largerAreas());
        blocks.add(heading(NationalText.HEADING_MUNICIPALITIES));
        blocks.add(tables.municipalities());
        blocks.add(heading(NationalText.HEADING_FINDINGS));
        blocks.add(findings());
        blocks.add(new Sources(sources()));
        return new Report(title(), presentation.language(), blocks);
    }

    private Line title() {
        return presentation
                .unrounded()
                .line(NationalText.TITLE
                        .with("reduction", overview.request().reduction())
                        .with("year", overview.request().goalYear())
                        .with(
                                "count",
                                presentation.count(overview.municipalities().size())));
    }

    private Message introduction() {
        return NationalText.INTRODUCTION
                .with("reduction", overview.request().reduction())
                .with("reference", overview.request().referenceYear())
                .with("goal", overview.request().goalYear())
                .with("current", overview.currentYear())
                .with("ranking", overview.request().ranking().title());
    }

    /** How many are on the straight way, fall too slowly, or rise. */
    private Message standing() {
        long onTrack = count(NationalReport::isOnTrack);
        long rising = count(row -> !isOnTrack(row) && isRising(row));
        long known = count(row -> row.gaps().isPresent());
        return NationalText.STANDING
                .with("known", presentation.count(known))
                .with("onTrack", presentation.count(onTrack))
                .with("slow", presentation.count(known - onTrack - rising))
                .with("rising", presentation.count(rising))
                .with("reference", overview.request().referenceYear());
    }

    /** At or below the straight path; once the goal year has passed, at or below the goal's level. */
    private static boolean isOnTrack(OverviewRow row) {
        return row.onTrackGap()
                .or(row::levelGap)
                .filter(gap -> gap.amount().value().amount() <= 0)
                .isPresent();
    }

    private static boolean isRising(OverviewRow row) {
        return row.gaps()
                .filter(gaps -> gaps.baseline()
                        .filter(base -> gaps.current().tonnes() > base.tonnes())
                        .isPresent())
                .isPresent();
    }

    private long count(Predicate<OverviewRow> condition) {
        return overview.municipalities().stream().filter(condition).count();
    }

    private void addSplice(List<Block> blocks) {
        boolean spliced = overview.municipalities().stream()
                .flatMap(row -> row.baseline().stream())
                .anyMatch(base -> base.status() == ValueStatus.SPLICED);
        if (spliced) {
            overview.request()
                    .previous()
                    .ifPresent(older -> blocks.add(paragraph(NationalText.SPLICED
                            .with("year", overview.request().referenceYear())
                            .with("older", older.basis().vintage().label())
                            .with("newer", overview.basis().vintage().label()))));
        }
    }

    private static Message trend(TrendChoice choice) {
        return NationalText.TREND
                .with("estimator", choice.estimator().title())
                .with("anchoring", choice.anchoring().title())
                .with("from", choice.fromYear());
    }

    private Message budget(BudgetChoice choice) {
        Message shared = NationalText.BUDGET
                .with("budget", choice.national().value())
                .with("first", choice.firstYear())
                .with("from", choice.keyFrom())
                .with("to", choice.keyTo())
                .with("convention", choice.convention().title());
        return choice.until().isEmpty()
                ? shared
                : NationalText.BUDGET_UNTIL
                        .with("text", presentation.line(shared))
                        .with("until", choice.until().getAsInt());
    }

    private void addSpent(List<Block> blocks) {
        long shares = count(row -> row.budget().isPresent());
        long spent = count(row -> row.budget()
                .filter(outlook -> outlook.required().status() == BudgetStatus.SPENT)
                .isPresent());
        if (spent > 0) {
            blocks.add(paragraph(NationalText.BUDGET_SPENT
                    .with("spent", presentation.count(spent))
                    .with("count", presentation.count(shares))
                    .with("current", overview.currentYear())));
        }
    }

    private Block findings() {
        if (findings.isEmpty()) {
            return paragraph(NationalText.NO_FINDINGS.of());
        }
        Map<FindingCode, List<Finding>> byKind =
                new TreeMap<>(Comparator.comparing(FindingCode::severity).thenComparing(FindingCode::key));
        findings.forEach(finding -> byKind.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        return new BulletList(byKind.values().stream().map(this::kind).toList());
    }

    private Line kind(List<Finding> same) {
        Line first = presentation.line(same.get(0).message());
        return same.size() == 1
                ? presentation.line(NationalText.FINDING.with("finding", first))
                : presentation.line(NationalText.FINDINGS_OF_KIND
                        .with("count", presentation.count(same.size() - 1))
                        .with("example", first));
    }

    private List<Sources.Entry> sources() {
        List<Sources.Entry> entries = new ArrayList<>();
        entries.add(source(overview.basis(), overview.sources().get(0)));
        overview.request()
                .previous()
                .ifPresent(older ->
                        entries.add(source(older.basis(), older.inventory().file())));
        overview.request()
                .populations()
                .ifPresent(people -> entries.add(
                        Sources.Entry.of(presentation.line(NationalText.SOURCE_RESIDENTS.of()), people.file())));
        return entries;
    }

    private Sources.Entry source(Basis basis, SourceFile file) {
        return Sources.Entry.of(
                presentation.line(NationalText.SOURCE
                        .with("vintage", basis.vintage().label())
                        .with("basket", basis.basket().title())),
                file);
    }

    private Block heading(NationalText text) {
        return new Heading(2, presentation.line(text.of()));
    }

    private Block paragraph(Message message) {
        return new Paragraph(presentation.line(message));
    }
}
