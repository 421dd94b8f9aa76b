package org.klimatgap.report.render;

import org.klimatgap.message.Language;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Presentation;

/** The lines that renderers add to a report, in its language, such as 'Källor' above the sources. */
public final class Labels {
    private final Presentation presentation;

    Labels(Language language) {
        this.presentation = Presentation.of(language);
    }

    /**
     * The lines in a language.
     *
     * @param language the report's language
     * @return the lines
     */
    public static Labels of(Language language) {
        return new Labels(language);
    }

    Line of(RenderText text) {
        return presentation.line(text.message());
    }

    /** {@return the heading above a list of sources} */
    public Line sources() {
        return of(RenderText.SOURCES);
    }

    /** {@return what stands in a cell whose value is not there} */
    public Line omitted() {
        return of(RenderText.OMITTED_CELL);
    }

    /**
     * A notice with the word that says what it is.
     *
     * @param notice the notice
     * @return for instance {@code Varning: …}
     */
    public Line notice(Notice notice) {
        return of(RenderText.of(notice.kind())).strong().plus(Line.text(" ")).plus(notice.line());
    }

    /**
     * The note that explains an omitted cell.
     *
     * @param reason why the value is not there
     * @return for instance {@code Uppgift saknas: …}
     */
    public Line omission(Line reason) {
        return presentation.line(RenderText.OMITTED_NOTE.message().with("reason", reason));
    }

    /**
     * A file that was read.
     *
     * @param file the file
     * @return its name and digest
     */
    public Line file(SourceFile file) {
        return presentation.line(
                RenderText.SOURCE_FILE.message().with("file", file.name()).with("digest", file.sha256()));
    }
}
