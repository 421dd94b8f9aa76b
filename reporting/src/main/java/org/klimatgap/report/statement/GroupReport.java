package org.klimatgap.report.statement;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.report.Block;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;

/**
 * The greenhouse-gas statement of a group, such as 'Växthusgasredovisning för Östersunds kommun 2024'.
 *
 * <p>The boundary, the totals and categories of {@link StatementBlocks}, then how they were made: methods, bought energy and
 * what covers it, purchases with what is left out of them, decisions on the base year, and the city's inventory beside.
 */
public final class GroupReport {
    private GroupReport() {}

    /**
     * Writes the statement.
     *
     * @param group the group
     * @param language the language of the report
     * @return the report
     */
    public static Report of(GroupInventory group, Language language) {
        Presentation presentation = Presentation.of(language);
        Message title = GroupText.GROUP_TITLE.with("group", name(group)).with("year", group.lastYear());
        return new Report(presentation.line(title), language, blocks(group, language));
    }

    /**
     * The statement without a title, for instance for the appendix of another report.
     *
     * @param group the group
     * @param language the language of the report
     * @return paragraphs and tables, without a heading
     */
    public static List<Block> blocks(GroupInventory group, Language language) {
        Presentation presentation = Presentation.of(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(presentation.line(boundary(group))));
        blocks.addAll(StatementBlocks.of(group.statement(), language));
        MethodTables methods = new MethodTables(group, presentation);
        blocks.addAll(methods.blocks());
        blocks.addAll(new PurchaseTables(group, presentation).blocks());
        blocks.addAll(new BaseYearBlocks(group, presentation).blocks());
        blocks.addAll(new CommunityTable(group, presentation).blocks());
        return List.copyOf(blocks);
    }

    private static Message boundary(GroupInventory group) {
        Organisation organisation = group.statement().consolidation().organisation();
        return GroupText.GROUP_BOUNDARY
                .with("units", organisation.units().size())
                .with("group", name(group))
                .with("approach", group.statement().consolidation().approach().title())
                .with("rule", group.statement().consolidation().rule().title());
    }

    private static String name(GroupInventory group) {
        return group.statement().consolidation().organisation().head().name();
    }
}
