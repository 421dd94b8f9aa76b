/**
 * Why emissions changed between two years: by sector, and by factors such as population, activity and intensity.
 *
 * <p>Entry types: {@link org.klimatgap.decomposition.EmissionsChange} and {@link
 * org.klimatgap.decomposition.Decomposition}. Contributions add up to the change without a remainder. A decomposition is
 * arithmetic and says nothing of causes. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Contribution of a
 * sector", "LMDI and zeros".
 */
@NullMarked
package org.klimatgap.decomposition;

import org.jspecify.annotations.NullMarked;
