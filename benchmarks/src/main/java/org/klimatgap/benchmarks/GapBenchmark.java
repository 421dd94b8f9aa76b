package org.klimatgap.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All gaps of 290 municipalities, once with every derivation kept: the size of a national table. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GapBenchmark {
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("synthetic"));

    /** One municipality: its reference year and its current value. */
    private record Case(Baseline baseline, Observation current) {}

    private final List<Case> cases = IntStream.rangeClosed(1, 290)
            .mapToObj(number -> new Case(
                    Baseline.of(CO2, 2019, Emissions.ofTonnes(50_000 + 1_000.5 * number)),
                    Observation.of(CO2, 2023, Emissions.ofTonnes(45_000 + 900.25 * number))))
            .toList();

    /** {@return the sum of all gaps, so that none of them can be left out} */
    @Benchmark
    public double allGapsOf290Municipalities() {
        return cases.stream().mapToDouble(GapBenchmark::gaps).sum();
    }

    private static double gaps(Case municipality) {
        ReductionTarget target = ReductionTarget.reduction(municipality.baseline(), Share.ofPercent(80), 2030);
        GapAnalysis analysis = GapAnalysis.of(municipality.current(), target);
        double sum = analysis.gaps().stream()
                .mapToDouble(gap -> gap.amount().value().amount())
                .sum();
        sum += analysis.onTrack(Trajectory.linear(municipality.baseline(), target))
                .orElseThrow()
                .amount()
                .value()
                .amount();
        return sum
                + analysis.projected(Projection.compoundRate(municipality.baseline(), municipality.current()))
                        .amount()
                        .value()
                        .amount();
    }
}
