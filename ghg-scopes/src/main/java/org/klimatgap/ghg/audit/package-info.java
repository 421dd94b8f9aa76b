/**
 * The audit of an inventory that has been read: sums that do not agree, sectors that are missing or begin in the middle,
 * values that cannot be, are a thousand times off, stand out, or were computed backwards.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.audit.InventoryAudit}. Its thresholds stand in a cited table, each with its
 * reason ({@link org.klimatgap.ghg.audit.AuditRules}). This package changes no number and builds no total: repeated rows,
 * spellings and unknown names are found by the readers of files. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.audit;

import org.jspecify.annotations.NullMarked;
