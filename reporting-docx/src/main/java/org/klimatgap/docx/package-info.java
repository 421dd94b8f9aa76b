/**
 * Reports as documents of Word (Office Open XML, ISO/IEC 29500), new or in a template of one's own.
 *
 * <p>Entry types: {@link org.klimatgap.docx.DocxRenderer} for a whole document and {@link org.klimatgap.docx.DocxTemplate}
 * for a template with placeholders. A module of its own, since the library that writes the format is large. Stability: public,
 * grows only.
 */
@NullMarked
package org.klimatgap.docx;

import org.jspecify.annotations.NullMarked;
