package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.report.Presentation;

/** Prints findings, one a line. */
final class Findings {
    private Findings() {}

    /** Errors go to standard error and the others to standard output, if they are wanted at all. */
    static void print(List<Finding> findings, Language language, PrintWriter out, PrintWriter err) {
        for (Finding finding : findings) {
            (finding.isError() ? err : out).println(line(finding, language));
        }
    }

    static void printErrors(List<Finding> findings, Language language, PrintWriter err) {
        findings.stream().filter(Finding::isError).forEach(finding -> err.println(line(finding, language)));
    }

    private static String line(Finding finding, Language language) {
        Presentation presentation = Presentation.of(language).legible();
        String place = finding.location().map(where -> where + ": ").orElse("");
        String severity = CliText.of(finding.severity()).text(language);
        return place + severity + ": " + presentation.text(finding.message());
    }
}
