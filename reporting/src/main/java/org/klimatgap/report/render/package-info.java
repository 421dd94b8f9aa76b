/**
 * Reports as files: Markdown and HTML.
 *
 * <p>Entry type: {@link org.klimatgap.report.render.Renderer}. A renderer turns every block of a report into its format,
 * says the same as every other renderer, and lets no text become markup. It does not compute and does not round. The
 * same report gives the same characters on every machine. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.render;

import org.jspecify.annotations.NullMarked;
