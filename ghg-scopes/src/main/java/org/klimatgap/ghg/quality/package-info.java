/**
 * How good the data behind a line are: ratings by five indicators, and the uncertainty that they stand for.
 *
 * <p>Entry types: {@link org.klimatgap.ghg.quality.DataQuality}, the ratings of one line, and {@link
 * org.klimatgap.ghg.quality.PedigreeMatrix}, the cited table that turns ratings into an uncertainty. This package does not
 * weigh lines against each other: a statement does. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Data quality".
 */
@NullMarked
package org.klimatgap.ghg.quality;

import org.jspecify.annotations.NullMarked;
