package org.klimatgap.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;
import org.klimatgap.report.render.Labels;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Writes one table with its caption and its notes: a real table, whose head is repeated on every page. */
final class TableWriter {
    private final Table table;
    private final Place place;
    private final DocumentStyles styles;
    private final Labels labels;

    TableWriter(Table table, Place place, DocumentStyles styles, Labels labels) {
        this.table = table;
        this.place = place;
        this.styles = styles;
        this.labels = labels;
    }

    void write() {
        paragraph("caption", table.caption());
        XWPFTable word = place.table();
        word.setStyleID(styles.id("Klimatgap Table"));
        word.setWidthType(TableWidthType.PCT);
        word.setWidth("100%");
        describe(word);
        XWPFTableRow head = word.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < table.columns().size(); column++) {
            LineWriter.write(table.columns().get(column).head(), cell(head, column));
        }
        table.rows().forEach(row -> row(word.createRow(), row));
        widths(word);
        notes();
        // Two tables in a row would become one.
        paragraph("Klimatgap Space", Line.text(""));
    }

    private void row(XWPFTableRow row, List<Cell> cells) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            content(cells.get(column), cell(row, column));
        }
    }

    private XWPFParagraph cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column) == null ? row.createCell() : row.getCell(column);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(styles.id("Klimatgap Cell"));
        if (table.columns().get(column).alignment() == Column.Alignment.END) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    private void content(Cell cell, XWPFParagraph paragraph) {
        if (cell instanceof Cell.Text text) {
            LineWriter.write(text.line(), paragraph);
        } else if (cell instanceof Cell.Value value) {
            LineWriter.write(Line.of(value.amount()), paragraph);
        } else if (cell instanceof Cell.Omitted omitted) {
            LineWriter.write(labels.omitted(), paragraph);
            LineWriter.superscript(number(omitted.reason()), paragraph);
        } else {
            throw new AssertionError(cell);
        }
    }

    /** The notes one after the other, since a page has room for few lines. */
    private void notes() {
        if (table.omissions().isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = paragraph("Klimatgap Note", Line.text(""));
        String between = "";
        for (Line reason : table.omissions()) {
            LineWriter.write(Line.text(between), paragraph);
            LineWriter.superscript(number(reason), paragraph);
            LineWriter.write(Line.text(" ").plus(labels.omission(reason)), paragraph);
            between = "  ";
        }
    }

    private String number(Line reason) {
        return Integer.toString(table.omissions().indexOf(reason) + 1);
    }

    /** The caption again as alternative text, and which row and column are heads: a screen reader asks for both. */
    private void describe(XWPFTable word) {
        CTTblPr properties = word.getCTTbl().getTblPr();
        // Borders of the style, not of the cells.
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(STOnOff1.ON);
        look.setFirstColumn(table.rowHeaders() ? STOnOff1.ON : STOnOff1.OFF);
        properties.addNewTblCaption().setVal(table.caption().text());
    }

    private void widths(XWPFTable word) {
        CTTbl element = word.getCTTbl();
        CTTblGrid grid = element.getTblGrid() == null ? element.addNewTblGrid() : element.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        List<List<ColumnWidths.Text>> columns =
                IntStream.range(0, table.columns().size()).mapToObj(this::texts).toList();
        ColumnWidths.of(columns).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private List<ColumnWidths.Text> texts(int column) {
        Column kind = table.columns().get(column);
        String title = kind.head().text();
        Stream<ColumnWidths.Text> head = Stream.of(ColumnWidths.Text.ofHead(title, kind.holdsTogether(title)));
        return Stream.concat(
                        head,
                        table.rows().stream()
                                .map(row -> text(row.get(column)))
                                .map(text -> ColumnWidths.Text.of(text, kind.holdsTogether(text))))
                .toList();
    }

    /** With the number of its note, which takes room as well. */
    private String text(Cell cell) {
        String text = cell.text(labels.omitted());
        return cell instanceof Cell.Omitted omitted ? text + number(omitted.reason()) : text;
    }

    private XWPFParagraph paragraph(String style, Line line) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(styles.id(style));
        LineWriter.write(line, paragraph);
        return paragraph;
    }
}
