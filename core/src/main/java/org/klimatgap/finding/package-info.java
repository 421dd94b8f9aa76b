/**
 * What was noticed in data: findings with a code, a severity and a place, and values that errors withhold.
 *
 * <p>Entry type: {@link org.klimatgap.finding.Checked}. A reader reports every defect of a file in one pass; a file with
 * errors gives no value unless its user accepts a part and says why. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.finding;

import org.jspecify.annotations.NullMarked;
