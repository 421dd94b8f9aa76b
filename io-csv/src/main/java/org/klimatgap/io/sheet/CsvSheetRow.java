package org.klimatgap.io.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.klimatgap.io.csv.DecimalMark;

/** A row of a CSV file. */
final class CsvSheetRow extends SheetRow {
    private final CsvRecord record;
    private final DecimalMark mark;

    CsvSheetRow(CsvRecord record, DecimalMark mark) {
        this.record = record;
        this.mark = mark;
    }

    @Override
    public long line() {
        return record.getStartingLineNumber();
    }

    @Override
    public int width() {
        return record.getFieldCount();
    }

    @Override
    public String text(int column) {
        return column < record.getFieldCount() ? CellSpaces.strip(record.getField(column)) : "";
    }

    @Override
    public DecimalMark decimalMark(int column) {
        return mark;
    }
}
