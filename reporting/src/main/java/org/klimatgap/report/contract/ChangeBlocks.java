package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.decomposition.Contribution;
import org.klimatgap.decomposition.Decomposition;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ChangeAssessment;
import org.klimatgap.message.Message;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Table;

/** What the changes since the reference years are made of: a sentence for each account, and a table of its sectors. */
final class ChangeBlocks {
    private final Figures figures;
    private final List<Line> sentences = new ArrayList<>();
    private final List<Block> tables = new ArrayList<>();

    private ChangeBlocks(Figures figures) {
        this.figures = figures;
    }

    /** The blocks, none where nothing can be told of any account. */
    static List<Block> of(Figures figures) {
        ChangeBlocks blocks = new ChangeBlocks(figures);
        figures.assessment()
                .accounts()
                .forEach(account -> account.decomposed().ifPresent(change -> blocks.add(account, change)));
        return blocks.sentences.isEmpty() ? List.of() : blocks.all();
    }

    private List<Block> all() {
        List<Block> all = new ArrayList<>();
        all.add(new Paragraph(figures.line(SectionText.CHANGES_MEANING.of())));
        all.add(new BulletList(sentences));
        all.addAll(tables);
        return all;
    }

    private void add(AccountAssessment account, ChangeAssessment change) {
        List<Message> parts = new ArrayList<>();
        List<Contribution> contributions = change.contributions();
        if (!contributions.isEmpty()) {
            parts.add(largest(account, change, contributions.get(0)));
            tables.add(table(account, change, contributions));
        }
        change.byPopulation().ifPresent(effects -> parts.add(population(account, change, effects)));
        sentences.add(figures.titled(account.account().title(), parts));
    }

    private Message largest(AccountAssessment account, ChangeAssessment change, Contribution first) {
        return years(SectionText.CHANGE_LARGEST, change)
                .with("sector", SectorNames.inText(SectorNames.sector(account.account(), first.sector())))
                .with(
                        "amount",
                        figures.signed(figures.of(
                                "sector-change." + first.sector().code(), account.account(), first.change())));
    }

    private Message population(AccountAssessment account, ChangeAssessment change, Decomposition effects) {
        return years(SectionText.CHANGE_POPULATION, change)
                .with(
                        "population",
                        figures.signed(figures.of(
                                ChangeAssessment.POPULATION,
                                account.account(),
                                effects.effects().get(0).change())))
                .with(
                        "perCapita",
                        figures.signed(figures.of(
                                ChangeAssessment.PER_CAPITA,
                                account.account(),
                                effects.effects().get(1).change())));
    }

    private Table table(AccountAssessment account, ChangeAssessment change, List<Contribution> contributions) {
        Table table = Table.of(
                        figures.line(years(SectionText.CAPTION_CHANGE, change)
                                .with("title", account.account().title())),
                        figures.text(SectionText.COLUMN_SECTOR),
                        figures.numbers(SectionText.COLUMN_CHANGE),
                        figures.numbers(SectionText.COLUMN_CONTRIBUTION))
                .withRowHeaders();
        for (Contribution each : contributions) {
            String code = each.sector().code();
            table = table.withRow(
                    Cell.of(figures.presentation()
                            .line(SectorNames.sector(account.account(), each.sector())
                                    .title())),
                    figures.signedCell(figures.of("sector-change." + code, account.account(), each.change())),
                    each.points()
                            .map(points ->
                                    figures.signedCell(figures.of("contribution." + code, account.account(), points)))
                            .orElseGet(() -> figures.omitted(SectionText.CELL_NO_CONTRIBUTION)));
        }
        return table;
    }

    private static Message years(SectionText text, ChangeAssessment change) {
        return text.with("from", change.from().year()).with("to", change.to().year());
    }
}
