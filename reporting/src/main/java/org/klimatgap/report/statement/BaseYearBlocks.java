package org.klimatgap.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.recalculation.LedgerEvent;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.recalculation.RecalculationDecision;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Message;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;

/** The decisions on recalculating a base year, each with the changes that were tested. */
record BaseYearBlocks(GroupInventory group, Presentation presentation) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (group.recalculations().values().stream().anyMatch(Recalculation::isRecalculated)) {
            blocks.add(new Paragraph(presentation.line(GroupText.RECALCULATION_AS_REPORTED.of())));
        }
        group.recalculations().forEach((total, recalculation) -> add(total, recalculation, blocks));
        return blocks;
    }

    private void add(StatementTotal total, Recalculation recalculation, List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        recalculation.decisions().forEach(decision -> lines.add(line(decision)));
        if (!recalculation.waiting().isEmpty()) {
            lines.add(presentation.line(GroupText.RECALCULATION_WAITS.with("all", events(recalculation.waiting()))));
        }
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(presentation.line(GroupText.RECALCULATION
                    .with("year", recalculation.original().year())
                    .with("total", total.title()))));
            blocks.add(new BulletList(lines));
        }
    }

    private Line line(RecalculationDecision decision) {
        Line causes = events(decision.events()).stream()
                .map(presentation::line)
                .reduce((one, next) -> one.plus(Line.text("; ")).plus(next))
                .orElseThrow();
        return presentation
                .line(decision.sentence())
                .plus(Line.text(" "))
                .plus(presentation.line(GroupText.RECALCULATION_CAUSE.with("causes", causes)))
                .plus(Line.text(causes.text().endsWith(".") ? "" : "."));
    }

    private static List<Message> events(List<LedgerEvent> events) {
        return events.stream()
                .map(event -> GroupText.RECALCULATION_EVENT
                        .with("kind", event.kind().title())
                        .with("date", event.date().toString())
                        .with("reason", event.reason()))
                .toList();
    }
}
