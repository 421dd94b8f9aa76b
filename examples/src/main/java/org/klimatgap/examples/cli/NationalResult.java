package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;

/** What came of a question about all municipalities, such as a comparison of their emissions or of their consumption. */
sealed interface NationalResult permits ConsumptionAnswer, NationalAnswer {
    /** Whether there is something to write. */
    boolean isAnswered();

    /** Everything noticed on the way. */
    List<Finding> findings();

    /** The whole comparison in a format. */
    String write(NationalFormat format, Language language);

    /** Prints how the figures of one municipality came about; false if there is no such municipality. */
    boolean explain(String municipality, Language language, PrintWriter out, PrintWriter err);

    /** Says that there is no such municipality. */
    static boolean unknown(String municipality, Language language, PrintWriter err) {
        err.println(
                CliText.UNKNOWN_MUNICIPALITY.with("municipality", municipality).text(language));
        return false;
    }

    /** Whether something noticed is an error. */
    default boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isError);
    }
}
