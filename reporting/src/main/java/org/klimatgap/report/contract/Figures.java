package org.klimatgap.report.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.InterimTarget;
import org.klimatgap.ghg.inventory.AccountFinding;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Gap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.series.ValueStatus;

/** What every part of the section writes with: the assessment, the language, and figures under their identifiers. */
record Figures(ContractAssessment assessment, Presentation presentation) {
    static Figures of(ContractAssessment assessment, Language language) {
        return new Figures(assessment, Presentation.of(language));
    }

    Line line(Message message) {
        return presentation.line(message);
    }

    /** Whether a finding is a warning that the section must show; those about unused years are for the appendix. */
    boolean concernsTheSection(Finding finding) {
        boolean unused = finding.code() instanceof AccountFinding
                && finding.message()
                        .find("year")
                        .filter(year -> !years().contains(year))
                        .isPresent();
        return finding.severity() != Severity.INFO && !unused && !ScopeBlocks.isDetail(finding);
    }

    /** A warning; one about a data file says where, which one about the contract's own figures need not. */
    Line warning(Finding finding) {
        return assessment.contract().findings().contains(finding) ? placed(finding) : sentence(finding);
    }

    /** A finding after its place, if it has one. */
    Line placed(Finding finding) {
        Line place = finding.location()
                .map(where -> Line.userText(where.toString()).plus(Line.text(": ")))
                .orElse(Line.text(""));
        return place.plus(sentence(finding));
    }

    private Line sentence(Finding finding) {
        return Sentence.of(line(new FindingFigures(assessment, presentation).in(finding.message())));
    }

    /** Base years and current years whose value is provisional, filled or otherwise less certain than a reported or revised one. */
    List<Line> uncertainYears() {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == ContractFinding.NOT_REPORTED)
                .filter(finding -> finding.message()
                        .find("status")
                        .filter(ValueStatus.REVISED.title()::equals)
                        .isEmpty())
                .map(finding -> Sentence.of(line(finding.message())))
                .toList();
    }

    private Set<Object> years() {
        return assessment.accounts().stream()
                .flatMap(account -> Stream.concat(
                        Stream.of(account.current().year()),
                        Stream.concat(account.baseline().stream(), baselines(account))
                                .map(Baseline::year)))
                .collect(Collectors.toSet());
    }

    private static Stream<Baseline> baselines(AccountAssessment account) {
        return account.goals().stream().flatMap(goal -> goal.analysis().baseline().stream());
    }

    /** Sentences one after the other, with a space between them. */
    Line sentences(List<Message> sentences) {
        return sentences.stream()
                .map(this::line)
                .reduce((left, right) -> left.plus(Line.text(" ")).plus(right))
                .orElse(Line.text(""));
    }

    /** Lines in a sentence: 'a, b and c'. */
    Line joined(List<Line> parts) {
        Line joined = parts.get(0);
        for (int part = 1; part < parts.size(); part++) {
            boolean last = part == parts.size() - 1;
            joined = joined.plus(last ? line(SectionText.AND.of()) : Line.text(", "))
                    .plus(parts.get(part));
        }
        return joined;
    }

    /** An amount whose rise has its sign, since a fall has one. */
    Line signed(Figure figure) {
        return signed(figure, presentation);
    }

    private static Line signed(Figure figure, Presentation presentation) {
        Line amount = Line.of(presentation.amount(figure));
        return presentation.round(figure.quantity()).signum() > 0
                ? Line.text("+").plus(amount)
                : amount;
    }

    /** A title in bold, then sentences. */
    Line titled(LocalizedText title, List<Message> sentences) {
        return presentation.line(title).strong().plus(Line.text(": ")).plus(sentences(sentences));
    }

    Column text(SectionText head) {
        return Column.ofText(line(head.of()));
    }

    Column numbers(SectionText head) {
        return Column.ofNumbers(line(head.of()));
    }

    Cell omitted(SectionText reason) {
        return Cell.omitted(line(reason.of()));
    }

    /** A message in a cell, units in their short forms. */
    Cell cell(Message message) {
        return Cell.of(presentation.compact().line(message));
    }

    Cell signedCell(Figure figure) {
        return Cell.of(signed(figure, presentation.compact()));
    }

    Cell amountInYear(Figure figure, int year) {
        return cell(SectionText.CELL_AMOUNT_YEAR.with("amount", figure).with("year", year));
    }

    Cell amount(Figure figure) {
        return Cell.of(presentation.compact().amount(figure));
    }

    Figure of(String quantity, ContractAccount account, ContractGoal goal, Traced<? extends Quantity> value) {
        return new Figure(assessment.figureId(quantity, account, goal), value.value());
    }

    Figure of(String quantity, ContractAccount account, Traced<? extends Quantity> value) {
        return new Figure(assessment.figureId(quantity, account), value.value());
    }

    Figure of(String quantity, AccountAssessment account, GoalAssessment goal, Traced<? extends Quantity> value) {
        return new Figure(assessment.figureId(quantity, account, goal), value.value());
    }

    /** The figures of how a goal turned out. */
    OutcomeSentences.Ids ids(AccountAssessment account, GoalAssessment goal) {
        return new OutcomeSentences.Ids(
                assessment.figureId("outcome-level", account.account(), goal.goal()),
                assessment.figureId("outcome", account.account(), goal.goal()),
                assessment.figureId("outcome-share", account.account(), goal.goal()));
    }

    /** The figures of how an interim target turned out. */
    OutcomeSentences.Ids ids(AccountAssessment account, GoalAssessment goal, InterimTarget interim) {
        return new OutcomeSentences.Ids(
                assessment.figureId("interim-outcome-level", interim, account.account(), goal.goal()),
                assessment.figureId("interim-outcome", interim, account.account(), goal.goal()),
                assessment.figureId("interim-outcome-share", interim, account.account(), goal.goal()));
    }

    Figure of(Gap gap, ContractAccount account, ContractGoal goal) {
        return new Figure(assessment.figureId(gap, account, goal), gap.amount().value());
    }
}
