/**
 * Pictures of lines, areas and text, as SVG and PNG that are the same bytes on every machine.
 *
 * <p>Entry type: {@link org.klimatgap.report.picture.Picture}. This package knows neither charts nor reports, and uses no
 * graphics of the platform. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.picture;

import org.jspecify.annotations.NullMarked;
