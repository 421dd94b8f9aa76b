package org.klimatgap.io.inputoutput;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inputoutput.InputOutputSystem;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.gwp.Gas;
import org.klimatgap.io.csv.CsvTableReader;

/**
 * Reads matrices with labels, such as the row 'SE,goods,MSEK,50,100' below 'region,sector,unit,SE|goods,SE|services'.
 *
 * <p>Encoding, separators and numbers are as {@link CsvTableReader} says: a comma between columns goes with a decimal point, a
 * semicolon with a decimal comma; no exponents. Columns stand in any order:
 *
 * <ul>
 *   <li>The heads of the rows, as listed below for each kind of matrix.
 *   <li>{@code unit}: of money, such as {@code MSEK}, the same in all rows; of emissions {@code kg}, {@code t}, {@code kt} or
 *       {@code Mt}, in each row its own, and read into tonnes. {@code t CO2e} is right as well.
 *   <li>One column for each sector or category, called by region and name with a bar between them, such as {@code SE|goods}. Two
 *       columns may not differ in capitals alone.
 * </ul>
 *
 * <p>Every cell is filled: nothing is 0, and an empty cell is an error. Every row has its own label. The origin of each cell is
 * its file, with the SHA-256 of all its bytes, and its line.
 *
 * <p><b>Flows, final demand, output, imported inputs</b> ({@link #sectors}, {@link #output}): heads {@code region} and {@code
 * sector}. Output has one more column, {@code output}.
 *
 * <pre>
 * region,sector,unit,SE|goods,SE|services
 * SE,goods,MSEK,50,100
 * SE,services,MSEK,100,33.25
 * </pre>
 *
 * <p><b>Emissions</b> of sectors or categories ({@link #emissions}): head {@code gas}, by the codes of the GWP tables, or {@code
 * CO2e}, in any capitals; another gas is kept as it is written and needs a GWP set of one's own.
 *
 * <pre>
 * gas;unit;SE|goods;SE|services
 * CO2;kt;0,125;0,06
 * CH4-fossil;t;0,5;0
 * </pre>
 *
 * <p><b>Multipliers</b> ({@link #multipliers}), such as published spend factors: head {@code gas}; the unit is one of emissions
 * for each unit of money, such as {@code kg/SEK}, the same money in all rows, and is read into tonnes.
 *
 * <pre>
 * gas,unit,SE|goods,SE|services
 * CO2e,kg/SEK,0.05,0.01
 * </pre>
 *
 * <p><b>Expenditure</b> ({@link #demand} by product, {@link #spending} by category): head {@code area}, for instance a
 * municipality's four digits or the code of a demographic statistical area. Columns of spending are codes of categories, such as
 * {@code 01.1}.
 *
 * <pre>
 * area,unit,01.1,07.3
 * 0764,SEK,1250000,300000
 * 1490,SEK,9800000,2400000.5
 * </pre>
 */
public final class MatrixCsv {
    private MatrixCsv() {}

    /**
     * Reads a matrix of money by sector: flows, final demand or imported inputs.
     *
     * @param file the file
     * @return the matrix, or every defect of the file; see {@link MatrixFinding} and {@link org.klimatgap.io.csv.CsvFinding}
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<RegionLabel, RegionLabel>> sectors(Path file) {
        return read(file, new MatrixFormat<>(RowKind.SECTOR, UnitKind.MONEY, RegionLabel::find));
    }

    /**
     * Reads the output of sectors, in one column {@code output}.
     *
     * @param file the file
     * @return the matrix, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<RegionLabel, String>> output(Path file) {
        return read(
                file,
                new MatrixFormat<>(
                        RowKind.SECTOR, UnitKind.MONEY, MatrixCsv::outputColumn, MatrixFinding.INVALID_OUTPUT_COLUMN));
    }

    private static Optional<String> outputColumn(String name) {
        return Optional.of(InputOutputSystem.OUTPUT).filter(name::equalsIgnoreCase);
    }

    /**
     * Reads emissions by gas, of sectors or of categories of final demand.
     *
     * @param file the file
     * @return the matrix in tonnes, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<Gas, RegionLabel>> emissions(Path file) {
        return read(file, new MatrixFormat<>(RowKind.GAS, UnitKind.EMISSIONS, RegionLabel::find));
    }

    /**
     * Reads emissions for each unit of money, by gas.
     *
     * @param file the file
     * @return the matrix in tonnes for each unit of money, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<Gas, RegionLabel>> multipliers(Path file) {
        return multipliers(file, nameOf(file));
    }

    /**
     * Reads emissions for each unit of money, by gas, under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the matrix in tonnes for each unit of money, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<Gas, RegionLabel>> multipliers(Path file, String displayName) {
        return CsvTableReader.read(
                file, displayName, new MatrixFormat<>(RowKind.GAS, UnitKind.PER_MONEY, RegionLabel::find));
    }

    /**
     * Reads what areas demand of each product.
     *
     * @param file the file
     * @return the matrix, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<String, RegionLabel>> demand(Path file) {
        return read(file, new MatrixFormat<>(RowKind.AREA, UnitKind.MONEY, RegionLabel::find));
    }

    /**
     * Reads what areas spend on each category.
     *
     * @param file the file
     * @return the matrix, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<String, String>> spending(Path file) {
        return spending(file, nameOf(file));
    }

    /**
     * Reads what areas spend on each category, under another name.
     *
     * @param file the file
     * @param displayName the name by which findings and origins call it
     * @return the matrix, or every defect of the file
     * @throws UncheckedIOException if the disk fails while the file is read
     */
    public static Checked<LabelledMatrix<String, String>> spending(Path file, String displayName) {
        return CsvTableReader.read(file, displayName, new MatrixFormat<>(RowKind.AREA, UnitKind.MONEY, Optional::of));
    }

    private static <R, C> Checked<LabelledMatrix<R, C>> read(Path file, MatrixFormat<R, C> format) {
        return CsvTableReader.read(file, nameOf(file), format);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
