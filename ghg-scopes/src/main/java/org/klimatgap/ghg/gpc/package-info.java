/**
 * The community view of the GPC: lines by GPC reference, the totals BASIC, BASIC+ and territorial, and the table that shows them.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.gpc.GpcInventory}. It is made of lines that are given by GPC reference, of an inventory of
 * another scheme through a mapping ({@link org.klimatgap.ghg.gpc.MappedInventory}), or of both. A line that is coarser than the
 * standard's sub-sectors is in a total for certain, not at all, or undetermined, and is never guessed. The emissions of a municipal
 * group are a part of the territory and never added to it. Files are read elsewhere. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "GPC totals", "A
 * source that is coarser than the GPC", "Coverage of a GPC total".
 */
@NullMarked
package org.klimatgap.ghg.gpc;

import org.jspecify.annotations.NullMarked;
