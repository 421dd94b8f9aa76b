package org.klimatgap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.klimatgap.ghg.spend.Ledger;
import org.klimatgap.ghg.spend.SpendAnalysis;
import org.klimatgap.ghg.spend.SpendFactors;
import org.klimatgap.ghg.spend.SpendMethod;
import org.klimatgap.io.ledger.LedgerCsv;
import org.klimatgap.io.ledger.LedgerTerms;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A purchase ledger of millions of rows, read from disk and priced. The small heap is the measurement of memory: with it the run
 * ends, so the rows are not kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx96m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class SpendBenchmark {
    /** Rows of the ledger. */
    @Param({"1000000", "5000000"})
    private int rows;

    private Path folder = Path.of("");
    private Path ledger = Path.of("");
    private SpendMethod method;
    private Ledger added;

    /**
     * Writes the ledger and its factors.
     *
     * @throws IOException if there is no folder for them
     */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("spend");
        ledger = folder.resolve("ledger.csv");
        Path factors = folder.resolve("factors.csv");
        LedgerFile.write(ledger, rows);
        LedgerFile.writeFactors(factors);
        method = SpendMethod.of("SEK", SpendFactors.read(factors).get());
        added = LedgerCsv.read(ledger, LedgerTerms.ofRows(), Set.of()).get();
    }

    /**
     * Removes them.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(ledger);
        Files.delete(folder.resolve("factors.csv"));
        Files.delete(folder);
    }

    /** {@return the ledger, added up} */
    @Benchmark
    public Ledger read() {
        return LedgerCsv.read(ledger, LedgerTerms.ofRows(), Set.of()).get();
    }

    /** {@return its emissions, from the file to the entries with their derivations} */
    @Benchmark
    public SpendAnalysis analyse() {
        return LedgerCsv.analyse(ledger, LedgerTerms.ofRows(), method).get();
    }

    /** {@return the emissions of sums that are there already, as when a factor is changed} */
    @Benchmark
    public SpendAnalysis price() {
        return method.analyse(added).get();
    }
}
