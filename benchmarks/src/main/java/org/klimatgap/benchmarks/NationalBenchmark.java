package org.klimatgap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.EmissionsDatabaseOptions;
import org.klimatgap.quantity.Share;
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
 * A whole national statistic: reading it, its accounts, all gaps of 290 municipalities. The real files lie where the system
 * property {@code klimatgap.shared} points; {@code csv-100} is a made-up export of two million rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NationalBenchmark {
    private static final OverviewRequest REQUEST = OverviewRequest.of(2010, Share.ofPercent(80), 2030);

    /** A real file, or how many times as long as a real one a made-up file is. */
    @Param({"csv", "xlsx", "csv-1", "csv-10", "csv-100", "xlsx-10"})
    private String source = "csv";

    private Path file = Path.of("");
    private EmissionsDatabaseOptions options = EmissionsDatabaseOptions.standard();
    private List<NationalEmissions> read = List.of();

    /**
     * Finds or writes the file.
     *
     * @throws IOException if the disk is full
     */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        String[] parts = source.split("-", 2);
        if (parts.length == 1) {
            Path folder = Path.of(System.getProperty("klimatgap.shared", "../shared"), "data", "national-emissions");
            file = folder.resolve(
                    source.equals("csv") ? "lansrapport_GHG_2021-10-14.csv" : "lansrapport_CO2_2024-04-18.xlsx");
        } else {
            NationalExport export = new NationalExport(Integer.parseInt(parts[1]));
            options = options.withScheme(export.scheme());
            file = parts[0].equals("csv") ? export.csv() : export.xlsx();
        }
        read = List.of(read().get());
    }

    /**
     * Removes a made-up file.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        if (source.contains("-")) {
            Files.delete(file);
        }
    }

    /**
     * Reads the file.
     *
     * @return the statistic
     */
    @Benchmark
    public Checked<NationalEmissions> read() {
        return EmissionsDatabase.read(file, options);
    }

    /**
     * Sums the account of every area.
     *
     * @return the accounts
     */
    @Benchmark
    public List<Checked<EmissionsAccount>> accounts() {
        NationalEmissions national = read.get(0);
        AggregationRule rule = national.mainSectorsWithout(List.of());
        return national.inventory().areas().stream()
                .map(area -> national.account(area, rule))
                .toList();
    }

    /**
     * Computes every figure of every municipality, county and the nation.
     *
     * @return the comparison
     */
    @Benchmark
    public Checked<NationalOverview> overview() {
        return NationalOverview.of(read.get(0), REQUEST);
    }
}
