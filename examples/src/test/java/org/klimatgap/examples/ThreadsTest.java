package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.docx.DocxRenderer;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;

/** Nothing has a state: any number of threads may read, assess and report at once, on values of their own or shared ones. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final HtmlRenderer HTML = new HtmlRenderer();
    private static final DocxRenderer WORD = new DocxRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "ostersund", "strangnas"})
    void eight_threads_report_one_assessment_by_the_same_bytes(String example) throws Exception {
        ContractAssessment shared = Project.assessment(example);
        assertThat(atOnce(() -> rendered(shared))).hasSize(THREADS).containsOnly(rendered(shared));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvesta", "boras"})
    void eight_threads_read_and_assess_one_contract_the_same(String example) throws Exception {
        assertThat(atOnce(() -> ContractJson.of(Project.assessment(example), Language.SWEDISH)))
                .hasSize(THREADS)
                .containsOnly(ContractJson.of(Project.assessment(example), Language.SWEDISH));
    }

    private static List<Object> rendered(ContractAssessment assessment) {
        Report report = Section51.of(assessment, Language.SWEDISH);
        return List.of(
                HTML.render(report),
                hex(WORD.render(report)),
                ContractJson.of(assessment, Language.ENGLISH),
                report.parts());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Runs the work on all threads, which wait for one another before they begin. */
    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
