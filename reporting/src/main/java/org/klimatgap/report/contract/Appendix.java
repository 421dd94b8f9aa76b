package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** How the figures of the section were made: bases, every gap, definitions, findings and sources. */
final class Appendix {
    private final Figures figures;
    private final List<Part> parts = new ArrayList<>();

    private Appendix(Figures figures) {
        this.figures = figures;
    }

    static List<Part> of(Figures figures, List<Chart> charts) {
        Appendix appendix = new Appendix(figures);
        appendix.add("charts", SectionText.HEADING_CHARTS, charts);
        appendix.add("bases", SectionText.HEADING_BASES, appendix.bases());
        appendix.add("consumption", SectionText.HEADING_CONSUMPTION, ConsumptionSection.of(figures));
        ScopeBlocks.appendix(figures).ifPresent(appendix.parts::add);
        appendix.add("gap-details", SectionText.HEADING_DETAILS, GapBlocks.whole(figures));
        appendix.add("interim-paths", SectionText.HEADING_INTERIM_PATHS, InterimBlocks.whole(figures));
        appendix.add(
                "past-goals",
                SectionText.HEADING_PAST,
                PastTable.of(figures).stream().toList());
        appendix.add("budgets", SectionText.HEADING_BUDGETS, appendix.budgets());
        appendix.add("trends", SectionText.HEADING_TRENDS, appendix.trends());
        appendix.add("all-gaps", SectionText.HEADING_ALL_GAPS, appendix.gaps());
        appendix.add("definitions", SectionText.HEADING_DEFINITIONS, appendix.definitions());
        appendix.add("changes", SectionText.HEADING_CHANGES, ChangeBlocks.of(figures));
        appendix.add("sector-targets", SectionText.HEADING_DIVISION, DivisionTables.of(figures));
        appendix.add("warnings", SectionText.HEADING_WARNINGS, Warnings.others(figures));
        appendix.add("findings", SectionText.HEADING_FINDINGS, appendix.findings());
        appendix.addSources();
        return appendix.parts;
    }

    private void add(String id, SectionText heading, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(Part.of(id, figures.line(heading.of()), blocks));
        }
    }

    private static List<Block> bullets(List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new BulletList(lines));
    }

    private List<Block> bases() {
        return bullets(figures.assessment().accounts().stream()
                .map(account -> figures.line(basis(account)))
                .toList());
    }

    private static Message basis(AccountAssessment assessment) {
        EmissionsAccount account = assessment.account().account();
        return SectionText.ACCOUNT_BASIS
                .with("title", assessment.account().title())
                .with("basis", account.basis().description())
                .with("rule", account.rule().name());
    }

    private List<Block> gaps() {
        Table table = Table.of(
                        figures.line(SectionText.CAPTION_GAPS.of()),
                        figures.text(SectionText.COLUMN_GOAL),
                        figures.text(SectionText.COLUMN_DEFINITION),
                        figures.numbers(SectionText.COLUMN_YEAR),
                        figures.numbers(SectionText.COLUMN_AMOUNT))
                .withRowHeaders();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                for (Gap gap : goal.gaps()) {
                    table = table.withRow(row(account, goal, gap));
                }
            }
        }
        return table.rows().isEmpty() ? List.of() : List.of(table);
    }

    private List<Block> budgets() {
        List<Line> lines = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            account.budgets()
                    .forEach(budget -> lines.add(
                            figures.titled(budget.budget().title(), BudgetSentences.whole(figures, account, budget))));
        }
        List<Block> blocks = new ArrayList<>(bullets(lines));
        if (lines.size() > 1) {
            blocks.add(new Paragraph(figures.line(SectionText.BUDGETS_NOT_ADDED.of())));
        }
        return blocks;
    }

    private List<Block> trends() {
        return bullets(figures.assessment().accounts().stream()
                .flatMap(account ->
                        account.trend().stream().map(trend -> TrendSentences.ofAccount(figures, account, trend)))
                .toList());
    }

    private Cell[] row(AccountAssessment account, GoalAssessment goal, Gap gap) {
        Message name = gap.against()
                .map(against -> SectionText.GAP_NAME_AGAINST
                        .with("gap", gap.definition().title())
                        .with("against", against.title()))
                .orElseGet(
                        () -> SectionText.GAP_NAME.with("gap", gap.definition().title()));
        return new Cell[] {
            Cell.of(figures.presentation().line(goal.goal().title())),
            Cell.of(figures.line(name)),
            Cell.of(Line.text(Integer.toString(gap.year()))),
            figures.amount(figures.of(gap, account.account(), goal.goal()))
        };
    }

    private List<Block> definitions() {
        Set<GapDefinition> used = new TreeSet<>();
        figures.assessment().accounts().stream()
                .flatMap(account -> account.goals().stream())
                .flatMap(goal -> goal.gaps().stream())
                .forEach(gap -> used.add(gap.definition()));
        List<Line> lines = new ArrayList<>(Arrays.stream(GapDefinition.values())
                .filter(used::contains)
                .map(definition -> figures.line(definition.definition()))
                .toList());
        if (used.contains(GapDefinition.NEUTRALITY)) {
            lines.add(figures.line(SectionText.BALANCE.of()));
        }
        return bullets(lines);
    }

    private List<Block> findings() {
        return bullets(figures.assessment().findings().stream()
                .filter(finding -> !figures.concernsTheSection(finding))
                .map(figures::placed)
                .toList());
    }

    private void addSources() {
        Set<SourceFile> files = figures.assessment().sources();
        if (!files.isEmpty()) {
            Sources sources = new Sources(files.stream()
                    .map(file -> Sources.Entry.of(description(file), file))
                    .toList());
            parts.add(new Part("sources", Optional.empty(), List.of(sources)));
        }
    }

    /** What the rows of a file say of their publishers; places in the contract file are pointers and no publishers. */
    private Line description(SourceFile file) {
        if (file.equals(figures.assessment().contract().file())) {
            return figures.line(SectionText.SOURCE_CONTRACT.of());
        }
        List<String> notes = figures.assessment().figures().stream()
                .flatMap(figure -> figure.value().origin().leaves().stream())
                .filter(leaf ->
                        leaf instanceof Origin.Place place && place.file().equals(file))
                .map(leaf -> ((Origin.Place) leaf).note())
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        return notes.isEmpty() ? figures.line(SectionText.SOURCE_DATA.of()) : Line.userText(String.join("; ", notes));
    }
}
