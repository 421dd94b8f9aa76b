/**
 * A municipal group by scopes, from what it records to its statement, figures and accounts.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.group.GroupInventory}. Reads no files and writes none. Stability: public, grows
 * only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Scopes: a restated
 * base year", "Scopes: the group in its municipality", "Scopes: market and network of bought energy".
 */
@NullMarked
package org.klimatgap.ghg.group;

import org.jspecify.annotations.NullMarked;
