package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basket;

/** Where the columns of a file are. */
sealed interface DatabaseLayout {
    /** The columns that an export has besides its years. */
    List<String> EXPORT = List.of("huvudsektor", "undersektor", "län", "kommun");

    /** The columns of the tidy layout besides the value. */
    List<String> TIDY = List.of("municipality", "sector", "year");

    /** The layout of a header, if it is one; its cells are in lower case, those of the rows above as they stand. */
    static Optional<DatabaseLayout> of(List<String> cells, List<List<String>> above) {
        if (cells.containsAll(EXPORT)) {
            return Optional.of(Export.of(cells, above));
        }
        return cells.containsAll(TIDY) ? Tidy.of(cells) : Optional.empty();
    }

    /**
     * A row for each sector and area, a column for each year.
     *
     * @param main the column of the main sector
     * @param sub the column of the sub-sector
     * @param county the column of the county
     * @param municipality the column of the municipality
     * @param years the columns of the years
     */
    record Export(int main, int sub, int county, int municipality, List<YearColumn> years) implements DatabaseLayout {
        static Export of(List<String> cells, List<List<String>> above) {
            return new Export(
                    cells.indexOf(EXPORT.get(0)),
                    cells.indexOf(EXPORT.get(1)),
                    cells.indexOf(EXPORT.get(2)),
                    cells.indexOf(EXPORT.get(3)),
                    YearColumn.all(cells, above));
        }
    }

    /**
     * A row for each value.
     *
     * @param municipality the column of the municipality
     * @param sector the column of the main sector
     * @param year the column of the year
     * @param value the column of the value
     * @param basket which gases the value counts
     */
    record Tidy(int municipality, int sector, int year, int value, Basket basket) implements DatabaseLayout {
        static Optional<DatabaseLayout> of(List<String> cells) {
            return value(cells, "t_co2e", Basket.GHG_TOTAL).or(() -> value(cells, "t_co2", Basket.CO2));
        }

        private static Optional<DatabaseLayout> value(List<String> cells, String name, Basket basket) {
            int value = cells.indexOf(name);
            return value < 0
                    ? Optional.empty()
                    : Optional.of(new Tidy(
                            cells.indexOf(TIDY.get(0)),
                            cells.indexOf(TIDY.get(1)),
                            cells.indexOf(TIDY.get(2)),
                            value,
                            basket));
        }
    }

    /**
     * A column with the values of a year.
     *
     * @param column counted from 0
     * @param year the year
     */
    record YearColumn(int column, int year) {
        private static final int FIRST = 1900;
        private static final int LAST = 2100;

        /** The year columns of a header: the year stands there, or else in the nearest row above that has one. */
        static List<YearColumn> all(List<String> cells, List<List<String>> above) {
            List<YearColumn> columns = new ArrayList<>();
            int width = above.stream().mapToInt(List::size).reduce(cells.size(), Math::max);
            for (int column = 0; column < width; column++) {
                if (column >= cells.size() || !EXPORT.contains(cells.get(column))) {
                    find(column, cells, above).ifPresent(columns::add);
                }
            }
            return columns;
        }

        private static Optional<YearColumn> find(int column, List<String> cells, List<List<String>> above) {
            List<List<String>> rows = new ArrayList<>(above);
            rows.add(cells);
            for (int i = rows.size() - 1; i >= 0; i--) {
                Optional<Integer> year =
                        column < rows.get(i).size() ? year(rows.get(i).get(column)) : Optional.empty();
                if (year.isPresent()) {
                    return Optional.of(new YearColumn(column, year.get()));
                }
            }
            return Optional.empty();
        }

        /** The year that a text is, also as workbooks store it with decimals of zero. */
        static Optional<Integer> year(String text) {
            String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
            if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            int year = Integer.parseInt(digits);
            return year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
        }
    }
}
