package org.klimatgap;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.file.WholeFile;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.render.Renderer;

/** What came of a question, such as 'Alvesta: 34 figures, 2 findings', with its report. */
public sealed interface Answer extends Serializable
        permits Budget, Contract, FootprintComparison, Group, MunicipalComparison {
    /** {@return the language of the report} */
    Language language();

    /**
     * The same answer in another language.
     *
     * @param other for instance {@link Language#ENGLISH}
     * @return the answer
     */
    Answer in(Language other);

    /** {@return the whole answer as headings, sentences, tables and charts} */
    Report report();

    /** {@return what was noticed on the way, in the order of the files} */
    List<Finding> findings();

    /**
     * Writes the report into a file, whole or not at all.
     *
     * @param file its name; the ending {@code .html} or {@code .md} chooses the format
     * @return the file
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the disk fails
     */
    default Path write(String file) {
        Path target = Mistake.file(file);
        Renderer renderer = Renderers.find(file)
                .orElseThrow(() -> Mistake.of("a report is written as .html or .md, but the file is '" + file + "'"));
        WholeFile.write(target, renderer.render(report()));
        return target;
    }
}
