package org.klimatgap.report.render;

import org.klimatgap.report.Report;

/** Writes reports in one format, such as 'text/html'. Renderers have no state. */
public interface Renderer {
    /**
     * Writes a report.
     *
     * @param report the report
     * @return the whole document, lines ending in a line feed
     */
    String render(Report report);

    /** {@return the format's media type (RFC 6838), for instance {@code text/html}; the encoding is UTF-8} */
    String mediaType();

    /** {@return the usual end of a file's name, without a dot, for instance {@code html}} */
    String fileExtension();
}
