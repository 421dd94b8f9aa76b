/**
 * A statement by scopes as tables of a report and as JSON.
 *
 * <p>Entry types: {@link org.klimatgap.report.statement.StatementBlocks} and {@link
 * org.klimatgap.report.statement.StatementJson}. Computes nothing. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.statement;

import org.jspecify.annotations.NullMarked;
