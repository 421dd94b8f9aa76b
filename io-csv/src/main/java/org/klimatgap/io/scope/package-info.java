/**
 * Files of an organisation's statement: who owns what, instruments of bought energy, notation keys; and the statement as a table.
 *
 * <p>Entry types: {@link org.klimatgap.io.scope.OrganisationCsv}, {@link org.klimatgap.io.scope.InstrumentsCsv}, {@link
 * org.klimatgap.io.scope.CompletenessCsv} and {@link org.klimatgap.io.scope.StatementCsv}. Readers report every defect of a
 * file in one pass. This package reads no activities and no factors. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.scope;

import org.jspecify.annotations.NullMarked;
