package org.klimatgap.io.sheet;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.klimatgap.io.csv.DecimalMark;

/** A row of a workbook. */
final class WorkbookRow extends SheetRow {
    private final Row row;

    WorkbookRow(Row row) {
        this.row = row;
    }

    @Override
    public long line() {
        return row.getRowNum();
    }

    @Override
    public int width() {
        return row.getCellCount();
    }

    @Override
    public String text(int column) {
        Cell cell = cell(column);
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.STRING ? words(cell) : CellSpaces.strip(orEmpty(cell.getRawValue()));
    }

    private static String words(Cell cell) {
        if (cell.getValue() == null) {
            throw new ExcelReaderException("a cell refers to a text that the workbook does not have");
        }
        return CellSpaces.strip(orEmpty(cell.getText()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Text in a Swedish workbook has a decimal comma; the numbers that the workbook itself holds have a point. */
    @Override
    public DecimalMark decimalMark(int column) {
        Cell cell = cell(column);
        return cell == null || cell.getType() == CellType.STRING ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private @Nullable Cell cell(int column) {
        return column < row.getCellCount() ? row.getCell(column) : null;
    }
}
