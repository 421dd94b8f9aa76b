/**
 * Scopes 1, 2 and 3 of the GHG Protocol, their categories, and the lines that a statement by scope is made of.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.scope.ScopeEntry}. Whoever computes emissions of an organisation makes entries. An
 * entry has no basis and entries have no total: a statement consolidates them first. Files are read elsewhere. Stability:
 * public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.scope;

import org.jspecify.annotations.NullMarked;
