package org.klimatgap.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.klimatgap.io.csv.DecimalMark;

/**
 * A row of a sheet, such as 'row 7: Alla, Alla, Blekinge län, Alla, 728338.88'.
 *
 * <p>Columns are counted from 0; a column past the end is empty.
 */
public abstract class SheetRow {
    /** For the kinds of files that this package reads. */
    SheetRow() {}

    /** {@return the row's line in the file, counted from 1} */
    public abstract long line();

    /** {@return the number of columns up to the last one that may have a cell} */
    public abstract int width();

    /**
     * The text of a cell without surrounding spaces. A number of a workbook is written with a decimal point.
     *
     * @param column counted from 0
     * @return the text; empty when there is no cell
     */
    public abstract String text(int column);

    /**
     * The mark by which a number in a cell is spelled: a workbook's own numbers have a point, text has what its file has.
     *
     * @param column counted from 0
     * @return the decimal mark
     */
    public abstract DecimalMark decimalMark(int column);

    /**
     * Whether a cell has nothing but spaces.
     *
     * @param column counted from 0
     * @return whether its text is empty
     */
    public boolean isEmpty(int column) {
        return text(column).isEmpty();
    }

    /**
     * The number in a cell that is spelled plainly: digits, one decimal mark, a minus, and in a workbook's own numbers an
     * exponent.
     *
     * @param column counted from 0
     * @return the number, or empty when the cell holds anything else
     */
    public OptionalDouble number(int column) {
        double number = PlainCell.parse(text(column), decimalMark(column).character());
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** {@return whether no cell has text} */
    public boolean isBlank() {
        for (int column = 0; column < width(); column++) {
            if (!isEmpty(column)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the texts of all cells} */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(width());
        for (int column = 0; column < width(); column++) {
            texts.add(text(column));
        }
        return texts;
    }

    @Override
    public String toString() {
        return "row " + line() + ": " + String.join(", ", texts());
    }
}
