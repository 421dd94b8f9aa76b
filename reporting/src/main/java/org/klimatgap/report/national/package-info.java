/**
 * The comparison of all municipalities as a report and as JSON.
 *
 * <p>Entry types: {@link org.klimatgap.report.national.NationalReport}, {@link org.klimatgap.report.national.NationalJson}
 * and {@link org.klimatgap.report.national.RevisionReport}. Computes nothing. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.national;

import org.jspecify.annotations.NullMarked;
