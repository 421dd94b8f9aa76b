/**
 * From a baseline over a target and a path to the gap.
 *
 * <p>Entry type: {@link org.klimatgap.pathway.GapAnalysis}. Everything here carries a {@code Basis} and refuses another
 * one; every result is traced to its inputs. Results are what the formulas give, unrounded. Carbon budgets
 * are in {@code org.klimatgap.budget}, fitted trends in {@code org.klimatgap.trend}. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Level gap", "Gap to
 * climate neutrality", "Residual gap", "Required and historical rate", "On-track gap", "Yearly rate".
 */
@NullMarked
package org.klimatgap.pathway;

import org.jspecify.annotations.NullMarked;
