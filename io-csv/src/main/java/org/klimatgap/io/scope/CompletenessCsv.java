package org.klimatgap.io.scope;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.Disclosure;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.io.csv.CsvTableReader;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;

/**
 * Reads why categories have no number, such as the row '3.14,,,NO,,'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says. Columns in any order:
 *
 * <ul>
 *   <li>{@code category}: for instance 1.process or 3.14; see {@link ScopeCategory}.
 *   <li>{@code unit}, optional: the unit that it concerns; empty for the whole group.
 *   <li>{@code year}, optional: the year that it concerns; empty for every year.
 *   <li>{@code key}: NO (not occurring), IE (included elsewhere), NE (not estimated) or C (confidential).
 *   <li>{@code included_in}: the category in which the emissions are counted; for IE alone.
 *   <li>{@code justification}: why, in the group's words; demanded for NE and C.
 * </ul>
 *
 * <pre>
 * category,unit,year,key,included_in,justification
 * 3.3,,2022,IE,3.4,
 * 3.10,,,NO,,No goods are sold for further processing
 * 3.14,,,NO,,
 * 3.7,skola,,NE,,The survey of travel did not reach the school
 * 1.process,,,C,,One plant; its process is a business secret
 * </pre>
 *
 * <p>What is contradicted by entries, or is not said, is told by the statement: see {@link
 * org.klimatgap.ghg.statement.GhgStatement}.
 */
public final class CompletenessCsv {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("category", "key", "included_in", "justification"), List.of("unit", "year"), false);

    private CompletenessCsv() {}

    /** Tables of notation keys. */
    private record Format() implements CsvFormat<List<Disclosure>> {
        @Override
        public CsvColumns columns(List<String> header) {
            return COLUMNS;
        }

        @Override
        public CsvTableBuilder<List<Disclosure>> begin(CsvColumns columns) {
            return new Rows();
        }
    }

    /** Rows of one key each. */
    private static final class Rows implements CsvTableBuilder<List<Disclosure>> {
        private final List<Row> rows = new ArrayList<>();

        /** A sound row. */
        private record Row(
                long line,
                ScopeCategory category,
                Optional<String> unit,
                Optional<Integer> year,
                NotationKey key,
                Optional<ScopeCategory> target,
                String justification) {
            Disclosure disclosure(SourceFile file) {
                return new Disclosure(
                        category, unit, year, key, target, justification, new Origin.Place(file, line, justification));
            }
        }

        @Override
        public void accept(CsvRow row) {
            Optional<ScopeCategory> category = Cells.category(row);
            Optional<Integer> year = row.find("year").isPresent() ? row.requireYear("year") : Optional.empty();
            Optional<NotationKey> key = Cells.requireWord(row, "key", NotationKey::find, NotationKey.values());
            Optional<ScopeCategory> target =
                    Cells.findWord(row, "included_in", ScopeCategory::find, ScopeCategory.values());
            if (target.isPresent() && (target.equals(category) || !key.equals(Optional.of(NotationKey.IE)))) {
                row.report(row.finding(ScopeFileFinding.USELESS_TARGET, "included_in"));
            }
            if (row.isSound()) {
                rows.add(new Row(
                        row.line(),
                        category.orElseThrow(),
                        row.find("unit"),
                        year,
                        key.orElseThrow(),
                        target,
                        row.find("justification").orElse("")));
            }
        }

        @Override
        public List<Disclosure> build(SourceFile file) {
            return rows.stream().map(row -> row.disclosure(file)).toList();
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the keys of the rows without errors, or every defect of the file; see {@link ScopeFileFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<List<Disclosure>> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new Format());
    }
}
