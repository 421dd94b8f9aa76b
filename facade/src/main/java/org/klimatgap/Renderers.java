package org.klimatgap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.report.render.Renderer;

/** The format of a report by the ending of its file, such as HTML for 'alvesta.html'. */
final class Renderers {
    private Renderers() {}

    static Optional<Renderer> find(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return List.<Renderer>of(new HtmlRenderer(), new MarkdownRenderer()).stream()
                .filter(renderer -> name.endsWith("." + renderer.fileExtension()))
                .findFirst();
    }
}
