package org.klimatgap.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Table;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;
import org.klimatgap.report.render.Labels;

/**
 * How many lines the rows of a table have. Columns share the width as browsers let them: each has what cannot be broken, and the rest
 * goes to them by how much more they would take in one line (CSS 2.2, section 17.5.2.2).
 */
final class TableLines {
    private final Table table;
    private final Paper paper;
    private final Labels labels;

    TableLines(Table table, Paper paper, Labels labels) {
        this.table = table;
        this.paper = paper;
        this.labels = labels;
    }

    /** The lines of the head and of each row. */
    List<Integer> rows() {
        double[] widths = widths();
        List<Integer> rows = new ArrayList<>();
        rows.add(columns()
                .map(column -> lines(head(column), widths[column], Weight.BOLD))
                .max()
                .orElse(1));
        table.rows()
                .forEach(row -> rows.add(columns()
                        .map(column -> lines(text(row.get(column)), widths[column], Weight.REGULAR))
                        .max()
                        .orElse(1)));
        return rows;
    }

    private IntStream columns() {
        return IntStream.range(0, table.columns().size());
    }

    private String head(int column) {
        return table.columns().get(column).head().text();
    }

    private String text(Cell cell) {
        return cell.text(labels.omitted());
    }

    private int lines(String text, double width, Weight weight) {
        // A little more, so that a text as wide as its column is not broken by an error of rounding.
        return Math.max(
                1, Wrapping.lines(text, width + 0.01, paper.cell(), weight).size());
    }

    private double[] widths() {
        double[] least = columns().mapToDouble(this::least).toArray();
        double[] most = columns().mapToDouble(this::most).toArray();
        double room = paper.width()
                - table.columns().size() * paper.cellSpace()
                - Arrays.stream(least).sum();
        double wanted = Arrays.stream(most).sum() - Arrays.stream(least).sum();
        double share = wanted <= 0 ? 0 : Math.max(0, room / wanted);
        return columns()
                .mapToDouble(column -> Math.max(1, least[column] + share * (most[column] - least[column])))
                .toArray();
    }

    private double least(int column) {
        Column kind = table.columns().get(column);
        return Math.max(
                kind.holdsTogether(head(column))
                        ? width(head(column), Weight.BOLD)
                        : longestWord(head(column), Weight.BOLD),
                table.rows().stream()
                        .map(row -> text(row.get(column)))
                        .mapToDouble(text -> kind.holdsTogether(text)
                                ? width(text, Weight.REGULAR)
                                : longestWord(text, Weight.REGULAR))
                        .max()
                        .orElse(0));
    }

    private double most(int column) {
        return Math.max(
                width(head(column), Weight.BOLD),
                table.rows().stream()
                        .mapToDouble(row -> width(text(row.get(column)), Weight.REGULAR))
                        .max()
                        .orElse(0));
    }

    private double longestWord(String text, Weight weight) {
        return Arrays.stream(text.split("[ -]"))
                .mapToDouble(word -> width(word, weight))
                .max()
                .orElse(0);
    }

    private double width(String text, Weight weight) {
        return Typeface.width(text, weight, paper.cell());
    }
}
