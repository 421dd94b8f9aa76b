package org.klimatgap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.InputOutputModel;
import org.klimatgap.ghg.inputoutput.InputOutputSystem;
import org.klimatgap.ghg.inputoutput.Intensities;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inputoutput.SolutionMethod;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.quantity.InputUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One footprint, and 290, in full systems of made-up numbers whose columns sum to 0.6.
 *
 * <p>{@code src/main/python/input_output.py} solves the same systems with NumPy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 2)
public class InputOutputBenchmark {
    private static final InputUnit MONEY = new InputUnit("MSEK");
    private static final int MUNICIPALITIES = 290;
    private static final double INPUTS = 0.6;
    private static final Basis BASIS = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("synthetic"));

    /** The number of sectors. */
    @Param({"64", "500", "3000"})
    public int sectors;

    /** How the equations are solved. */
    @Param({"DIRECT", "ITERATIVE"})
    public SolutionMethod method;

    private LabelledMatrix<RegionLabel, RegionLabel> coefficients;
    private Intensities intensities;
    private LabelledMatrix<String, RegionLabel> one;
    private LabelledMatrix<String, RegionLabel> all;
    private InputOutputModel model;

    /** Makes the system; the same numbers as in the script. */
    @Setup(Level.Trial)
    public void make() {
        List<RegionLabel> labels = IntStream.range(0, sectors)
                .mapToObj(i -> RegionLabel.of("SE", "sector " + i))
                .toList();
        coefficients = LabelledMatrix.of("synthetic", MONEY, labels, labels, coefficients(sectors));
        double[][] each = {row(sectors, 7)};
        intensities = new Intensities(
                LabelledMatrix.of("synthetic", new InputUnit("t/MSEK"), List.of(Stressors.EQUIVALENTS), labels, each),
                "AR5");
        one = demand(labels, 1);
        all = demand(labels, MUNICIPALITIES);
        model = solve();
    }

    private static LabelledMatrix<String, RegionLabel> demand(List<RegionLabel> labels, int rows) {
        return LabelledMatrix.of(
                "synthetic",
                MONEY,
                IntStream.range(0, rows).mapToObj(i -> "municipality " + i).toList(),
                labels,
                IntStream.range(0, rows).mapToObj(i -> row(labels.size(), i)).toArray(double[][]::new));
    }

    private static double[] row(int length, int seed) {
        return IntStream.range(0, length)
                .mapToDouble(j -> 1 + (31L * j + 17L * seed) % 97)
                .toArray();
    }

    private static double[][] coefficients(int sectors) {
        double[][] values = new double[sectors][sectors];
        for (int j = 0; j < sectors; j++) {
            double sum = 0;
            for (int i = 0; i < sectors; i++) {
                values[i][j] = 1 + (37L * i + 53L * j + (long) i * j) % 101;
                sum += values[i][j];
            }
            for (int i = 0; i < sectors; i++) {
                values[i][j] *= INPUTS / sum;
            }
        }
        return values;
    }

    private InputOutputModel solve() {
        InputOutputSystem system =
                InputOutputSystem.ofCoefficients(coefficients, method).get();
        return InputOutputModel.of(system, intensities).get();
    }

    /** {@return one footprint from the tables: proof that the system is productive, multipliers, error bound, product} */
    @Benchmark
    public double oneFootprintFromTables() {
        return total(solve().footprints(one, BASIS).get());
    }

    /** {@return 290 footprints from the tables} */
    @Benchmark
    public double all290FootprintsFromTables() {
        return total(solve().footprints(all, BASIS).get());
    }

    /** {@return 290 footprints once the multipliers are there} */
    @Benchmark
    public double all290FootprintsFromMultipliers() {
        return total(model.footprints(all, BASIS).get());
    }

    private static double total(List<Footprint<String>> footprints) {
        return footprints.stream()
                .mapToDouble(footprint -> footprint.total().tonnes())
                .sum();
    }
}
