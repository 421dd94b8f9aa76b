package org.klimatgap.ghg.inputoutput;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.InputUnit;

/**
 * Who buys from whom, such as 'a system of 2 regions and 6 sectors in MSEK': the coefficients A and the equations x = y + A·x.
 *
 * <p>A single region has labels of one region, several regions labels of each. A system of one region holds what it buys at
 * home; what it imports has multipliers of its own ({@link Imports}). Every system is productive: its spectral radius is below
 * 1, so that finite output meets any demand.
 */
public final class InputOutputSystem {
    /** The one column of an output table. */
    public static final String OUTPUT = "output";

    private final LabelledMatrix<RegionLabel, RegionLabel> coefficients;
    private final Optional<LabelledMatrix<RegionLabel, String>> output;
    private final Leontief leontief;

    InputOutputSystem(
            LabelledMatrix<RegionLabel, RegionLabel> coefficients,
            Optional<LabelledMatrix<RegionLabel, String>> output,
            Leontief leontief) {
        this.coefficients = coefficients;
        this.output = output;
        this.leontief = leontief;
    }

    /**
     * A system of flows and final demand; output is their sum, x_i = Σ_j z_ij + Σ_k y_ik.
     *
     * @param flows what the sector of a column buys of the sector of a row, in money of one year
     * @param demand final demand for each sector by region and category, in the same unit
     * @return the system, or every defect of the tables; see {@link InputOutputFinding}
     * @throws IllegalArgumentException if there is no sector
     */
    public static Checked<InputOutputSystem> of(
            LabelledMatrix<RegionLabel, RegionLabel> flows, LabelledMatrix<RegionLabel, RegionLabel> demand) {
        return new SystemDraft(flows).build(demand, Optional.empty());
    }

    /**
     * A system whose output is stated.
     *
     * @param flows what the sector of a column buys of the sector of a row, in money of one year
     * @param demand final demand for each sector by region and category, in the same unit
     * @param output one column with the output of each sector, in the same unit
     * @return the system, or every defect of the tables; an output that is not what is sold is a finding
     * @throws IllegalArgumentException if there is no sector
     */
    public static Checked<InputOutputSystem> of(
            LabelledMatrix<RegionLabel, RegionLabel> flows,
            LabelledMatrix<RegionLabel, RegionLabel> demand,
            LabelledMatrix<RegionLabel, String> output) {
        return new SystemDraft(flows).build(demand, Optional.of(output));
    }

    /**
     * A system of published coefficients.
     *
     * @param coefficients what a unit of output of the column's sector needs of the row's sector; the unit is that of money
     * @param method how its equations are solved
     * @return the system, or every defect of the table; see {@link InputOutputFinding}
     * @throws IllegalArgumentException if there is no sector
     */
    public static Checked<InputOutputSystem> ofCoefficients(
            LabelledMatrix<RegionLabel, RegionLabel> coefficients, SolutionMethod method) {
        return new SystemDraft(coefficients).build(method);
    }

    /**
     * The same system, solved in another way.
     *
     * @param method how its equations are solved
     * @return the system
     */
    public InputOutputSystem withMethod(SolutionMethod method) {
        Leontief other = Leontief.of(coefficients.data(), method)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the system is too close to a spectral radius of 1 to be solved as " + method));
        return new InputOutputSystem(coefficients, output, other);
    }

    /** {@return the sectors, region by region as the flows have them} */
    public List<RegionLabel> sectors() {
        return coefficients.rows();
    }

    /** {@return the regions, in order} */
    public List<String> regions() {
        return sectors().stream().map(RegionLabel::region).distinct().toList();
    }

    /** {@return the unit of money} */
    public InputUnit unit() {
        return coefficients.unit();
    }

    /** {@return the technical coefficients A: what a unit of output of a column's sector needs of a row's sector} */
    public LabelledMatrix<RegionLabel, RegionLabel> coefficients() {
        return coefficients;
    }

    /** {@return the output of each sector, in one column; empty for a system of published coefficients} */
    public Optional<LabelledMatrix<RegionLabel, String>> output() {
        return output;
    }

    /** {@return how the equations are solved: direct or iterative} */
    public SolutionMethod method() {
        return leontief.method();
    }

    /** {@return a proven upper bound of the spectral radius of A, below 1} */
    public double spectralRadiusAtMost() {
        return leontief.radiusAtMost();
    }

    /**
     * What a table has for each unit of output: each column divided by its sector's output, for instance emissions by sector into
     * intensities, or imported inputs into what a unit of output needs of them.
     *
     * @param table its columns are the sectors
     * @param unit the unit of the quotients
     * @param <R> what names its rows
     * @return the quotients; where a sector has no output, none of its cells may be filled
     * @throws IllegalArgumentException if the system has no output, or a sector without output has a filled cell
     */
    public <R> LabelledMatrix<R, RegionLabel> perOutput(LabelledMatrix<R, RegionLabel> table, InputUnit unit) {
        LabelledMatrix<RegionLabel, String> known = output.orElseThrow(() ->
                new IllegalArgumentException("a system of coefficients has no output to divide by; give intensities"));
        LabelledMatrix<R, RegionLabel> aligned = table.withColumns(sectors());
        PerOutput.requireUsed(aligned, known);
        return PerOutput.divide(InputOutputOperation.INTENSITY, aligned, known, unit);
    }

    /**
     * The output that demand needs along all supply chains: x = (I − A)⁻¹·y.
     *
     * @param demand demand for each sector, in the unit of the system
     * @param <C> what names its columns
     * @return the output of each sector for each column
     * @throws IllegalArgumentException if a sector is missing or unknown
     */
    public <C> LabelledMatrix<RegionLabel, C> requiredOutput(LabelledMatrix<RegionLabel, C> demand) {
        LabelledMatrix<RegionLabel, C> aligned = demand.withRows(sectors());
        if (aligned.rows().size() != demand.rows().size()) {
            throw new IllegalArgumentException("demand has " + demand.rows().size() + " sectors, must have the "
                    + sectors().size() + " of the system");
        }
        CompressedRows columns = aligned.data().transposed();
        CompressedRows.Builder outputs = new CompressedRows.Builder(sectors().size());
        IntStream.range(0, columns.rows()).forEach(k -> outputs.add(leontief.output(columns.dense(k))));
        CellOrigin origin = (row, column) -> InputOutputOperation.REQUIRED_OUTPUT.origin(aligned.traced(
                InputOutputText.DEMAND_FOR.of(
                        sectors().get(row), aligned.columns().get(column)),
                row,
                column));
        return new LabelledMatrix<>(
                unit(), sectors(), aligned.columns(), outputs.build().transposed(), origin);
    }

    Leontief leontief() {
        return leontief;
    }

    @Override
    public String toString() {
        return regions().size() + " regions, " + sectors().size() + " sectors, " + unit();
    }
}
