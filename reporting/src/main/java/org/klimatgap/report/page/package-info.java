/**
 * Whether what is signed has room on its page.
 *
 * <p>Entry type: {@link org.klimatgap.report.page.PageLength}, which estimates how long the part of a report before its appendix
 * becomes when the web page or the document of Word is printed on A4. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.page;

import org.jspecify.annotations.NullMarked;
