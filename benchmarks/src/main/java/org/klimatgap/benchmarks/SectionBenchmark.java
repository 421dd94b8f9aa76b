package org.klimatgap.benchmarks;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A whole section 5.1 from a computed assessment: charts, sentences, tables, and in HTML the derivation of every figure. Run from
 * the root of the project, where {@code examples} is.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class SectionBenchmark {
    /** Two contracts of municipalities, and one of a group with scopes 1–3. */
    @Param({"alvesta", "strangnas", "ostersund"})
    private String example;

    private ContractAssessment assessment;

    /** Reads the example and computes its figures. */
    @Setup
    public void assess() {
        assessment = ContractFile.read(Path.of("examples", example, "contract.json"))
                .get()
                .assess();
    }

    /** {@return the page} */
    @Benchmark
    public String html() {
        return new HtmlRenderer().render(Section51.of(assessment, Language.SWEDISH));
    }

    /** {@return the text, which has no derivations} */
    @Benchmark
    public String markdown() {
        return new MarkdownRenderer().render(Section51.of(assessment, Language.SWEDISH));
    }
}
