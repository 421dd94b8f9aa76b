package org.klimatgap.report.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetStatus;
import org.klimatgap.budget.DelayedStart;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;

/** The tables of the report: a row for each year, a column for each convention. */
final class BudgetTables {
    private final BudgetQuestion question;
    private final Presentation presentation;

    BudgetTables(BudgetQuestion question, Presentation presentation) {
        this.question = question;
        this.presentation = presentation;
    }

    /** The emissions of each year, and their sum; empty where no convention has a rate. */
    Optional<Table> path() {
        List<RequiredRate> rates = question.conventions().stream()
                .map(question::required)
                .filter(RequiredRate::isReachable)
                .toList();
        return rates.isEmpty() ? Optional.empty() : Optional.of(path(rates));
    }

    private Table path(List<RequiredRate> rates) {
        List<Column> columns = new ArrayList<>(List.of(words(BudgetReportText.COLUMN_YEAR.of())));
        rates.forEach(rate -> columns.add(numbers(BudgetReportText.COLUMN_TONNES, rate.convention())));
        List<List<Cell>> rows = new ArrayList<>();
        IntStream.rangeClosed(question.firstYear(), question.shownUntil())
                .forEach(year -> rows.add(yearRow(year, rates)));
        rows.add(sumRow(rates));
        BudgetReportText caption =
                question.until().isPresent() ? BudgetReportText.CAPTION_PATH_UNTIL : BudgetReportText.CAPTION_PATH;
        return new Table(presentation.line(span(caption)), columns, rows, true);
    }

    private List<Cell> yearRow(int year, List<RequiredRate> rates) {
        List<Cell> row = new ArrayList<>(List.of(year(year)));
        rates.forEach(rate -> row.add(value(
                "path." + rate.convention().id() + "." + year,
                rate.in(year).orElseThrow().value())));
        return row;
    }

    private List<Cell> sumRow(List<RequiredRate> rates) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(presentation.line(span(BudgetReportText.ROW_SUM)))));
        rates.forEach(rate ->
                row.add(value("path." + rate.convention().id() + ".sum", sum(rate.path(question.shownUntil())))));
        return row;
    }

    /** The sum of the years that are shown. */
    static Emissions sum(Map<Integer, Traced<Emissions>> path) {
        return Emissions.sum(path.values().stream().map(Traced::value).toList());
    }

    private Message span(BudgetReportText text) {
        int first = question.firstYear();
        int last = question.shownUntil();
        return text.with("years", first == last ? Integer.toString(first) : first + "–" + last);
    }

    /** The rate for each year to begin in; empty where the cost of delay is not asked for. */
    Optional<Table> delay() {
        if (question.delayUntil().isEmpty()) {
            return Optional.empty();
        }
        Map<BudgetConvention, List<DelayedStart>> delays = new LinkedHashMap<>();
        question.conventions().forEach(convention -> delays.put(convention, question.delays(convention)));
        List<Column> columns = new ArrayList<>(List.of(
                words(BudgetReportText.COLUMN_BEGIN.of()),
                Column.ofNumbers(presentation.line(BudgetReportText.COLUMN_LEFT.of()))));
        question.conventions().forEach(convention -> columns.add(numbers(BudgetReportText.COLUMN_RATE, convention)));
        int years = delays.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<Cell>> rows = IntStream.range(0, years)
                .mapToObj(index -> delayRow(index, delays))
                .toList();
        return Optional.of(new Table(presentation.line(BudgetReportText.CAPTION_DELAY.of()), columns, rows, true));
    }

    private List<Cell> delayRow(int index, Map<BudgetConvention, List<DelayedStart>> delays) {
        DelayedStart known = delays.values().stream()
                .flatMap(list -> list.stream().skip(index).limit(1))
                .findFirst()
                .orElseThrow();
        Stream<Cell> head = Stream.of(
                year(known.year()),
                value("delay.left." + known.year(), known.left().amount().value()));
        return Stream.concat(head, delays.values().stream().map(list -> delayCell(list, index)))
                .toList();
    }

    /** A list ends with its first year without a rate; later years have none either. */
    private Cell delayCell(List<DelayedStart> delays, int index) {
        if (index >= delays.size()) {
            return noRate(BudgetReportText.NO_RATE_BEFORE);
        }
        DelayedStart start = delays.get(index);
        RequiredRate required = start.required();
        return required.rate()
                .map(rate -> value("delay." + required.convention().id() + "." + start.year(), rate.value()))
                .orElseGet(() -> noRate(
                        required.status() == BudgetStatus.SPENT
                                ? BudgetReportText.NO_RATE_SPENT
                                : BudgetReportText.NO_RATE_OUT_OF_REACH));
    }

    /** The status is known, so the cell is not one whose value is missing. */
    private Cell noRate(BudgetReportText reason) {
        return Cell.of(presentation.line(reason.of()));
    }

    private Cell year(int year) {
        return Cell.of(Line.text(Integer.toString(year)));
    }

    private Cell value(String id, Quantity quantity) {
        return Cell.of(presentation.amountWithoutUnit(new Figure(id, quantity)));
    }

    private Column words(Message head) {
        return Column.ofText(presentation.line(head));
    }

    private Column numbers(BudgetReportText head, BudgetConvention convention) {
        return Column.ofNumbers(presentation.line(
                head.with("convention", BudgetReportText.nameOf(convention).of())));
    }
}
