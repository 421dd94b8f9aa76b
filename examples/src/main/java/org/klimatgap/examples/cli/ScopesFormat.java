package org.klimatgap.examples.cli;

import java.util.function.BiFunction;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.io.scope.StatementCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.report.statement.GroupReport;
import org.klimatgap.report.statement.StatementJson;

/** The formats of a statement by scopes, by the endings of their files. */
enum ScopesFormat {
    MD((group, language) -> new MarkdownRenderer().render(GroupReport.of(group, language))),
    HTML((group, language) -> new HtmlRenderer().render(GroupReport.of(group, language))),
    JSON((group, language) -> StatementJson.of(group.statement())),
    CSV((group, language) -> StatementCsv.lines(group.statement()));

    private final transient BiFunction<GroupInventory, Language, String> writer;

    ScopesFormat(BiFunction<GroupInventory, Language, String> writer) {
        this.writer = writer;
    }

    String write(GroupInventory group, Language language) {
        return writer.apply(group, language);
    }

    String fileName() {
        return switch (this) {
            case MD -> "statement.md";
            case HTML -> "statement.html";
            case JSON -> "statement.json";
            case CSV -> "statement-lines.csv";
        };
    }
}
