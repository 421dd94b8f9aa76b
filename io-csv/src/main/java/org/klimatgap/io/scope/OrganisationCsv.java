package org.klimatgap.io.scope;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.organisation.Organisation;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.io.csv.CsvTableReader;

/**
 * Reads who owns and controls what in a group, such as the row 'energi,Exempel Energi AB,company,kommun,60,full,full,2015,'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says. One row for each owner, unit and period; the
 * municipality that heads the group has a row without owner. Columns in any order:
 *
 * <ul>
 *   <li>{@code unit}: the identifier of the unit, which activities name.
 *   <li>{@code name}: its name; may be empty in further rows of the unit.
 *   <li>{@code kind}: municipality, administration, company, joint-venture, municipal-association or leased-asset; may be empty
 *       in further rows of the unit.
 *   <li>{@code parent}: the identifier of the unit that holds it; empty for the head of the group.
 *   <li>{@code ownership_percent}: from 0 to 100.
 *   <li>{@code financial_control}: full, joint or none.
 *   <li>{@code operational_control}: full or none.
 *   <li>{@code from}, {@code to}, optional: a date such as 2019-07-01, or a year, which stands for its first or last day; empty
 *       for an open end. Both days are included.
 *   <li>{@code source}, optional: for instance an annual report; it stands in the numbers' origins.
 * </ul>
 *
 * <pre>
 * unit,name,kind,parent,ownership_percent,financial_control,operational_control,from,to
 * kommun,Exempel kommun,municipality,,,,,,
 * gata,Gatukontoret,administration,kommun,100,full,full,,
 * energi,Exempel Energi AB,company,kommun,60,full,full,2015,
 * varme,Exempel Värme AB,company,energi,100,full,full,,
 * vatten,Mellanvatten AB,joint-venture,kommun,50,joint,none,2019-07-01,2022-12-31
 * vatten,,,kommun,75,full,full,2023,
 * skola,Hyrd skola,leased-asset,kommun,0,none,full,2020,
 * </pre>
 *
 * <p>Stakes may not overlap in time, sum to more than 100 %, or form a circle.
 */
public final class OrganisationCsv {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("unit", "name", "kind", "parent", "ownership_percent", "financial_control", "operational_control"),
            List.of("from", "to", "source"),
            false);

    private OrganisationCsv() {}

    /** Tables of stakes. */
    private record Format() implements CsvFormat<OrganisationRows.Draft> {
        @Override
        public CsvColumns columns(List<String> header) {
            return COLUMNS;
        }

        @Override
        public CsvTableBuilder<OrganisationRows.Draft> begin(CsvColumns columns) {
            return new OrganisationRows();
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the organisation, or every defect of the file; see {@link ScopeFileFinding} and {@link
     *     org.klimatgap.ghg.organisation.OrganisationFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<Organisation> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new Format()).flatMap(OrganisationRows.Draft::organisation);
    }
}
