package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.BudgetAssessment;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.InterimTarget;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Report;
import org.klimatgap.report.Table;

/**
 * Section 5.1 of a climate contract, such as Alvesta's goals, baseline, gaps and interim targets in Swedish.
 *
 * <p>The order follows the template Klimatkontrakt 2030 (version 2025/26): goals in relation to the mission, the most
 * important gaps today, baseline, gap to climate neutrality, interim targets, just transition, co-benefits; then what is
 * missing, and an appendix that shows how the figures were made.
 */
public final class Section51 {
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    private Section51(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes the section.
     *
     * @param assessment the computed figures
     * @param language the language of the report
     * @return the report
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static Report of(ContractAssessment assessment, Language language) {
        Section51 section = new Section51(Figures.of(assessment.requireSound(), language));
        section.addGoals();
        section.addStatus();
        section.addGaps();
        section.addWarnings();
        section.blocks.addAll(ScopeBlocks.of(section.figures));
        section.addInterimTargets();
        section.addTexts(SectionText.HEADING_JUST_TRANSITION, section.contract().justTransition());
        section.addTexts(SectionText.HEADING_CO_BENEFITS, section.contract().coBenefits());
        section.addOmissions();
        section.blocks.addAll(Appendix.of(section.figures));
        Message title = SectionText.TITLE.with(
                "municipality", section.contract().municipality().name());
        return new Report(section.figures.line(title), language, section.blocks);
    }

    private ClimateContract contract() {
        return figures.assessment().contract();
    }

    private void addGoals() {
        heading(SectionText.HEADING_GOALS);
        blocks.add(new Paragraph(figures.line(SectionText.MISSION.of())));
        List<Line> goals =
                figures.assessment().accounts().stream().flatMap(this::goals).toList();
        blocks.add(goals.isEmpty() ? new Paragraph(figures.line(SectionText.NO_GOALS.of())) : new BulletList(goals));
    }

    private Stream<Line> goals(AccountAssessment account) {
        GoalSentences sentences = new GoalSentences(figures, account.account());
        return account.goals().stream().map(goal -> figures.line(sentences.of(goal.goal())));
    }

    private void addStatus() {
        heading(SectionText.HEADING_STATUS);
        if (!figures.assessment().accounts().isEmpty()) {
            blocks.add(new StatusTable(figures).build());
        }
        long bases = figures.assessment().accounts().stream()
                .map(account -> account.current().basis())
                .distinct()
                .count();
        if (bases > 1) {
            blocks.add(new Paragraph(figures.line(notAdded())));
        }
        blocks.addAll(ConsumptionSection.of(figures));
    }

    /** Parts of consumption that the contract puts together itself are the exception. */
    private Message notAdded() {
        return figures.assessment().accounts().stream()
                .filter(account -> account.account().account().lines().stream()
                        .anyMatch(line -> line.sector()
                                .code()
                                .scheme()
                                .equals(ConsumptionSchemes.finalUses().id())))
                .findFirst()
                .map(account -> SectionText.NOT_ADDED_BUT.with(
                        "account", account.account().title()))
                .orElseGet(SectionText.NOT_ADDED::of);
    }

    private void addGaps() {
        List<Line> lines =
                figures.assessment().accounts().stream().flatMap(this::gaps).toList();
        if (!lines.isEmpty()) {
            heading(SectionText.HEADING_GAPS);
            blocks.add(new BulletList(lines));
        }
    }

    private Stream<Line> gaps(AccountAssessment account) {
        List<Line> lines = new ArrayList<>();
        Set<List<Quantity>> said = new HashSet<>();
        for (GoalAssessment goal : account.goals()) {
            List<Quantity> neutrality = neutralityGaps(goal);
            boolean again = !neutrality.isEmpty() && !said.add(neutrality);
            List<Message> sentences = new ArrayList<>(GapSentences.of(figures, account, goal, again));
            if (lines.isEmpty()) {
                sectors(account).forEach(sentences::add);
            }
            lines.add(figures.titled(goal.goal().title(), sentences));
        }
        account.budgets().stream()
                .limit(1)
                .map(budget -> budget(account, budget))
                .forEach(lines::add);
        return lines.stream();
    }

    /** The first budget of an account; the others stand in the appendix. */
    private Line budget(AccountAssessment account, BudgetAssessment budget) {
        return figures.titled(budget.budget().title(), BudgetSentences.brief(figures, account, budget));
    }

    /** The gaps that a goal of neutrality is about; two goals with the same ones need them said once. */
    private static List<Quantity> neutralityGaps(GoalAssessment goal) {
        return Stream.of(GapDefinition.NEUTRALITY, GapDefinition.RESIDUAL)
                .flatMap(definition -> goal.gap(definition).stream())
                .<Quantity>map(gap -> gap.amount().value())
                .toList();
    }

    /** Places are said with what the account counts. */
    private static boolean isByPlace(AccountAssessment account) {
        return LocationSplit.of(account.account().account(), account.current().year())
                .isPresent();
    }

    /** The two largest sectors, for an account that has several. */
    private Stream<Message> sectors(AccountAssessment account) {
        if (account.sectors().size() < 2 || isByPlace(account)) {
            return Stream.empty();
        }
        SectorShare first = account.sectors().get(0);
        SectorShare second = account.sectors().get(1);
        return Stream.of(SectionText.SECTORS
                .with("year", account.current().year())
                .with(
                        "firstShare",
                        figures.of("share." + first.sector().code().code(), account.account(), first.share()))
                .with("firstSector", SectorNames.inText(first.sector()))
                .with(
                        "secondShare",
                        figures.of("share." + second.sector().code().code(), account.account(), second.share()))
                .with("secondSector", SectorNames.inText(second.sector())));
    }

    private void addWarnings() {
        figures.assessment().findings().stream()
                .filter(figures::concernsTheSection)
                .map(finding -> new Notice(Notice.Kind.WARNING, figures.warning(finding)))
                .forEach(blocks::add);
    }

    private void addInterimTargets() {
        Table table = Table.of(
                        figures.line(SectionText.CAPTION_INTERIM.of()),
                        figures.text(SectionText.COLUMN_GOAL),
                        figures.numbers(SectionText.COLUMN_YEAR),
                        figures.numbers(SectionText.COLUMN_AT_MOST),
                        figures.text(SectionText.COLUMN_PATH))
                .withRowHeaders();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                for (InterimTarget interim : goal.interimTargets()) {
                    table = table.withRow(interim(account, goal, interim));
                }
            }
        }
        if (!table.rows().isEmpty()) {
            heading(SectionText.HEADING_INTERIM);
            blocks.add(table);
            addInterimOutcomes();
        }
    }

    private void addInterimOutcomes() {
        List<Line> lines = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                for (InterimTarget interim : goal.interimTargets()) {
                    interim.outcome()
                            .map(outcome -> OutcomeSentences.ofInterim(outcome, figures.ids(account, goal, interim)))
                            .map(sentence -> figures.titled(goal.goal().title(), List.of(sentence)))
                            .ifPresent(lines::add);
                }
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new BulletList(lines));
        }
    }

    private Cell[] interim(AccountAssessment account, GoalAssessment goal, InterimTarget interim) {
        String id = figures.assessment().figureId(interim, account.account(), goal.goal());
        return new Cell[] {
            Cell.of(figures.presentation().line(goal.goal().title())),
            Cell.of(Line.text(Integer.toString(interim.year()))),
            figures.amount(new Figure(id, interim.level().value())),
            Cell.of(figures.line(SectionText.INTERIM_PATH
                    .with("path", interim.shape().title())
                    .with("year", interim.startYear())))
        };
    }

    private void addTexts(SectionText heading, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            heading(heading);
            blocks.add(new BulletList(
                    texts.stream().map(figures.presentation()::line).toList()));
        }
    }

    private void addOmissions() {
        if (!figures.assessment().omissions().isEmpty()) {
            heading(SectionText.HEADING_OMISSIONS);
        }
        figures.assessment().omissions().stream()
                .map(omission -> new Notice(Notice.Kind.OMISSION, figures.line(omission.reason())))
                .forEach(blocks::add);
    }

    private void heading(SectionText text) {
        blocks.add(new Heading(2, figures.line(text.of())));
    }
}
