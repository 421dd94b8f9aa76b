package org.klimatgap.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.spend.ExcludedSpend;
import org.klimatgap.ghg.spend.RankedSpend;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.TreatmentCoverage;
import org.klimatgap.message.Message;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;

/** What became of purchases: how they were treated, which were left out, and which emit most. */
record PurchaseTables(GroupInventory group, Presentation presentation) {
    private static final int LARGEST = 5;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        group.data().purchases().forEach(purchases -> add(purchases, blocks));
        return blocks;
    }

    private void add(SpendAnalysis purchases, List<Block> blocks) {
        blocks.add(MethodTables.table(
                line(GroupText.CAPTION_TREATMENTS),
                purchases.coverage().stream().map(this::treatment).toList(),
                text(GroupText.COLUMN_TREATMENT),
                number(GroupText.COLUMN_ROWS),
                number(GroupText.COLUMN_SPEND),
                number(GroupText.COLUMN_SHARE)));
        blocks.add(new BulletList(List.of(
                largest(GroupText.LARGEST_CATEGORIES, purchases.topCategories(LARGEST)),
                largest(GroupText.LARGEST_SUPPLIERS, purchases.topSuppliers(LARGEST)))));
        blocks.add(excluded(purchases.excluded()));
    }

    private List<Cell> treatment(TreatmentCoverage coverage) {
        return List.of(
                Cell.of(presentation.line(coverage.treatment().title())),
                Cell.of(Line.text(presentation.count(coverage.rows()))),
                Cell.of(Line.text(presentation.compact().text(coverage.spend()))),
                coverage.share()
                        .map(share -> Cell.of(Line.text(presentation.compact().text(share))))
                        .orElse(StatementBlocks.NOTHING));
    }

    private Line largest(GroupText text, List<RankedSpend> ranked) {
        List<Message> all = ranked.stream()
                .map(each -> GroupText.LARGEST
                        .with("code", each.code())
                        .with("title", each.title())
                        .with("emissions", each.emissions()))
                .toList();
        return presentation.line(text.with("all", all));
    }

    private Block excluded(List<ExcludedSpend> excluded) {
        if (excluded.isEmpty()) {
            return new Paragraph(line(GroupText.NOTHING_EXCLUDED));
        }
        return MethodTables.table(
                line(GroupText.CAPTION_EXCLUDED),
                excluded.stream().map(this::excluded).toList(),
                text(GroupText.COLUMN_UNIT),
                number(GroupText.COLUMN_YEAR),
                text(GroupText.COLUMN_ACCOUNT),
                number(GroupText.COLUMN_ROWS),
                number(GroupText.COLUMN_PURCHASES),
                text(GroupText.COLUMN_COUNTED_IN));
    }

    private List<Cell> excluded(ExcludedSpend each) {
        return List.of(
                Cell.of(MethodTables.unit(group, each.key().unit())),
                Cell.of(Line.text(Integer.toString(each.key().year()))),
                Cell.of(Line.userText((each.key().account() + " " + each.key().category()).strip())),
                Cell.of(Line.text(presentation.count(each.sum().rows()))),
                Cell.of(Line.text(presentation.compact().text(each.booked().value()))),
                Cell.of(presentation.line(each.rule().countedIn().title())));
    }

    private Column text(GroupText head) {
        return Column.ofText(line(head));
    }

    private Column number(GroupText head) {
        return Column.ofNumbers(line(head));
    }

    private Line line(GroupText text) {
        return presentation.line(text.of());
    }
}
