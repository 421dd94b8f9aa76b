package org.klimatgap.ghg.inputoutput;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.quantity.Share;

/** Makes a system of tables and collects every defect. */
final class SystemDraft {
    /** What rounding of published tables explains, of a sector's output. */
    private static final double ROUNDING = 1e-3;

    /** As many as tell 99.99 % from 100 %. */
    private static final int DIGITS = 6;

    private final LabelledMatrix<RegionLabel, RegionLabel> table;
    private final List<Finding> findings = new ArrayList<>();
    private final Alignment alignment;

    SystemDraft(LabelledMatrix<RegionLabel, RegionLabel> table) {
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException("a system must have at least one sector, had none");
        }
        this.table = table;
        this.alignment = new Alignment(table.rows(), findings);
    }

    Checked<InputOutputSystem> build(SolutionMethod method) {
        return squared()
                .map(coefficients -> system(coefficients, Optional.empty(), method))
                .orElseGet(() -> Checked.failed(findings));
    }

    Checked<InputOutputSystem> build(
            LabelledMatrix<RegionLabel, RegionLabel> demand, Optional<LabelledMatrix<RegionLabel, String>> stated) {
        alignment.unit(InputOutputText.TABLE_DEMAND, demand, table.unit());
        stated.ifPresent(output -> alignment.unit(InputOutputText.TABLE_OUTPUT, output, table.unit()));
        Optional<LabelledMatrix<RegionLabel, RegionLabel>> flows = squared();
        Optional<LabelledMatrix<RegionLabel, RegionLabel>> wanted =
                alignment.rows(InputOutputText.TABLE_DEMAND, demand);
        Optional<LabelledMatrix<RegionLabel, String>> known =
                stated.flatMap(output -> alignment.rows(InputOutputText.TABLE_OUTPUT, output));
        if (flows.isEmpty() || wanted.isEmpty() || hasErrors()) {
            return Checked.failed(findings);
        }
        LabelledMatrix<RegionLabel, String> sold = sold(flows.get(), wanted.get());
        known.ifPresent(output -> compare(output, sold));
        return divided(flows.get(), known.orElse(sold));
    }

    private Optional<LabelledMatrix<RegionLabel, RegionLabel>> squared() {
        Optional<LabelledMatrix<RegionLabel, RegionLabel>> square =
                alignment.columns(InputOutputText.TABLE_FLOWS, table);
        square.ifPresent(flows ->
                report(InputOutputFinding.NEGATIVE_FLOW, i -> flows.data().hasNegative(i)));
        return square;
    }

    private static LabelledMatrix<RegionLabel, String> sold(
            LabelledMatrix<RegionLabel, RegionLabel> flows, LabelledMatrix<RegionLabel, RegionLabel> demand) {
        List<RegionLabel> sectors = flows.rows();
        CompressedRows.Builder sums = new CompressedRows.Builder(1);
        for (int i = 0; i < sectors.size(); i++) {
            sums.add(new double[] {flows.data().rowSum(i) + demand.data().rowSum(i)});
        }
        CellOrigin origin = (row, column) -> InputOutputOperation.OUTPUT.origin(
                flows.tracedRowSum(InputOutputText.SALES_TO_SECTORS.of(sectors.get(row)), row),
                demand.tracedRowSum(InputOutputText.SALES_TO_DEMAND.of(sectors.get(row)), row));
        return new LabelledMatrix<>(flows.unit(), sectors, List.of(InputOutputSystem.OUTPUT), sums.build(), origin);
    }

    private void compare(LabelledMatrix<RegionLabel, String> stated, LabelledMatrix<RegionLabel, String> sold) {
        List<RegionLabel> sectors = stated.rows();
        for (int i = 0; i < sectors.size(); i++) {
            double output = stated.data().value(i, 0);
            double sales = sold.data().value(i, 0);
            if (Math.abs(output - sales) > ROUNDING * Math.max(Math.abs(output), Math.abs(sales))) {
                findings.add(InputOutputFinding.OUTPUT_DIFFERS
                        .from(stated.origin(i, 0))
                        .with("label", sectors.get(i).toString())
                        .with("output", InputAmount.of(output, stated.unit()))
                        .with("sales", InputAmount.of(sales, stated.unit())));
            }
        }
    }

    private Checked<InputOutputSystem> divided(
            LabelledMatrix<RegionLabel, RegionLabel> flows, LabelledMatrix<RegionLabel, String> output) {
        double[] divisors = PerOutput.divisors(output);
        report(InputOutputFinding.NEGATIVE_OUTPUT, i -> divisors[i] < 0);
        report(InputOutputFinding.NO_OUTPUT, i -> divisors[i] == 0);
        List<RegionLabel> used = PerOutput.idleInUse(flows, divisors);
        report(
                InputOutputFinding.USE_WITHOUT_OUTPUT,
                i -> used.contains(flows.rows().get(i)));
        if (hasErrors()) {
            return Checked.failed(findings);
        }
        InputUnit unit = flows.unit();
        return system(
                PerOutput.divide(InputOutputOperation.COEFFICIENT, flows, output, unit),
                Optional.of(output),
                SolutionMethod.AUTOMATIC);
    }

    private Checked<InputOutputSystem> system(
            LabelledMatrix<RegionLabel, RegionLabel> coefficients,
            Optional<LabelledMatrix<RegionLabel, String>> output,
            SolutionMethod method) {
        double[] inputs = coefficients.data().transposed().rowSums();
        report(InputOutputFinding.INPUTS_EXCEED_OUTPUT, j -> inputs[j] >= 1);
        Optional<Leontief> leontief = Leontief.of(coefficients.data(), method);
        if (leontief.isEmpty()) {
            findings.add(unsolved(coefficients, inputs, method));
            return Checked.failed(findings);
        }
        return Checked.of(new InputOutputSystem(coefficients, output, leontief.get()), findings);
    }

    private Finding unsolved(
            LabelledMatrix<RegionLabel, RegionLabel> coefficients, double[] inputs, SolutionMethod method) {
        double largest = Arrays.stream(inputs).max().orElse(0);
        List<RegionLabel> heaviest = IntStream.range(0, inputs.length)
                .filter(j -> inputs[j] == largest)
                .mapToObj(coefficients.columns()::get)
                .toList();
        double radius = Leontief.estimateRadius(coefficients.data());
        Finding finding = radius < Leontief.SURELY_BELOW_ONE
                ? InputOutputFinding.NOT_SOLVED
                        .about(table, heaviest)
                        .with("method", method.forSectors(inputs.length).toString())
                : InputOutputFinding.NOT_PRODUCTIVE.about(table, heaviest);
        return finding.with("radius", shown(radius)).with("largest", shown(largest));
    }

    /** An estimate has no seventeen digits, and nobody can read them. */
    private static Share shown(double fraction) {
        return Share.ofPercent(
                new BigDecimal(100 * fraction).round(new MathContext(DIGITS)).doubleValue());
    }

    private void report(InputOutputFinding code, IntPredicate applies) {
        List<RegionLabel> sectors = table.rows();
        List<RegionLabel> some = IntStream.range(0, sectors.size())
                .filter(applies)
                .mapToObj(sectors::get)
                .toList();
        if (!some.isEmpty()) {
            findings.add(code.about(table, some));
        }
    }

    private boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
