package org.klimatgap.report.render;

import org.klimatgap.message.Language;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Presentation;

/** The lines that renderers add to a report, in its language. */
final class Labels {
    private final Presentation presentation;

    Labels(Language language) {
        this.presentation = Presentation.of(language);
    }

    Line of(RenderText text) {
        return presentation.line(text.message());
    }

    /** A notice with the word that says what it is. */
    Line notice(Notice notice) {
        return of(RenderText.of(notice.kind())).strong().plus(Line.text(" ")).plus(notice.line());
    }

    Line omission(Line reason) {
        return presentation.line(RenderText.OMITTED_NOTE.message().with("reason", reason));
    }

    Line file(SourceFile file) {
        return presentation.line(
                RenderText.SOURCE_FILE.message().with("file", file.name()).with("digest", file.sha256()));
    }
}
