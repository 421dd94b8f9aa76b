/**
 * Recalculation of a base year when what is counted changes: a policy, a ledger of changes, decisions, and what they restate.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.recalculation.RecalculationLedger}, which is assessed against a base year by a {@link
 * org.klimatgap.ghg.recalculation.RecalculationPolicy} and gives a {@link org.klimatgap.ghg.recalculation.Recalculation}. It decides
 * nothing about targets in tonnes, fills no year, and reads no files. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "When a base year is
 * recalculated", "What a recalculation restates".
 */
@NullMarked
package org.klimatgap.ghg.recalculation;

import org.jspecify.annotations.NullMarked;
