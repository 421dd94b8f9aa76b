/**
 * A report as typed blocks: headings, paragraphs, lists, tables, notices and sources, in one language.
 *
 * <p>Entry types: {@link org.klimatgap.report.Report}, and {@link org.klimatgap.report.Presentation}, the only place
 * that rounds. A block holds lines, and a line keeps its parts apart: the report's own words, figures that can be named,
 * and text that somebody else wrote. Whatever comes in as text is cleaned of control characters and stays text. This
 * package does not know any file format, see {@link org.klimatgap.report.render}. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Rounding", "The most
 * important gaps".
 */
@NullMarked
package org.klimatgap.report;

import org.jspecify.annotations.NullMarked;
