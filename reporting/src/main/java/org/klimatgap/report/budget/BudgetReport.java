package org.klimatgap.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Projection;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Unit;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;

/**
 * A level of emissions against a carbon budget as a report, such as 'Koldioxidbudget från 2024'.
 *
 * <p>It has the rate of each convention with a sentence on what the convention counts, the path year by year, the end of
 * the budget at constant emissions and, where asked for, the cost of delay. Rates have three decimals, since conventions
 * are what is compared. A budget that is spent or out of reach is said in a sentence, and its path is left out.
 */
public final class BudgetReport {
    private static final int DECIMALS_OF_RATES = 3;

    private final BudgetQuestion question;
    private final Presentation presentation;

    private BudgetReport(BudgetQuestion question, Language language) {
        this.question = question;
        this.presentation = Presentation.of(language).withDecimals(Unit.PERCENT_PER_YEAR, DECIMALS_OF_RATES);
    }

    /**
     * The report.
     *
     * @param question what is asked
     * @param language the language of the report
     * @return the report
     */
    public static Report of(BudgetQuestion question, Language language) {
        return new BudgetReport(question, language).build();
    }

    private Report build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(introduction()));
        blocks.add(heading(BudgetReportText.HEADING_RATE));
        blocks.add(
                new BulletList(question.conventions().stream().map(this::answer).toList()));
        if (conventionsDiffer()) {
            blocks.add(paragraph(BudgetReportText.CONVENTIONS_DIFFER.of()));
        }
        BudgetTables tables = new BudgetTables(question, presentation);
        tables.path().ifPresent(table -> blocks.addAll(List.of(heading(BudgetReportText.HEADING_PATH), table)));
        blocks.add(heading(BudgetReportText.HEADING_CONSTANT));
        blocks.add(paragraph(constant()));
        tables.delay()
                .ifPresent(table ->
                        blocks.addAll(List.of(heading(BudgetReportText.HEADING_DELAY), paragraph(delay()), table)));
        return new Report(title(), presentation.language(), blocks);
    }

    private boolean conventionsDiffer() {
        return question.conventions().size() > 1
                && question.conventions().stream()
                        .anyMatch(each -> question.required(each).status() == BudgetStatus.REQUIRED);
    }

    private Line title() {
        return presentation.line(BudgetReportText.TITLE.with("year", question.firstYear()));
    }

    private Message introduction() {
        BudgetPlan plan = question.plan();
        return BudgetReportText.INTRODUCTION
                .with("budget", figure("budget", plan.budget().amount().value()))
                .with("year", question.firstYear())
                .with("start", start());
    }

    private Line answer(BudgetConvention convention) {
        return presentation.line(BudgetReportText.ANSWER
                .with(
                        "name",
                        presentation
                                .line(BudgetReportText.nameOf(convention).of())
                                .strong())
                .with("answer", sentence(question.required(convention)))
                .with("meaning", convention.meaning()));
    }

    private Message sentence(RequiredRate required) {
        return switch (required.status()) {
            case REQUIRED -> required(required);
            case NOT_NEEDED -> notNeeded(required);
            case SPENT -> BudgetReportText.SPENT.of();
            case OUT_OF_REACH -> BudgetReportText.OUT_OF_REACH.with("first", question.firstYear());
        };
    }

    private Message required(RequiredRate required) {
        String id = required.convention().id();
        return requiredText()
                .with("rate", figure("rate." + id, required.rate().orElseThrow().value()))
                .with("first", question.firstYear())
                .with("until", question.shownUntil())
                .with("total", total(required));
    }

    private BudgetReportText requiredText() {
        if (question.until().isEmpty()) {
            return BudgetReportText.REQUIRED;
        }
        return question.shownUntil() == question.firstYear()
                ? BudgetReportText.REQUIRED_ONE_YEAR
                : BudgetReportText.REQUIRED_UNTIL;
    }

    /** Nothing is emitted, or what is emitted until the last year keeps within the budget. */
    private Message notNeeded(RequiredRate required) {
        return question.plan().start().value().isZero()
                ? BudgetReportText.NOTHING_EMITTED.of()
                : BudgetReportText.NOT_NEEDED_UNTIL
                        .with("until", question.shownUntil())
                        .with("total", total(required));
    }

    private static Figure total(RequiredRate required) {
        return figure(
                "total." + required.convention().id(),
                required.total().orElseThrow().value());
    }

    private Message constant() {
        Optional<Exhaustion> exhaustion = question.plan().exhaustedAtConstant();
        if (question.required(question.conventions().get(0)).status() == BudgetStatus.SPENT) {
            return BudgetReportText.SPENT.of();
        }
        return exhaustion
                .map(end -> BudgetReportText.CONSTANT_EXHAUSTED
                        .with("start", start())
                        .with("year", end.year())
                        .with(
                                "fraction",
                                figure("constant.fraction", end.fraction().value())))
                .orElseGet(() ->
                        BudgetReportText.CONSTANT_LASTS.with("start", start()).with("year", Projection.HORIZON));
    }

    /** In one convention the year to begin in is still at full level, which changes what the year means. */
    private Message delay() {
        boolean full = question.conventions().contains(BudgetConvention.FIRST_YEAR_FULL);
        return (full ? BudgetReportText.DELAY_FULL : BudgetReportText.DELAY).with("start", start());
    }

    private Figure start() {
        return figure("start", question.plan().start().value());
    }

    private static Figure figure(String id, Quantity quantity) {
        return new Figure(id, quantity);
    }

    private Block heading(BudgetReportText text) {
        return new Heading(2, presentation.line(text.of()));
    }

    private Block paragraph(Message message) {
        return new Paragraph(presentation.line(message));
    }
}
