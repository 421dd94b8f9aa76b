package org.klimatgap.io.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.klimatgap.io.csv.DecimalMark;
import org.klimatgap.quantity.PlainNumber;

/** A row of a workbook of Excel 97–2003. */
final class OldWorkbookRow extends SheetRow {
    private final Row row;

    OldWorkbookRow(Row row) {
        this.row = row;
    }

    @Override
    public long line() {
        return row.getRowNum() + 1L;
    }

    @Override
    public int width() {
        return Math.max(row.getLastCellNum(), 0);
    }

    @Override
    public String text(int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return isNumber(cell) ? PlainNumber.format(cell.getNumericCellValue()) : CellSpaces.strip(cell.toString());
    }

    @Override
    public DecimalMark decimalMark(int column) {
        Cell cell = row.getCell(column);
        return cell != null && isNumber(cell) ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    private static boolean isNumber(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC;
    }
}
