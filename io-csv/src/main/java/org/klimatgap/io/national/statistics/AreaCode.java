package org.klimatgap.io.national.statistics;

import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.io.sheet.SheetRow;

/** Region codes in cells, which spreadsheets turn into numbers: 764 and 764.0 are 0764. */
final class AreaCode {
    static final int COUNTY = 2;
    static final int MUNICIPALITY = 4;

    private AreaCode() {}

    /** The code in a cell with so many digits, or empty when the cell is no number of at most as many. */
    static Optional<String> in(SheetRow row, int column, int digits) {
        OptionalInt whole = GroupedNumber.whole(row, column);
        return whole.isPresent() && whole.getAsInt() >= 0
                ? padded(Integer.toString(whole.getAsInt()), digits)
                : Optional.empty();
    }

    /** The code in a cell: of a county with up to two digits, of a municipality with three or four. */
    static Optional<String> ofEither(SheetRow row, int column) {
        String text = row.text(column);
        boolean writtenWhole = text.length() <= MUNICIPALITY && text.chars().allMatch(Character::isDigit);
        String digits = writtenWhole
                ? text
                : GroupedNumber.whole(row, column).isPresent()
                        ? Integer.toString(GroupedNumber.whole(row, column).getAsInt())
                        : "";
        return digits.isEmpty() ? Optional.empty() : padded(digits, digits.length() <= COUNTY ? COUNTY : MUNICIPALITY);
    }

    private static Optional<String> padded(String digits, int length) {
        return digits.length() <= length
                ? Optional.of("0".repeat(length - digits.length()) + digits)
                : Optional.empty();
    }
}
