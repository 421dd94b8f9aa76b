package org.klimatgap.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.klimatgap.io.csv.EmissionsCsv;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorScheme;
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

/** Reading a tidy file of 290 municipalities and nine sectors over some years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EmissionsCsvBenchmark {
    private final SectorScheme scheme = SectorScheme.nationalEmissionsDatabase();

    /** Years in the file: 290 × 9 rows for each. */
    @Param({"10", "100"})
    private int years;

    private Path file = Path.of("");

    /**
     * Writes the file.
     *
     * @throws IOException if the disk is full
     */
    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("emissions", ".csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("municipality,sector,year,value,unit\n");
            for (int municipality = 0; municipality < 290; municipality++) {
                for (Sector sector : scheme.mainSectors()) {
                    writeYears(writer, String.format(Locale.ROOT, "%04d", 100 + municipality), sector);
                }
            }
        }
    }

    private void writeYears(BufferedWriter writer, String municipality, Sector sector) throws IOException {
        for (int year = 0; year < years; year++) {
            writer.write(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%.2f,t\n",
                    municipality,
                    sector.code().code(),
                    1950 + year,
                    year * 12.34));
        }
    }

    /**
     * Removes the file.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        Files.delete(file);
    }

    /** {@return the number of inventory lines} */
    @Benchmark
    public int readTidy() {
        return EmissionsCsv.read(file, scheme).get().size();
    }
}
