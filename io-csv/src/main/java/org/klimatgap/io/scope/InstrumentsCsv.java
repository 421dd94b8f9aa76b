package org.klimatgap.io.scope;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.io.csv.CsvTableReader;

/**
 * Reads the instruments under which energy was bought, such as the row
 * 'UG-2023-17,certificate,2.electricity,,SE,2023,2023,yes,9000,MWh,0,g CO2e/kWh,'.
 *
 * <p>Encoding, separators and rows are as {@link CsvTableReader} says. Columns in any order:
 *
 * <ul>
 *   <li>{@code instrument}: an identifier, for instance of the account in the register.
 *   <li>{@code kind}: certificate (guarantee of origin), contract or supplier.
 *   <li>{@code category}: 2.electricity, 2.steam, 2.heating or 2.cooling.
 *   <li>{@code unit}, optional: the unit that it was bought for; empty for the whole group.
 *   <li>{@code market}: the market or network, for instance SE.
 *   <li>{@code year}: the year of use.
 *   <li>{@code produced}, optional: the year of production; empty for the year of use.
 *   <li>{@code cancelled}: yes or no, whether it was cancelled on the group's behalf; demanded of certificates.
 *   <li>{@code amount}, {@code unit_of_amount}: the energy in a unit such as MWh or GJ; both empty for a contract or rate that
 *       covers all that is left.
 *   <li>{@code factor}, {@code unit_of_factor}: emissions for each unit of energy, for instance in g CO2e/kWh.
 *   <li>{@code supplier}: whose rate it is, as activities name their supplier; demanded of the kind supplier, whose factor holds
 *       for energy of that supplier alone, and empty for the others.
 *   <li>{@code source}, optional: the evidence; it stands in the numbers' origins.
 * </ul>
 *
 * <pre>
 * instrument,kind,category,unit,market,year,produced,cancelled,amount,unit_of_amount,factor,unit_of_factor,supplier,source
 * UG-2023-17,certificate,2.electricity,,SE,2023,2023,yes,9000,MWh,0,g CO2e/kWh,,Register of guarantees of origin
 * PPA-1,contract,2.electricity,vatten,SE,2023,,,500,MWh,12.5,g CO2e/kWh,,Contract 2021-03-01
 * fjarrvarme,supplier,2.heating,,Exempel,2023,,,,,24,g CO2e/kWh,Exempel,Supplier's environmental report
 * </pre>
 *
 * <p>Whether instruments suit what was bought is told when they are used: see {@link org.klimatgap.ghg.energy.DualReport}.
 */
public final class InstrumentsCsv {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of(
                    "instrument",
                    "kind",
                    "category",
                    "market",
                    "year",
                    "cancelled",
                    "amount",
                    "unit_of_amount",
                    "factor",
                    "unit_of_factor"),
            List.of("unit", "produced", "supplier", "source"),
            false);

    private InstrumentsCsv() {}

    /** Tables of instruments. */
    private record Format() implements CsvFormat<List<Instrument>> {
        @Override
        public CsvColumns columns(List<String> header) {
            return COLUMNS;
        }

        @Override
        public CsvTableBuilder<List<Instrument>> begin(CsvColumns columns) {
            return new InstrumentRows();
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the instruments of the rows without errors, or every defect of the file; see {@link ScopeFileFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<List<Instrument>> read(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new Format());
    }
}
