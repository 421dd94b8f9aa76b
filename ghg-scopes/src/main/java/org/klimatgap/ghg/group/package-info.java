/**
 * A municipal group by scopes, from what it records to its statement, figures and accounts.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.group.GroupInventory}. Reads no files and writes none. Stability: public, grows
 * only.
 */
@NullMarked
package org.klimatgap.ghg.group;

import org.jspecify.annotations.NullMarked;
