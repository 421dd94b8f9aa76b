package org.klimatgap.io.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.klimatgap.io.csv.DecimalMark;
import org.klimatgap.quantity.PlainNumber;

/** A row of a workbook of Excel 97–2003, kept without the library that read it. */
final class OldWorkbookRow extends SheetRow {
    private final long line;
    private final List<String> texts = new ArrayList<>();
    private final List<DecimalMark> marks = new ArrayList<>();

    OldWorkbookRow(Row row) {
        this.line = row.getRowNum() + 1L;
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : text(cell));
            marks.add(cell != null && type(cell) == CellType.NUMERIC ? DecimalMark.POINT : DecimalMark.COMMA);
        }
    }

    /** Formulas by the value that was stored with them. */
    private static String text(Cell cell) {
        return switch (type(cell)) {
            case NUMERIC -> PlainNumber.format(cell.getNumericCellValue());
            case STRING -> CellSpaces.strip(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            default -> "";
        };
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int width() {
        return texts.size();
    }

    @Override
    public String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    @Override
    public DecimalMark decimalMark(int column) {
        return column < marks.size() ? marks.get(column) : DecimalMark.COMMA;
    }
}
