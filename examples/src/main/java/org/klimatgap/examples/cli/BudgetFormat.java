package org.klimatgap.examples.cli;

import java.util.function.BiFunction;
import org.klimatgap.message.Language;
import org.klimatgap.report.budget.BudgetJson;
import org.klimatgap.report.budget.BudgetQuestion;
import org.klimatgap.report.budget.BudgetReport;
import org.klimatgap.report.render.MarkdownRenderer;

/** The formats of a budget's answer: Markdown, which reads as plain text, and JSON. */
enum BudgetFormat {
    TEXT((question, language) -> new MarkdownRenderer().render(BudgetReport.of(question, language))),
    JSON((question, language) -> BudgetJson.of(question));

    private final transient BiFunction<BudgetQuestion, Language, String> writer;

    BudgetFormat(BiFunction<BudgetQuestion, Language, String> writer) {
        this.writer = writer;
    }

    String write(BudgetQuestion question, Language language) {
        return writer.apply(question, language);
    }
}
