package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** How the figures of the section were made: bases, every gap, definitions, findings and sources. */
final class Appendix {
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    private Appendix(Figures figures) {
        this.figures = figures;
    }

    static List<Block> of(Figures figures) {
        Appendix appendix = new Appendix(figures);
        appendix.blocks.add(new Heading(2, figures.line(SectionText.HEADING_APPENDIX.of())));
        appendix.addBases();
        appendix.addGaps();
        appendix.addAll(SectionText.HEADING_CHANGES, ChangeBlocks.of(figures));
        appendix.addAll(SectionText.HEADING_DIVISION, DivisionTables.of(figures));
        appendix.addPastGoals();
        appendix.addBudgets();
        appendix.addTrends();
        appendix.blocks.addAll(ScopeBlocks.appendix(appendix.figures));
        appendix.addDefinitions();
        appendix.addFindings();
        appendix.addSources();
        return appendix.blocks;
    }

    private void addBases() {
        if (figures.assessment().accounts().isEmpty()) {
            return;
        }
        heading(SectionText.HEADING_BASES);
        blocks.add(new BulletList(figures.assessment().accounts().stream()
                .map(account -> figures.line(basis(account)))
                .toList()));
    }

    private static Message basis(AccountAssessment assessment) {
        EmissionsAccount account = assessment.account().account();
        return SectionText.ACCOUNT_BASIS
                .with("title", assessment.account().title())
                .with("basis", account.basis().description())
                .with("rule", account.rule().name());
    }

    private void addGaps() {
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
        if (!table.rows().isEmpty()) {
            heading(SectionText.HEADING_ALL_GAPS);
            blocks.add(table);
        }
    }

    /** Blocks under a heading, which there is only if they are. */
    private void addAll(SectionText heading, List<Block> under) {
        if (!under.isEmpty()) {
            heading(heading);
            blocks.addAll(under);
        }
    }

    private void addPastGoals() {
        PastTable.of(figures).ifPresent(table -> {
            heading(SectionText.HEADING_PAST);
            blocks.add(table);
        });
    }

    private void addBudgets() {
        List<Line> lines = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            account.budgets()
                    .forEach(budget -> lines.add(
                            figures.titled(budget.budget().title(), BudgetSentences.whole(figures, account, budget))));
        }
        if (!lines.isEmpty()) {
            heading(SectionText.HEADING_BUDGETS);
            blocks.add(new BulletList(lines));
        }
        if (lines.size() > 1) {
            blocks.add(new Paragraph(figures.line(SectionText.BUDGETS_NOT_ADDED.of())));
        }
    }

    private void addTrends() {
        List<Line> lines = figures.assessment().accounts().stream()
                .flatMap(account ->
                        account.trend().stream().map(trend -> TrendSentences.ofAccount(figures, account, trend)))
                .toList();
        if (!lines.isEmpty()) {
            heading(SectionText.HEADING_TRENDS);
            blocks.add(new BulletList(lines));
        }
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

    private void addDefinitions() {
        Set<GapDefinition> used = new TreeSet<>();
        figures.assessment().accounts().stream()
                .flatMap(account -> account.goals().stream())
                .flatMap(goal -> goal.gaps().stream())
                .forEach(gap -> used.add(gap.definition()));
        if (!used.isEmpty()) {
            heading(SectionText.HEADING_DEFINITIONS);
            blocks.add(new BulletList(Arrays.stream(GapDefinition.values())
                    .filter(used::contains)
                    .map(definition -> figures.line(definition.definition()))
                    .toList()));
        }
    }

    private void addFindings() {
        List<Line> lines = figures.assessment().findings().stream()
                .filter(finding -> !figures.concernsTheSection(finding))
                .map(figures::placed)
                .toList();
        if (!lines.isEmpty()) {
            heading(SectionText.HEADING_FINDINGS);
            blocks.add(new BulletList(lines));
        }
    }

    private void addSources() {
        Set<SourceFile> files = figures.assessment().sources();
        if (!files.isEmpty()) {
            blocks.add(new Sources(files.stream()
                    .map(file -> Sources.Entry.of(description(file), file))
                    .toList()));
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

    private void heading(SectionText text) {
        blocks.add(new Heading(3, figures.line(text.of())));
    }
}
