package org.klimatgap.report.render;

import org.klimatgap.report.Report;

/**
 * Writes reports as one web page that needs nothing else, such as 'alvesta.html' to read on a screen, print on A4 or
 * attach to a decision.
 *
 * <p>No script, no file, no font and no address outside the page; a Content-Security-Policy says so to the browser.
 * Headings, captions and header cells are marked as such for screen readers, and the colours reach contrast AA of WCAG
 * 2.2. Charts
 * are drawn in the page, with their values in a table that opens below. Each figure is a {@code data} element with the number at full precision and the figure's name. Nothing that comes
 * in as text becomes markup.
 */
public final class HtmlRenderer implements Renderer {
    /** A renderer of HTML. */
    public HtmlRenderer() {}

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public String render(Report report) {
        return new HtmlPage(report).write();
    }
}
